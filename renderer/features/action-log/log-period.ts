/** How far back the action log is shown. */
export const logPeriods = ['today', 'week', 'month', 'all'] as const

/** One of the periods. */
export type LogPeriod = (typeof logPeriods)[number]

const DAYS = { today: 0, week: 6, month: 29 } as const

/**
 * The first moment of a period as ISO 8601, null for everything: days begin at midnight where the person is.
 * @param now ms since the epoch
 */
export function beginningOf(period: LogPeriod, now: number): string | null {
  if (period === 'all') return null
  const day = new Date(now)
  day.setHours(0, 0, 0, 0)
  day.setDate(day.getDate() - DAYS[period])
  return day.toISOString()
}
