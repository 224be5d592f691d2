import type { ShiftStart } from './shift'

/** What waited at a moment, ms since the epoch; `overdue` of them were due before it. */
export interface TrendSample {
  readonly at: number
  readonly waiting: number
  readonly overdue: number
}

/**
 * How much waited since the shift or the day began, oldest first. The console keeps it by itself: nothing is known of
 * times in which it did not run, nobody was signed in or the line was away. `stepMs` is the time from one sample to the
 * next.
 */
export interface Trend {
  readonly begin: ShiftStart
  readonly stepMs: number
  readonly samples: readonly TrendSample[]
}
