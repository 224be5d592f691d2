import type { AlertRule, AlertTimes, DailySpan } from '@shared/domain/alert-rule'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1_440

/** When nothing is told aloud. `pausedUntil` is ms since the epoch, null when alerts are not paused. */
export interface Quiet {
  readonly times: AlertTimes
  readonly pausedUntil: number | null
}

/** Whether a rule may tell aloud at a moment, ms since the epoch. A snoozed rule never does. */
export function isAloud(rule: AlertRule, { times, pausedUntil }: Quiet, now: number): boolean {
  if (rule.snoozedUntil !== null && rule.snoozedUntil > now) return false
  if (rule.tellsAlways) return true
  if (pausedUntil !== null && pausedUntil > now) return false
  const { quiet, shift } = times
  if (quiet && startOfSpan(quiet, now)) return false
  if (!shift) return true
  const start = startOfSpan(shift, now)
  return start !== undefined && shift.days.includes(start.getDay())
}

/** The end of a pause that lasts until the next morning at that minute after midnight, ms since the epoch. */
export function nextMorning(now: number, minute: number): number {
  const morning = new Date(now)
  morning.setHours(0, minute, 0, 0)
  if (morning.getTime() <= now) morning.setDate(morning.getDate() + 1)
  return morning.getTime()
}

/** The day on which the span began that a moment lies in, where the person is; undefined when it lies in none. */
function startOfSpan({ from, until }: DailySpan, now: number): Date | undefined {
  const moment = new Date(now)
  const minute = moment.getHours() * 60 + moment.getMinutes()
  const length = (until - from + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES
  const passed = (minute - from + DAY_MINUTES) % DAY_MINUTES
  return passed < length ? new Date(now - passed * MINUTE_MS) : undefined
}
