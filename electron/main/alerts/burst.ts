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

/** What a burst told with what is told now: one part a rule, a count that is right. */
export function withFirings(parts: readonly BurstPart[], firings: readonly Firing[]): readonly BurstPart[] {
  return firings.reduce<readonly BurstPart[]>((known, firing) => {
    const before = known.find(({ rule }) => rule.id === firing.rule.id)
    const others = known.filter((part) => part !== before)
    return [...others, before ? joined(before, firing) : { ...firing }]
  }, parts)
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

function joined(before: BurstPart, firing: Firing): BurstPart {
  const items = new Map(before.items.map((item) => [identityOf(item), item]))
  for (const item of firing.items) {
    items.delete(identityOf(item))
    items.set(identityOf(item), item)
  }
  const counts = { 'more-than': firing.count, spike: before.count + firing.count } as const
  const { kind } = firing.rule.trigger
  return {
    rule: firing.rule,
    items: [...items.values()],
    count: kind === 'more-than' || kind === 'spike' ? counts[kind] : items.size,
    isMissed: before.isMissed || firing.isMissed,
  }
}

function identityOf({ workbinKey, interactionId }: AlertItem): string {
  return `${workbinKey}\n${interactionId}`
}
