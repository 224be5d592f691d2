/** What waited at a moment, ms since the epoch; `overdue` of them were due before it. */
export interface TrendSample {
  readonly at: number
  readonly waiting: number
  readonly overdue: number
}

/**
 * How much waited since the console signed in, oldest first. The console keeps it by itself: nothing is known from before
 * `since` (ms since the epoch, null before the first sample), or of the time in which the line was away. `stepMs` is the
 * time from one sample to the next.
 */
export interface Trend {
  readonly since: number | null
  readonly stepMs: number
  readonly samples: readonly TrendSample[]
}
