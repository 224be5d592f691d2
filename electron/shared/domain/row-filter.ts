import type { BoardFilter } from './grid-look'
import type { InteractionRow } from './interaction'

/** What is due within this time is due soon, ms. */
export const SOON_MS = 3_600_000
const MINUTE_MS = 60_000

/** The questions that a filter asks of a row itself, all but its owner and its words; `now` is ms since the epoch. */
export function filterChecks(filter: BoardFilter, now: number): ((row: InteractionRow) => boolean)[] {
  return [...listChecks(filter), ...timeChecks(filter, now)]
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

function timeChecks({ olderThanMinutes, due }: BoardFilter, now: number): Check[] {
  const checks: Check[] = []
  if (olderThanMinutes !== null) {
    const latest = now - olderThanMinutes * MINUTE_MS
    checks.push(({ placedAt }) => placedAt !== null && placedAt <= latest)
  }
  if (due === 'overdue') checks.push(({ dueAt }) => dueAt !== null && dueAt < now)
  if (due === 'soon') checks.push(({ dueAt }) => dueAt !== null && dueAt >= now && dueAt < now + SOON_MS)
  return checks
}
