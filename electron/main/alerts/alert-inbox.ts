import type { AlertOutput } from '@shared/domain/alert-rule'
import { BURST_GAP_MS, weightOf, withFirings, type BurstPart } from './burst'
import type { Firing } from './rule-engine'

const MOST_ENTRIES = 300

/** One entry: what a rule told in a burst; several rules when it came about while the line was away. */
export interface InboxEntry {
  readonly id: number
  /** ms since the epoch of the latest of it. */
  readonly at: number
  readonly parts: readonly BurstPart[]
  readonly isHeldBack: boolean
  readonly isUnread: boolean
}

/** The inbox, the newest first. `lastId` is the highest id that was given. */
export interface InboxState {
  readonly entries: readonly InboxEntry[]
  readonly lastId: number
}

/** Nothing in it. */
export const emptyInboxState: InboxState = { entries: [], lastId: 0 }

/**
 * Adds what was told. More of the same rule within seconds joins its entry; what was missed while the line was away is one
 * entry. The oldest give way.
 */
export function withTold(
  state: InboxState,
  firings: readonly Firing[],
  { isHeldBack, now }: { readonly isHeldBack: boolean; readonly now: number },
): InboxState {
  const groups = new Map<string | null, Firing[]>()
  for (const firing of firings) {
    const key = firing.isMissed ? null : firing.rule.id
    groups.set(key, [...(groups.get(key) ?? []), firing])
  }
  return [...groups.values()].reduce<InboxState>(
    (before, group) => withGroup(before, group, isHeldBack, now),
    state,
  )
}

/** Marks what the system kept from the desktop; what is not there yet is added, for it is nowhere else. */
export function withHeldBack(state: InboxState, parts: readonly BurstPart[], now: number): InboxState {
  const isIn = (entry: InboxEntry, part: BurstPart): boolean =>
    now - entry.at <= BURST_GAP_MS && entry.parts.some(({ rule }) => rule.id === part.rule.id)
  const missing = parts.filter((part) => !state.entries.some((entry) => isIn(entry, part)))
  const entries = state.entries.map((entry) =>
    parts.some((part) => isIn(entry, part)) ? { ...entry, isHeldBack: true } : entry,
  )
  const [missed, others] = [missing.filter((part) => part.isMissed), missing.filter((part) => !part.isMissed)]
  const groups = [...(missed.length > 0 ? [missed] : []), ...others.map((part) => [part])]
  return groups.reduce<InboxState>(
    (before, group) => {
      const parts = group.map((part) => ({ ...part, items: part.items.copy() }))
      return withEntry(before, { at: now, parts, isHeldBack: true })
    },
    { ...state, entries },
  )
}

/** Marks entries as read; null: all. */
export function withRead(state: InboxState, ids: readonly number[] | null): InboxState {
  const isMeant = ({ id }: InboxEntry): boolean => ids === null || ids.includes(id)
  return {
    ...state,
    entries: state.entries.map((entry) => (isMeant(entry) ? { ...entry, isUnread: false } : entry)),
  }
}

/** How many interactions the unread entries tell about, of the rules that tell in a certain way; of all without one. */
export function unreadOf({ entries }: InboxState, output?: AlertOutput): number {
  const counted = entries.filter(({ isUnread }) => isUnread).flatMap(({ parts }) => parts)
  return counted
    .filter(({ rule }) => output === undefined || rule.outputs.includes(output))
    .reduce((sum, part) => sum + weightOf(part), 0)
}

function withGroup(
  { entries, lastId }: InboxState,
  group: readonly Firing[],
  isHeldBack: boolean,
  now: number,
): InboxState {
  const id = group[0]?.rule.id
  const open = entries.find(
    (entry) =>
      entry.isUnread &&
      entry.isHeldBack === isHeldBack &&
      now - entry.at <= BURST_GAP_MS &&
      !entry.parts.some(({ isMissed }) => isMissed) &&
      !group.some(({ isMissed }) => isMissed) &&
      entry.parts.some(({ rule }) => rule.id === id),
  )
  if (!open) return withEntry({ entries, lastId }, { at: now, parts: withFirings([], group), isHeldBack })
  const next = { ...open, at: now, parts: withFirings(open.parts, group) }
  return { entries: [next, ...entries.filter((entry) => entry !== open)], lastId }
}

function withEntry(
  { entries, lastId }: InboxState,
  told: Pick<InboxEntry, 'at' | 'parts' | 'isHeldBack'>,
): InboxState {
  const entry = { ...told, id: lastId + 1, isUnread: true }
  const over = entries.filter(({ at }) => told.at - at > BURST_GAP_MS)
  for (const { items } of over.flatMap(({ parts }) => parts)) items.close()
  return { entries: [entry, ...entries].slice(0, MOST_ENTRIES), lastId: entry.id }
}
