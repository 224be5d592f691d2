import { describe, expect, it } from 'vitest'
import { bringBack, type MovableWindow } from '@main/windows/bring-back'
import type { Rectangle } from '@main/windows/window-state'

const laptop = { x: 0, y: 0, width: 1440, height: 900 }

/** A window that notes what is done to it. */
function windowAt(bounds: Rectangle, isMaximized = false) {
  const done: string[] = []
  const window: MovableWindow = {
    ...{ getBounds: () => bounds, getNormalBounds: () => bounds, isMaximized: () => isMaximized },
    getMinimumSize: () => [1024, 700],
    setBounds: ({ x, y, width, height }) => void done.push(`to ${x} ${y} ${width} ${height}`),
    setMinimumSize: (width, height) => void done.push(`at least ${width} ${height}`),
    maximize: () => void done.push('maximised'),
    unmaximize: () => void done.push('not maximised'),
  }
  return { window, done }
}

describe('when the screens have changed', () => {
  it('leaves a window that can be reached alone', () => {
    const { window, done } = windowAt({ x: 100, y: 50, width: 1280, height: 800 })
    bringBack([window], [laptop])
    expect(done).toEqual([])
  })

  it('brings back a window whose screen is gone, smaller when the screen that is left is', () => {
    const { window, done } = windowAt({ x: 1600, y: 0, width: 1280, height: 800 })
    bringBack([window], [{ x: 0, y: 0, width: 800, height: 600 }])
    expect(done).toEqual(['at least 800 600', 'to 0 0 800 600'])
  })

  it('makes a maximised window maximised again on the screen that is left', () => {
    const { window, done } = windowAt({ x: 1440, y: 0, width: 1280, height: 900 }, true)
    bringBack([window], [laptop])
    expect(done).toEqual(['not maximised', 'at least 1024 700', 'to 80 0 1280 900', 'maximised'])
  })
})
