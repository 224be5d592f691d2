import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatAge, formatClock, formatDue, formatMoment, formatShortAge } from '@/ui/age.format'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('an age in words', () => {
  it.each([
    [0, '0 s'],
    [59_999, '59 s'],
    [MINUTE, '1 min'],
    [HOUR - 1, '59 min'],
    [HOUR, '1 h 00'],
    [5 * HOUR + 51 * MINUTE, '5 h 51'],
    [10 * HOUR, '10 h'],
    [DAY - 1, '23 h'],
    [2 * DAY + 4 * HOUR + 59 * MINUTE, '2 d 4 h'],
    [3 * DAY, '3 d'],
    [12 * DAY + 5 * HOUR, '12 d'],
  ])('of %i ms is %s', (age, words) => {
    expect(formatAge(age)).toBe(words)
  })

  it('never runs backwards when the clocks of server and desk differ', () => {
    expect(formatAge(-5 * MINUTE)).toBe('0 s')
  })

  it('is short where there is little room', () => {
    expect([12 * MINUTE, 6 * HOUR + 59 * MINUTE, 2 * DAY + HOUR].map(formatShortAge)).toEqual([
      ...['12 min', '6 h', '2 d'],
    ])
  })
})

describe('a deadline in words', () => {
  it('counts down to it, and up behind it with a sign', () => {
    expect([12 * MINUTE, -(4 * HOUR + 10 * MINUTE)].map(formatDue)).toEqual(['12 min', '−4 h 10'])
  })

  it('has the same words on both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * DAY }), (left) => {
        expect(formatDue(-left)).toBe(`−${formatDue(left)}`)
      }),
    )
  })
})

describe('a moment', () => {
  const now = new Date(2026, 10, 22, 12).getTime()

  it('names the year only when it is another one', () => {
    const [thisYear, lastYear] = [2026, 2025].map((year) => new Date(year, 10, 20, 6, 31).getTime())

    expect(formatMoment(thisYear!, now, 'en-GB')).toBe('20 Nov, 06:31')
    expect(formatMoment(lastYear!, now, 'en-GB')).toBe('20 Nov 2025, 06:31')
  })

  it('has seconds where the news of the board are meant', () => {
    expect(formatClock(new Date(2026, 10, 22, 0, 4, 7).getTime(), 'en-GB')).toBe('00:04:07')
  })
})
