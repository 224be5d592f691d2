import { describe, expect, it } from 'vitest'
import { BurstItems, MOST_REMEMBERED } from '@main/alerts/burst-items'
import type { AlertItem } from '@shared/domain/alert'

const item = (number: number, workbinKey = 'Agent:u1/Draft'): AlertItem => ({
  ...{ interactionId: `i${number}`, workbinKey },
})
const items = (count: number): readonly AlertItem[] => Array.from({ length: count }, (_, at) => item(at))

describe('the interactions of a burst', () => {
  it('are counted once each, however often they are told', () => {
    const burst = new BurstItems(items(3))
    burst.add(items(3))
    expect(burst.size).toBe(3)
  })

  it('are counted on when there are more than are remembered, and the first of them still only once', () => {
    const burst = new BurstItems(items(MOST_REMEMBERED + 5))
    burst.add(items(MOST_REMEMBERED))
    expect(burst.size).toBe(MOST_REMEMBERED + 5)
    expect(burst.latest).toEqual(item(MOST_REMEMBERED - 1))
  })

  it('keep their number, their place and the latest of them when the burst is over', () => {
    const burst = new BurstItems(items(40))
    burst.close()
    expect([burst.size, burst.onlyWorkbinKey, burst.latest]).toEqual([40, 'Agent:u1/Draft', item(39)])
  })

  it('are not remembered any more when the burst is over', () => {
    const burst = new BurstItems(items(2))
    burst.close()
    burst.add(items(1))
    expect(burst.size).toBe(3)
  })

  it('have one place as long as they lie in one, also for another owner', () => {
    const burst = new BurstItems(items(2))
    const copy = burst.copy()
    burst.add([item(3, 'Agent:u2/Draft')])
    expect([burst.onlyWorkbinKey, copy.onlyWorkbinKey]).toEqual([undefined, 'Agent:u1/Draft'])
    expect([burst.size, copy.size]).toEqual([3, 2])
  })
})
