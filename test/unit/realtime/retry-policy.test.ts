import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handshakeDelay, jittered, leftOf } from '@main/realtime/retry-policy'

describe('the wait before an attempt', () => {
  it('lies between half and one and a half of the delay, of which 15 s count at most', () => {
    fc.assert(
      fc.property(fc.nat(120_000), fc.double({ min: 0, max: 0.999_999, noNaN: true }), (delay, random) => {
        const base = Math.min(delay, 15_000)
        const wait = jittered(delay, random)
        expect(wait).toBeGreaterThanOrEqual(Math.floor(base * 0.5))
        expect(wait).toBeLessThanOrEqual(Math.ceil(base * 1.5))
      }),
    )
  })

  it('differs for desks that lost the line in the same moment', () => {
    expect(new Set([0, 0.25, 0.5, 0.75].map((random) => jittered(4_000, random))).size).toBe(4)
  })
})

describe('the wait before a handshake that a lost session asks for', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1_000],
    [4, 2_000],
    [6, 8_000],
    [7, 15_000],
    [30, 15_000],
  ])('is after %i handshakes in a minute %i ms', (count, delay) => {
    expect(handshakeDelay(Array<number>(count).fill(1_000), 2_000)).toBe(delay)
  })

  it('does not count handshakes of more than a minute ago', () => {
    expect(handshakeDelay([1_000, 1_000, 1_000, 1_000], 61_000)).toBe(0)
  })
})

describe('a pause that a server asks for', () => {
  it.each([
    [1_000, 2_000],
    [2_500, 500],
    [9_000, 0],
  ])('has at %i ms another %i ms to go', (now, left) => {
    expect(leftOf({ since: 1_000, ms: 2_000 }, now)).toBe(left)
  })

  it('is over when the clock is set back', () => {
    expect(leftOf({ since: 7_200_000, ms: 2_000 }, 3_600_000)).toBe(0)
  })
})
