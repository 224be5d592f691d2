import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createReloadLimit } from '@main/windows/reload-limit'
import { besides, broughtBack, placeWindow } from '@main/windows/window-state'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const monitor = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('windows whose screens have changed', () => {
  const onMonitor = { x: 2000, y: 100, width: 1280, height: 800 }

  it('stay where they are as long as they can be grasped', () => {
    const bounds = { x: 1300, y: 100, width: 1280, height: 800 }
    expect(broughtBack([bounds, onMonitor], [laptop, monitor])).toEqual([null, null])
    expect(broughtBack([onMonitor], [])).toEqual([null])
  })

  it('go to the middle of the first screen in their own size, beside each other', () => {
    const small = { x: 2500, y: 300, width: 520, height: 680 }
    expect(broughtBack([onMonitor, onMonitor, small], [laptop])).toEqual([
      { x: 80, y: 63, width: 1280, height: 800 },
      { x: 108, y: 91, width: 1280, height: 800 },
      { x: 460, y: 123, width: 520, height: 680 },
    ])
  })

  it('are never larger than the screen that is left, and can always be grasped', () => {
    const number = fc.integer({ min: -9_000, max: 9_000 })
    const size = fc.integer({ min: 200, max: 5_000 })
    const windows = fc.array(fc.record({ x: number, y: number, width: size, height: size }), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(windows, (all) => {
        const moved = broughtBack(all, [laptop]).filter((place) => place !== null)
        expect(broughtBack(moved, [laptop])).toEqual(moved.map(() => null))
        expect(moved.filter(({ width, height }) => width > laptop.width || height > laptop.height)).toEqual(
          [],
        )
      }),
    )
  })
})

describe('the place of the window', () => {
  it('is the middle of the first screen on the first day', () => {
    expect(placeWindow(null, [laptop, monitor])).toEqual({
      bounds: { x: 80, y: 63, width: 1280, height: 800 },
      isMaximized: false,
      minWidth: 1024,
      minHeight: 700,
    })
  })

  it('is where it was, on whichever screen that is', () => {
    const bounds = { x: 1600, y: 100, width: 1500, height: 900 }
    expect(placeWindow({ bounds, isMaximized: true }, [laptop, monitor])).toMatchObject({
      bounds,
      isMaximized: true,
    })
  })

  it.each([
    ['its screen is gone', { x: 1600, y: 100, width: 1280, height: 800 }],
    ['its upper edge is above the screen', { x: 100, y: -400, width: 1280, height: 800 }],
    ['hardly any of it can be seen', { x: 1400, y: 100, width: 1280, height: 800 }],
  ])('is the middle again when %s', (_why, bounds) => {
    expect(placeWindow({ bounds, isMaximized: false }, [laptop]).bounds).toEqual({
      x: 80,
      y: 63,
      width: 1280,
      height: 800,
    })
  })

  it('fits a screen that is smaller than the smallest size', () => {
    const small = { x: 0, y: 0, width: 800, height: 560 }
    expect(placeWindow(null, [small])).toMatchObject({
      bounds: { x: 0, y: 0, width: 800, height: 560 },
      minWidth: 800,
      minHeight: 560,
    })
  })

  it('is never larger than a screen and can always be grasped', () => {
    const number = fc.integer({ min: -5_000, max: 5_000 })
    const size = fc.integer({ min: 1, max: 9_000 })
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        const { bounds } = placeWindow({ bounds: { x, y, width, height }, isMaximized: false }, [
          laptop,
          monitor,
        ])
        const isGraspable = [laptop, monitor].some(
          (area) =>
            bounds.width <= area.width &&
            bounds.height <= area.height &&
            bounds.x + bounds.width > area.x &&
            bounds.x < area.x + area.width &&
            bounds.y >= area.y - 8 &&
            bounds.y < area.y + area.height,
        )
        expect(isGraspable).toBe(true)
      }),
    )
  })
})

describe('the reload limit', () => {
  it('allows three reloads a minute, then no more until the minute is over', () => {
    let now = 0
    const mayReload = createReloadLimit({ now: () => now })
    expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false])
    now = 60_001
    expect(mayReload()).toBe(true)
  })
})

describe('one more window', () => {
  const bounds = { x: 100, y: 80, width: 1200, height: 800 }

  it('opens where the last such window was', () => {
    expect(besides({ bounds, isMaximized: true }, [{ ...bounds, x: 0 }])).toEqual({
      bounds,
      isMaximized: true,
    })
  })

  it('opens beside the window in front, and never exactly on another', () => {
    const taken = [bounds, { ...bounds, x: 128, y: 108 }]
    expect(besides(null, taken)?.bounds).toEqual({ ...bounds, x: 156, y: 136 })
  })

  it('has nothing to go by when it is the first', () => {
    expect(besides(null, [])).toBeNull()
  })
})
