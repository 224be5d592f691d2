import { describe, expect, it } from 'vitest'
import { endOfPause, isAloud, type Quiet } from '@main/alerts/alert-times'
import { anyTime, type AlertTimes } from '@shared/domain/alert-rule'
import { aRule } from './rule-desk'

const rule = aRule({ kind: 'all' }, { kind: 'arrives' })
/** A Monday in the time zone of the test. */
const at = (hours: number, minutes = 0, day = 2): number => new Date(2026, 2, day, hours, minutes).getTime()
const quiet = (times: Partial<AlertTimes> = {}, pausedUntil: number | null = null): Quiet => ({
  times: { ...anyTime, ...times },
  pausedUntil,
})
const night = { from: 22 * 60, until: 7 * 60 }
const lateShift = { from: 18 * 60, until: 2 * 60, days: [1] }

describe('quiet times', () => {
  it.each([
    [21, true],
    [22, false],
    [3, false],
    [7, true],
  ])('over midnight, at %i o’clock aloud: %s', (hours, aloud) => {
    expect(isAloud(rule, quiet({ quiet: night }), at(hours))).toBe(aloud)
  })

  it('hold back what is outside the shift, which belongs to the day on which it began', () => {
    const shift = quiet({ shift: lateShift })
    expect(isAloud(rule, shift, at(19))).toBe(true)
    expect(isAloud(rule, shift, at(1, 30, 3))).toBe(true)
    expect(isAloud(rule, shift, at(2, 0, 3))).toBe(false)
    expect(isAloud(rule, shift, at(19, 0, 3))).toBe(false)
    expect(isAloud(rule, shift, at(12))).toBe(false)
  })

  it('end with the pause', () => {
    expect(isAloud(rule, quiet({}, at(13)), at(12))).toBe(false)
    expect(isAloud(rule, quiet({}, at(13)), at(13))).toBe(true)
  })

  it('do not hold back a rule that tells always, unless it is snoozed', () => {
    const urgent = { ...rule, tellsAlways: true }
    const all = quiet({ quiet: night, shift: lateShift }, at(23))
    expect(isAloud(urgent, all, at(22))).toBe(true)
    expect(isAloud({ ...urgent, snoozedUntil: at(23) }, all, at(22))).toBe(false)
    expect(isAloud({ ...urgent, snoozedUntil: at(22) }, all, at(22))).toBe(true)
  })

  it('end on the next morning, today or tomorrow', () => {
    expect(endOfPause('morning', at(3))).toBe(at(7))
    expect(endOfPause('morning', at(7))).toBe(at(7, 0, 3))
  })
})
