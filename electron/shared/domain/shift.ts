import type { AlertTimes, DailySpan } from './alert-rule'

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
  // By the calendar, for a night in which the clock changes is shorter or longer than what its clock shows.
  const start = new Date(now)
  if (minute < from) start.setDate(start.getDate() - 1)
  start.setHours(0, from, 0, 0)
  return start.getTime() > now ? moment : start
}

/** The start of the shift that a moment lies in, ms since the epoch; of its day when it lies in none. */
export function startOfShift(shift: AlertTimes['shift'], now: number): ShiftStart {
  const start = shift ? startOfSpan(shift, now) : undefined
  if (start && shift?.days.includes(start.getDay())) return { of: 'shift', at: start.getTime() }
  return { of: 'day', at: new Date(now).setHours(0, 0, 0, 0) }
}
