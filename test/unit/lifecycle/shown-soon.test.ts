import { describe, expect, it } from 'vitest'
import { createShownSoon } from '@main/lifecycle/shown-soon'

describe('what is still being built', () => {
  it('is shown when it is there, if that was asked for meanwhile', () => {
    const soon = createShownSoon()
    let shows = 0
    soon.show()
    soon.show()
    expect(soon.now()).toBeUndefined()
    const desktop = { show: () => void (shows += 1) }
    soon.come(desktop)
    expect([soon.now(), shows]).toEqual([desktop, 1])
    soon.show()
    expect(shows).toBe(2)
  })

  it('stays hidden when nobody asked', () => {
    const soon = createShownSoon()
    let shows = 0
    soon.come({ show: () => void (shows += 1) })
    expect(shows).toBe(0)
  })
})
