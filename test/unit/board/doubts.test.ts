import { describe, expect, it } from 'vitest'
import { Doubts } from '@main/board/doubts'
import { createVirtualClock, type VirtualClock } from '@support/virtual-clock'

function someDoubts(): { clock: VirtualClock; doubts: Doubts; read: string[] } {
  const clock = createVirtualClock()
  const read: string[] = []
  const doubts = new Doubts({
    ...{ now: clock.now, schedule: clock.schedule },
    read: (ownerKey) => read.push(ownerKey),
  })
  return { clock, doubts, read }
}

describe('doubts', () => {
  it('about many owners in a moment are one reading of each', () => {
    const { clock, doubts, read } = someDoubts()
    for (let count = 0; count < 1_000; count += 1) doubts.add(`Agent:u${String(count % 3)}`)
    clock.pass(300)
    expect(read).toEqual(['Agent:u0', 'Agent:u1', 'Agent:u2'])
  })

  it('that come while a round is read wait for its end', () => {
    const { clock, doubts, read } = someDoubts()
    doubts.add('Agent:u1')
    clock.pass(300)
    doubts.add('Agent:u1')
    clock.pass(60_000)
    const during = read.length
    doubts.settled('Agent:u1')
    clock.pass(60_000)
    expect([during, read.length]).toEqual([1, 2])
  })

  it('that come after a round in which the machine slept do not wait for as long as it slept', () => {
    const { clock, doubts, read } = someDoubts()
    doubts.add('Agent:u1')
    clock.pass(300)
    clock.pass(8 * 3_600_000)
    doubts.add('Agent:u2')
    doubts.settled('Agent:u1')
    clock.pass(60_000)
    expect(read).toEqual(['Agent:u1', 'Agent:u2'])
  })

  it('in a storm cost at most half of the time', () => {
    const { clock, doubts, read } = someDoubts()
    const readingMs = 4_000
    let busyMs = 0
    let startedAt = -1
    for (let ms = 0; ms < 120_000; ms += 50) {
      doubts.add('Agent:u1')
      clock.pass(50)
      if (startedAt < 0 && read.length > 0) startedAt = clock.now()
      if (startedAt >= 0 && clock.now() - startedAt >= readingMs) {
        busyMs += clock.now() - startedAt
        startedAt = -1
        read.length = 0
        doubts.settled('Agent:u1')
      }
    }
    expect(busyMs).toBeGreaterThan(0)
    expect(busyMs).toBeLessThanOrEqual(62_000)
  })

  it('are void when everything is read anyway', () => {
    const { clock, doubts, read } = someDoubts()
    doubts.add('Agent:u1')
    doubts.clear()
    clock.pass(10_000)
    expect(read).toEqual([])
  })
})
