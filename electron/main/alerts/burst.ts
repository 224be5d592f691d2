import type { AlertJump } from '@shared/domain/alert'
import type { AlertRule } from '@shared/domain/alert-rule'
import { BurstItems } from './burst-items'
import type { Firing } from './rule-engine'

/** Firings closer together than this belong to one burst, ms. */
export const BURST_GAP_MS = 10_000

/** What one rule told in a burst. */
export interface BurstPart {
  readonly rule: AlertRule
  readonly items: BurstItems
  readonly count: number
  readonly isMissed: boolean
}

/**
 * What a burst told with what is told now: one part a rule, a count that is right; the rule that told last comes last.
 * The items of `parts` are added to, so what it was before is void.
 */
export function withFirings(parts: readonly BurstPart[], firings: readonly Firing[]): readonly BurstPart[] {
  const byRule = new Map(parts.map((part) => [part.rule.id, part]))
  for (const firing of firings) {
    const { id } = firing.rule
    const before = byRule.get(id)
    byRule.delete(id)
    byRule.set(id, before ? joined(before, firing) : { ...firing, items: new BurstItems(firing.items) })
  }
  return [...byRule.values()]
}

/** How many things are told: interactions, or one for a rule that tells about a number. */
export function weightOf({ rule, count }: BurstPart): number {
  return rule.trigger.kind === 'more-than' || rule.trigger.kind === 'spike' ? 1 : count
}

/** Where a click on it leads: to the newest interaction, else to the place of the rule. */
export function jumpOf(parts: readonly BurstPart[]): AlertJump {
  const latest = parts.at(-1)
  return {
    item: latest?.items.latest ?? null,
    place: parts.length === 1 && latest ? latest.rule.place : null,
  }
}

function joined({ items, count, isMissed }: BurstPart, firing: Firing): BurstPart {
  items.add(firing.items)
  const { kind } = firing.rule.trigger
  return {
    ...{ rule: firing.rule, items, isMissed: isMissed || firing.isMissed },
    count: kind === 'more-than' ? firing.count : kind === 'spike' ? count + firing.count : items.size,
  }
}
