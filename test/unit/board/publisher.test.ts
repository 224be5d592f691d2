import { describe, expect, it } from 'vitest'
import { createPublisher, type Changed } from '@main/board/publisher'

function aPublisher(changesInFlush = 1): {
  changed: Changed
  flushes: number[]
  scheduled: number[]
  pass: (ms: number) => void
} {
  let now = 1_000
  const flushes: number[] = []
  const scheduled: number[] = []
  let later: { run: () => void; at: number }[] = []
  const publisher = createPublisher({
    now: () => now,
    schedule: (run, delayMs) => {
      scheduled.push(delayMs)
      later.push({ run, at: now + delayMs })
    },
    flush: () => {
      flushes.push(now)
      return changesInFlush
    },
  })
  const pass = (ms: number): void => {
    now += ms
    const due = later.filter(({ at }) => at <= now)
    later = later.filter(({ at }) => at > now)
    for (const { run } of due) run()
  }
  return { changed: publisher.changed, flushes, scheduled, pass }
}

describe('the publisher', () => {
  it('publishes the first change at once', () => {
    const { changed, flushes } = aPublisher()
    changed()
    expect(flushes).toEqual([1_000])
  })

  it('publishes a flood once a frame', () => {
    const { changed, flushes, pass } = aPublisher()
    for (let ms = 0; ms < 48; ms += 1) {
      changed()
      pass(1)
    }
    expect(flushes).toEqual([1_000, 1_016, 1_032, 1_048])
  })

  it('publishes a flood of many changes every second frame', () => {
    const { changed, flushes, pass } = aPublisher(100)
    for (let ms = 0; ms < 70; ms += 1) {
      changed()
      pass(1)
    }
    expect(flushes).toEqual([1_000, 1_032, 1_064])
  })

  it('publishes the last change of a flood', () => {
    const { changed, flushes, pass } = aPublisher()
    changed()
    pass(5)
    changed()
    pass(11)
    expect(flushes).toEqual([1_000, 1_016])
  })

  it('publishes changes that may wait no more often than they ask', () => {
    const { changed, flushes, pass } = aPublisher()
    for (let ms = 0; ms < 450; ms += 1) {
      changed(200)
      pass(1)
    }
    expect(flushes).toEqual([1_000, 1_200, 1_400])
  })

  it('publishes what waits with a change that may not', () => {
    const { changed, flushes, pass } = aPublisher()
    changed(200)
    pass(10)
    changed(200)
    pass(2)
    changed()
    pass(4)
    pass(400)
    expect(flushes).toEqual([1_000, 1_016])
  })

  it('does not wait for an hour when the clock was set back by one', () => {
    const { changed, flushes, scheduled, pass } = aPublisher()
    changed()
    pass(-3_600_000)
    changed()
    expect([flushes.length, scheduled]).toEqual([2, []])
  })
})
