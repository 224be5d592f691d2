import { describe, expect, it } from 'vitest'
import { ageToneOf, dueToneOf } from '@/features/board/use-tones'

const MINUTE = 60_000

describe('the tone of an age', () => {
  it.each([
    [59, 60, 120, 'neutral'],
    [60, 60, 120, 'due'],
    [120, 60, 120, 'late'],
    [600, 0, 0, 'neutral'],
    [600, 60, 0, 'due'],
    [100, 200, 50, 'late'],
  ])('after %i minutes, with the limits %i and %i, is %s', (age, amber, red, tone) => {
    expect(ageToneOf(age * MINUTE, amber, red)).toBe(tone)
  })
})

describe('the tone of a promised time', () => {
  it.each([
    [60, 60, 'neutral'],
    [59, 60, 'due'],
    [0, 60, 'due'],
    [-1, 60, 'late'],
    [1, 0, 'neutral'],
    [-1, 0, 'late'],
  ])('%i minutes before it, with the limit %i, is %s', (left, soon, tone) => {
    expect(dueToneOf(left * MINUTE, soon)).toBe(tone)
  })
})
