import { describe, expect, it } from 'vitest'
import { Retries } from '@main/board/retries'
import { createVirtualClock } from '@support/virtual-clock'

function someRetries() {
  const clock = createVirtualClock()
  const retried: number[] = []
  const start = clock.now()
  const retries: Retries = new Retries({
    ...{ now: clock.now, schedule: clock.schedule, random: () => 0.5 },
    retry: (ownerKey) => {
      retried.push(clock.now() - start)
      retries.missed(ownerKey)
    },
  })
  return { clock, retries, retried }
}

describe('retries', () => {
  it('wait twice as long after each failure, up to five minutes', () => {
    const { clock, retries, retried } = someRetries()
    retries.missed('Agent:u1')
    clock.pass(1_200_000)
    const waits = retried.map((at, index) => at - (retried[index - 1] ?? 0))
    expect(waits).toEqual([5, 10, 20, 40, 80, 160, 300, 300].map((seconds) => seconds * 1_000))
  })

  it('begin with a short wait again after a success', () => {
    const { clock, retries, retried } = someRetries()
    retries.missed('Agent:u1')
    clock.pass(100_000)
    retries.done('Agent:u1')
    const before = retried.length
    clock.pass(1_000_000)
    retries.missed('Agent:u1')
    clock.pass(5_000)
    expect(retried.length).toBe(before + 1)
  })

  it('leave each owner its own time', () => {
    const { clock, retries, retried } = someRetries()
    retries.missed('Agent:u1')
    clock.pass(3_000)
    retries.missed('Agent:u2')
    clock.pass(5_000)
    expect(retried).toEqual([5_000, 8_000])
  })
})
