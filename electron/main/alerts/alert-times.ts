import type { AlertRule, AlertTimes } from '@shared/domain/alert-rule'
import { startOfShift, startOfSpan } from '@shared/domain/shift'

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
  return !shift || startOfShift(shift, now).of === 'shift'
}

/** The end of a pause that lasts until the next morning at that minute after midnight, ms since the epoch. */
export function nextMorning(now: number, minute: number): number {
  const morning = new Date(now)
  morning.setHours(0, minute, 0, 0)
  if (morning.getTime() <= now) morning.setDate(morning.getDate() + 1)
  return morning.getTime()
}
