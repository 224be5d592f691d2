import type { AlertTimes, DailySpan } from './alert-rule'

const MINUTE_MS = 60_000
const DAY_MINUTES = 1_440

/** When the shift began, or the day for whoever has no shift now; `at` is ms since the epoch. */
export interface ShiftStart {
  readonly of: 'shift' | 'day'
  readonly at: number
}

/** The moment at which the span began that a moment lies in, where the person is; undefined when it lies in none. */
export function startOfSpan({ from, until }: DailySpan, now: number): Date | undefined {
  const moment = new Date(now)
  const minute = moment.getHours() * 60 + moment.getMinutes()
  const length = (until - from + DAY_MINUTES) % DAY_MINUTES || DAY_MINUTES
  const passed = (minute - from + DAY_MINUTES) % DAY_MINUTES
  if (passed >= length) return undefined
  moment.setSeconds(0, 0)
  return new Date(moment.getTime() - passed * MINUTE_MS)
}

/** The start of the shift that a moment lies in, ms since the epoch; of its day when it lies in none. */
export function startOfShift(shift: AlertTimes['shift'], now: number): ShiftStart {
  const start = shift ? startOfSpan(shift, now) : undefined
  if (start && shift?.days.includes(start.getDay())) return { of: 'shift', at: start.getTime() }
  return { of: 'day', at: new Date(now).setHours(0, 0, 0, 0) }
}
