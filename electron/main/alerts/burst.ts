import type { AlertItem, AlertJump } from '@shared/domain/alert'
import type { AlertRule } from '@shared/domain/alert-rule'
import type { Firing } from './rule-engine'

/** Firings closer together than this belong to one burst, ms. */
export const BURST_GAP_MS = 10_000

/** What one rule told in a burst. `items` names no interaction twice. */
export interface BurstPart {
  readonly rule: AlertRule
  readonly items: readonly AlertItem[]
  readonly count: number
  readonly isMissed: boolean
}

/** What a burst told with what is told now: one part a rule, a count that is right; the rule that told last comes last. */
export function withFirings(parts: readonly BurstPart[], firings: readonly Firing[]): readonly BurstPart[] {
  const byRule = new Map<string, BurstPart[]>(parts.map((part) => [part.rule.id, [part]]))
  for (const firing of firings) {
    const told = byRule.get(firing.rule.id) ?? []
    told.push(firing)
    byRule.delete(firing.rule.id)
    byRule.set(firing.rule.id, told)
  }
  return [...byRule.values()].map(joined)
}

/** How many things are told: interactions, or one for a rule that tells about a number. */
export function weightOf({ rule, count }: BurstPart): number {
  return rule.trigger.kind === 'more-than' || rule.trigger.kind === 'spike' ? 1 : count
}

/** Where a click on it leads: to the newest interaction, else to the place of the rule. */
export function jumpOf(parts: readonly BurstPart[]): AlertJump {
  const latest = parts.at(-1)
  return {
    item: latest?.items.at(-1) ?? null,
    place: parts.length === 1 && latest ? latest.rule.place : null,
  }
}

function joined(told: readonly BurstPart[]): BurstPart {
  const last = told.at(-1) as BurstPart
  if (told.length === 1) return last
  const items = new Map<string, AlertItem>()
  for (const item of told.flatMap((part) => part.items)) {
    items.delete(identityOf(item))
    items.set(identityOf(item), item)
  }
  const { kind } = last.rule.trigger
  const sum = told.reduce((count, part) => count + part.count, 0)
  return {
    rule: last.rule,
    items: [...items.values()],
    count: kind === 'more-than' ? last.count : kind === 'spike' ? sum : items.size,
    isMissed: told.some(({ isMissed }) => isMissed),
  }
}

function identityOf({ workbinKey, interactionId }: AlertItem): string {
  return `${workbinKey}\n${interactionId}`
}
