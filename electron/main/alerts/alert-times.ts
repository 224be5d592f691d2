import type { AlertRule, AlertTimes } from '@shared/domain/alert-rule'
import type { PauseChoice } from '../texts/main-texts'
import { startOfShift, startOfSpan } from '@shared/domain/shift'

const HALF_HOUR_MS = 1_800_000
/** The hour at which a pause until the next morning ends. */
const MORNING = 7

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

/** When a pause that begins now ends; both in ms since the epoch. */
export function endOfPause(choice: PauseChoice, now: number): number {
  const ends = {
    'half-hour': now + HALF_HOUR_MS,
    hour: now + 2 * HALF_HOUR_MS,
    morning: nextMorning(now),
  }
  return ends[choice]
}

function nextMorning(now: number): number {
  const morning = new Date(now)
  morning.setHours(MORNING, 0, 0, 0)
  if (morning.getTime() <= now) morning.setDate(morning.getDate() + 1)
  return morning.getTime()
}
