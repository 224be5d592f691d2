import type { BoardFilter } from './grid-look'
import type { InteractionRow } from './interaction'

const MINUTE_MS = 60_000

/** For when a filter is asked: `now` is ms since the epoch; what is due within the minutes is due soon. */
export interface FilterTime {
  readonly now: number
  readonly dueSoonMinutes: number
}

/** Until when what is due is due soon, ms since the epoch. */
export function soonUntil({ now, dueSoonMinutes }: FilterTime): number {
  return now + dueSoonMinutes * MINUTE_MS
}

/** The questions that a filter asks of a row itself, all but its owner and its words. */
export function filterChecks(filter: BoardFilter, time: FilterTime): ((row: InteractionRow) => boolean)[] {
  return [...listChecks(filter), ...timeChecks(filter, time)]
}

/** Whether the answer of a filter changes with time alone. */
export function isTimed({ olderThanMinutes, due }: BoardFilter): boolean {
  return olderThanMinutes !== null || due !== null
}

type Check = (row: InteractionRow) => boolean

function listChecks({ media, segments, states }: BoardFilter): Check[] {
  const checks: Check[] = []
  if (media.length > 0) checks.push((row) => media.includes(row.media))
  if (segments.length > 0) checks.push((row) => segments.includes(row.segment))
  if (states.length > 0) checks.push((row) => states.includes(row.state))
  return checks
}

function timeChecks({ olderThanMinutes, due }: BoardFilter, time: FilterTime): Check[] {
  const checks: Check[] = []
  const { now } = time
  const soon = soonUntil(time)
  if (olderThanMinutes !== null) {
    const latest = now - olderThanMinutes * MINUTE_MS
    checks.push(({ placedAt }) => placedAt !== null && placedAt <= latest)
  }
  if (due === 'overdue') checks.push(({ dueAt }) => dueAt !== null && dueAt < now)
  if (due === 'soon') checks.push(({ dueAt }) => dueAt !== null && dueAt >= now && dueAt < soon)
  return checks
}
