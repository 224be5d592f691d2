import { describe, expect, it } from 'vitest'
import { ageToneOf } from '@/features/board/use-age-tone'

const MINUTE = 60_000

describe('the tone of an age', () => {
  it.each([
    [59, 60, 120, 'none'],
    [60, 60, 120, 'due'],
    [120, 60, 120, 'late'],
    [600, 0, 0, 'none'],
    [600, 60, 0, 'due'],
    [100, 200, 50, 'late'],
  ])('after %i minutes, with the limits %i and %i, is %s', (age, amber, red, tone) => {
    expect(ageToneOf(age * MINUTE, amber, red)).toBe(tone)
  })
})
