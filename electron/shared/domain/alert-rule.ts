import type { MediaKind } from './media'
import { ownerKinds, type OwnerKey, type OwnerKind } from './owner'
import type { WorkbinKey } from './workbin'

/**
 * What a rule is about: everything, all owners of a kind, one owner, one workbin, or what a saved view shows. Of a group
 * `withMembers` takes in the workbins of its members, too.
 */
export type AlertPlace =
  | { readonly kind: 'all' }
  | { readonly kind: 'section'; readonly ownerKind: OwnerKind }
  | { readonly kind: 'owner'; readonly key: OwnerKey; readonly withMembers?: true }
  | { readonly kind: 'workbin'; readonly key: WorkbinKey }
  | { readonly kind: 'view'; readonly name: string }

/** What can happen, in the order in which it is offered. */
export const alertKinds = ['arrives', 'leaves', 'waits', 'more-than', 'spike', 'unopened'] as const

/** One of them. */
export type AlertKind = (typeof alertKinds)[number]

/**
 * When a rule tells: something `arrives` or `leaves`; something `waits` longer than so many minutes in its workbin; there
 * are `more-than` so many; so many arrive within so many minutes (`spike`); nobody has taken what this console gave there
 * so many minutes ago (`unopened`).
 */
export type AlertTrigger =
  | { readonly kind: 'arrives' }
  | { readonly kind: 'leaves' }
  | { readonly kind: 'waits'; readonly minutes: number }
  | { readonly kind: 'more-than'; readonly count: number }
  | { readonly kind: 'spike'; readonly count: number; readonly minutes: number }
  | { readonly kind: 'unopened'; readonly minutes: number }

/** One entry of case data that an interaction must have. The empty value asks only that there is such an entry. */
export interface DataCondition {
  readonly key: string
  readonly value: string
}

/** Which interactions a rule counts. Empty lists ask nothing; of case data every entry must fit. */
export interface AlertCondition {
  readonly media: readonly MediaKind[]
  readonly segments: readonly string[]
  readonly data: readonly DataCondition[]
}

/** How a rule can tell. */
export const alertOutputs = ['toast', 'sound', 'badge', 'tray', 'inbox'] as const

/** One of the ways. */
export type AlertOutput = (typeof alertOutputs)[number]

/**
 * A rule. `name` is the user's own, empty for the words of what it does. `tellsAlways`: also in quiet hours, outside the
 * shift and while alerts are paused. `snoozedUntil` is ms since the epoch. Badge and tray count what is unread in the
 * inbox, so they are of use only together with it.
 */
export interface AlertRule {
  readonly id: string
  readonly name: string
  readonly isOn: boolean
  readonly place: AlertPlace
  readonly trigger: AlertTrigger
  readonly condition: AlertCondition
  readonly outputs: readonly AlertOutput[]
  readonly tellsAlways: boolean
  readonly snoozedUntil: number | null
}

/** A span of every day, in minutes after midnight where the person is; over midnight when it ends before it begins. */
export interface DailySpan {
  readonly from: number
  readonly until: number
}

/** Hours in which nothing is told aloud, and the shift outside of which nothing is; `days` from 0, Sunday, to 6. */
export interface AlertTimes {
  readonly quiet: DailySpan | null
  readonly shift: (DailySpan & { readonly days: readonly number[] }) | null
}

/** Asks nothing. */
const noCondition: AlertCondition = { media: [], segments: [], data: [] }

/** Tells aloud at any time. */
export const anyTime: AlertTimes = { quiet: null, shift: null }

/** A rule's first numbers, and how it tells when nobody has chosen. */
export const firstTriggers: Readonly<Record<AlertKind, AlertTrigger>> = {
  arrives: { kind: 'arrives' },
  leaves: { kind: 'leaves' },
  waits: { kind: 'waits', minutes: 240 },
  'more-than': { kind: 'more-than', count: 20 },
  spike: { kind: 'spike', count: 10, minutes: 5 },
  unopened: { kind: 'unopened', minutes: 60 },
}

/** A rule as it is made in two clicks. */
export function newRule(id: string, place: AlertPlace, trigger: AlertTrigger): AlertRule {
  return {
    ...{ id, place, trigger, name: '', isOn: true, condition: noCondition },
    ...{ outputs: ['toast', 'badge', 'tray', 'inbox'], tellsAlways: false, snoozedUntil: null },
  }
}

/**
 * The rules of the first day: work that waits for a group for a day, a flood, and work that was given to somebody and lies
 * there. Each can be changed, switched off and taken away.
 */
export const firstRules: readonly AlertRule[] = [
  newRule('first-waits', { kind: 'section', ownerKind: 'AgentGroup' }, { kind: 'waits', minutes: 1_440 }),
  newRule('first-spike', { kind: 'all' }, { kind: 'spike', count: 50, minutes: 5 }),
  newRule('first-unopened', { kind: 'all' }, { kind: 'unopened', minutes: 60 }),
]

/** The place itself: a group without its members. */
export function withoutMembers(place: AlertPlace): AlertPlace {
  return place.kind === 'owner' ? { kind: 'owner', key: place.key } : place
}

/** A text that names a place uniquely; a group is the same place with and without its members. */
export function placeIdOf(place: AlertPlace): string {
  switch (place.kind) {
    case 'all':
      return 'all'
    case 'section':
      return `section ${place.ownerKind}`
    case 'owner':
    case 'workbin':
      return `${place.kind} ${place.key}`
    case 'view':
      return `view ${place.name}`
  }
}

/** The place that such a text names; undefined when it names none. */
export function placeFromId(id: string): AlertPlace | undefined {
  if (id === 'all') return { kind: 'all' }
  const at = id.indexOf(' ')
  const [kind, rest] = [id.slice(0, at), id.slice(at + 1)]
  if (kind === 'owner' || kind === 'workbin') return { kind, key: rest }
  if (kind === 'view') return { kind, name: rest }
  const ownerKind = kind === 'section' ? ownerKinds.find((each) => each === rest) : undefined
  return ownerKind && { kind: 'section', ownerKind }
}

/** An id that no rule has yet. */
export function freeRuleId(rules: readonly AlertRule[]): string {
  const taken = new Set(rules.map(({ id }) => id))
  let number = rules.length + 1
  while (taken.has(`rule-${number}`)) number += 1
  return `rule-${number}`
}
