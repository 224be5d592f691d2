import { describe, expect, it } from 'vitest'
import { createRequestPace, type RequestPace } from '@main/gws/request-pace'

function aPace(): { pace: RequestPace; pass: (ms: number) => void; now: () => number } {
  let now = 10_000
  const clock = (): number => now
  return {
    pace: createRequestPace(clock),
    now: clock,
    pass: (ms) => {
      now += ms
    },
  }
}

describe('the pace of requests', () => {
  it('holds nothing back as long as the server answers', () => {
    const { pace } = aPace()
    const waits = Array.from({ length: 500 }, () => {
      pace.accepted()
      return pace.reserve()
    })
    expect(Math.max(...waits)).toBe(0)
  })

  it('pauses for as long as the server asks', () => {
    const { pace, now } = aPace()
    pace.refused(now(), 7_000)
    expect(pace.reserve()).toBe(7_000)
  })

  it('pauses for a second when the server asks for nothing', () => {
    const { pace, now } = aPace()
    pace.refused(now())
    expect([pace.reserve(), pace.pause()]).toEqual([1_000, 1_000])
  })

  it('goes on with half of what the server last bore', () => {
    const { pace, now } = aPace()
    for (let count = 0; count < 20; count += 1) pace.accepted()
    pace.refused(now())
    const [first, second] = [pace.reserve(), pace.reserve()]
    expect(second - first).toBe(100)
  })

  it('counts refusals of requests that were under way together once', () => {
    const { pace, now, pass } = aPace()
    const sentAt = now()
    for (let count = 0; count < 40; count += 1) pace.accepted()
    pass(5)
    for (let count = 0; count < 4; count += 1) pace.refused(sentAt)
    const [first, second] = [pace.reserve(), pace.reserve()]
    expect(second - first).toBe(50)
  })

  it('becomes faster by a few requests a second, and free again in the end', () => {
    const { pace, now, pass } = aPace()
    for (let count = 0; count < 20; count += 1) pace.accepted()
    pace.refused(now())
    const gap = (): number => {
      const [first, second] = [pace.reserve(), pace.reserve()]
      return second - first
    }
    const early = gap()
    for (let count = 0; count < 60; count += 1) pace.accepted()
    const later = gap()
    for (let count = 0; count < 40_000; count += 1) pace.accepted()
    pass(120_000)
    expect([early > later, gap()]).toEqual([true, 0])
  })
})
