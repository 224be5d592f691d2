import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TrayWatch } from '@main/alerts/outputs/tray-watch'

function aWatch() {
  const world = { hasHost: true, isHidden: true, lost: 0, looks: 0 }
  const watch = new TrayWatch({
    hasHost: () => {
      world.looks += 1
      return Promise.resolve(world.hasHost)
    },
    isHidden: () => world.isHidden,
    onLost: () => void (world.lost += 1),
    schedule: (run, delayMs) => void setTimeout(run, delayMs),
  })
  return { world, watch }
}

describe('the watch over the tray', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('tells within seconds that the tray had gone before the window was closed', async () => {
    const { world, watch } = aWatch()
    world.hasHost = false
    watch.hidden()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(world.lost).toBe(1)
  })

  it('tells within two minutes that the tray goes while the window is hidden', async () => {
    const { world, watch } = aWatch()
    watch.hidden()
    await vi.advanceTimersByTimeAsync(10_000)
    world.hasHost = false
    await vi.advanceTimersByTimeAsync(120_000)
    expect(world.lost).toBe(1)
  })

  it('takes a panel that starts anew for the same', async () => {
    const { world, watch } = aWatch()
    world.hasHost = false
    watch.hidden()
    await vi.advanceTimersByTimeAsync(1_000)
    world.hasHost = true
    await vi.advanceTimersByTimeAsync(300_000)
    expect(world.lost).toBe(0)
  })

  it('looks no more once a window is shown', async () => {
    const { world, watch } = aWatch()
    watch.hidden()
    world.isHidden = false
    await vi.advanceTimersByTimeAsync(300_000)
    expect(world.looks).toBe(1)
  })

  it('looks at once each time that the window is hidden, and goes on looking for the last time only', async () => {
    const { world, watch } = aWatch()
    watch.hidden()
    await vi.advanceTimersByTimeAsync(30_000)
    watch.hidden()
    await vi.advanceTimersByTimeAsync(61_000)
    expect(world.looks).toBe(4)
  })
})
