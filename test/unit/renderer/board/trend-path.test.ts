import { describe, expect, it } from 'vitest'
import { frameOf, nearestTo, pathOf, someOf, upToNow } from '@/features/board/overview/trend-path'
import type { Trend, TrendSample } from '@shared/domain/trend'

const MINUTE_MS = 60_000
const at = (minute: number, waiting: number): TrendSample => ({
  ...{ at: minute * MINUTE_MS, waiting, overdue: 0 },
})
const trendOf = (...samples: TrendSample[]): Trend => ({
  ...{ begin: { of: 'day', at: 0 }, stepMs: MINUTE_MS, samples },
})

describe('the line of a trend', () => {
  it('goes from the first sample to now, up to a round number', () => {
    expect(frameOf(trendOf(at(0, 37), at(20, 12)), 20 * MINUTE_MS)).toEqual({
      ...{ from: 0, until: 20 * MINUTE_MS, most: 50 },
    })
  })

  it('begins with the shift, of which nothing may be known at first', () => {
    const trend: Trend = { ...trendOf(at(40, 3)), begin: { of: 'shift', at: 10 * MINUTE_MS } }
    expect(frameOf(trend, 50 * MINUTE_MS)).toMatchObject({ from: 10 * MINUTE_MS, until: 50 * MINUTE_MS })
  })

  it('is not stretched over the whole width in its first minutes', () => {
    expect(frameOf(trendOf(at(0, 1)), MINUTE_MS).until).toBe(10 * MINUTE_MS)
  })

  it('goes on to now, unless nothing has been known for a while', () => {
    const trend = trendOf(at(0, 3), at(1, 4))
    expect([1, 2, 9].map((minute) => upToNow(trend, at(minute, 5)).samples.length)).toEqual([2, 3, 2])
    expect(upToNow(trendOf(), at(1, 5)).samples).toEqual([])
  })

  it('breaks off where nothing was known', () => {
    const trend = trendOf(at(0, 0), at(1, 10), at(5, 5), at(6, 5))
    const frame = { from: 0, until: 6 * MINUTE_MS, most: 10 }
    expect(pathOf(trend, 'waiting', frame)).toBe(
      ['M0.0 120.0 L0.0 120.0', 'L100.0 0.0', 'M500.0 60.0 L500.0 60.0', 'L600.0 60.0'].join(' '),
    )
  })

  it('is asked at the sample nearest to a moment, also in a gap', () => {
    const { samples } = trendOf(at(0, 0), at(1, 10), at(5, 5))
    const found = [-3, 0.4, 0.6, 2.9, 3.1, 99].map((minute) => nearestTo(samples, minute * MINUTE_MS))
    expect(found).toEqual([0, 0, 1, 1, 2, 2])
    expect(nearestTo([], 0)).toBe(0)
  })

  it('is told by a few samples, with the first and the last', () => {
    const samples = Array.from({ length: 100 }, (_, minute) => at(minute, minute))
    const told = someOf(samples, 13).map(({ waiting }) => waiting)
    expect([told.length, told[0], told.at(-1)]).toEqual([13, 0, 99])
    expect(someOf(samples.slice(0, 3), 13)).toHaveLength(3)
  })
})
