import { describe, expect, it } from 'vitest'
import { startOfShift } from '@shared/domain/shift'

const everyDay = [0, 1, 2, 3, 4, 5, 6]
const at = (hour: number, minute = 0, day = 23): number => new Date(2026, 10, day, hour, minute, 30).getTime()
const start = (hour: number, day = 23): number => new Date(2026, 10, day, hour).getTime()
const late = { from: 22 * 60, until: 6 * 60 }
const early = { from: 8 * 60, until: 16 * 60 }

describe('the start of a shift', () => {
  it('is its first minute, as long as it goes on', () => {
    expect(startOfShift({ ...early, days: everyDay }, at(11, 20))).toEqual({ of: 'shift', at: start(8) })
  })

  it('is the evening before, in a shift over midnight', () => {
    expect(startOfShift({ ...late, days: [0] }, at(3))).toEqual({ of: 'shift', at: start(22, 22) })
  })

  it.each([
    ['without a shift', null, at(11)],
    ['after the shift', { ...early, days: everyDay }, at(17)],
    ['on a day without one', { ...early, days: [0, 6] }, at(11)],
  ])('is midnight %s', (_when, shift, now) => {
    expect(startOfShift(shift, now)).toEqual({ of: 'day', at: start(0) })
  })
})
