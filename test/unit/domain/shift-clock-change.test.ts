import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startOfShift } from '@shared/domain/shift'

const zone = process.env['TZ']
const everyDay = [0, 1, 2, 3, 4, 5, 6]
const [saturday, sunday] = [[6], [0]]
/** In winter an hour before Greenwich, in summer two. */
const winter = (date: string): number => Date.parse(`${date}+01:00`)
const summer = (date: string): number => Date.parse(`${date}+02:00`)
const hour = (hours: number): number => hours * 60

describe('a shift in a night in which the clock changes', () => {
  beforeAll(() => void (process.env['TZ'] = 'Europe/Berlin'))
  afterAll(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  it('goes on and began on its day, when the clock was put forward', () => {
    const early = { from: hour(0.5), until: hour(8), days: sunday }
    expect(startOfShift(early, summer('2026-03-29T03:10'))).toEqual({
      ...{ of: 'shift', at: winter('2026-03-29T00:30') },
    })
  })

  it('ends by the clock, when that was put back', () => {
    const late = { from: hour(23.5), until: hour(8), days: saturday }
    const at = summer('2026-10-24T23:30')
    const [before, after] = [winter('2026-10-25T07:59'), winter('2026-10-25T08:00')]
    expect([startOfShift(late, before), startOfShift(late, after).of]).toEqual([{ of: 'shift', at }, 'day'])
  })

  it('has not begun later than now, when its first minute was left out', () => {
    const early = { from: hour(2.5), until: hour(8), days: everyDay }
    expect(startOfShift(early, summer('2026-03-29T03:10')).at).toBe(summer('2026-03-29T03:10'))
  })

  it('began the evening before, on the day after the night', () => {
    const late = { from: hour(22), until: hour(6), days: everyDay }
    expect(startOfShift(late, winter('2026-10-25T03:30')).at).toBe(summer('2026-10-24T22:00'))
  })
})
