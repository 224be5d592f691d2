import { describe, expect, it } from 'vitest'
import { createWindowLooks } from '@main/window-looks'

describe('the looks of windows', () => {
  it('are kept for each window, until it forgets', () => {
    const looks = createWindowLooks(() => true)
    looks.keep(1, 'one')
    looks.keep(2, 'two')
    expect([looks.of(1), looks.of(2), looks.of(3)]).toEqual(['one', 'two', null])
    looks.keep(1, null)
    expect([looks.of(1), looks.of(2)]).toEqual([null, 'two'])
  })

  it('go with their windows', () => {
    const there = new Set([1, 2])
    const looks = createWindowLooks((id) => there.has(id))
    looks.keep(1, 'one')
    there.delete(1)
    looks.keep(2, 'two')
    expect(looks.of(1)).toBeNull()
  })
})
