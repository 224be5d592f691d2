import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { useNextFrame } from '@/ui/use-next-frame'

describe('something to do before the next frame', () => {
  const scope = effectScope()
  const done = vi.fn()
  let frames: FrameRequestCallback[] = []

  beforeEach(() => {
    vi.useFakeTimers()
    frames = []
    done.mockReset()
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
    vi.stubGlobal('cancelAnimationFrame', (id: number) => {
      frames[id - 1] = () => undefined
    })
  })

  afterEach(() => {
    vi.unstubAllGlobals()
    vi.useRealTimers()
  })

  const draw = (): void => {
    const asked = frames
    frames = []
    asked.forEach((frame) => frame(0))
  }
  const ask = (): (() => void) => scope.run(() => useNextFrame(done)) as () => void

  it('is done once, however often it is asked for, and again when it is asked for again', () => {
    const soon = ask()
    soon()
    soon()
    expect(done).not.toHaveBeenCalled()
    draw()
    vi.runAllTimers()
    expect(done).toHaveBeenCalledTimes(1)
    soon()
    draw()
    expect(done).toHaveBeenCalledTimes(2)
  })

  it('is done after a moment where no frame is drawn', () => {
    ask()()
    vi.advanceTimersByTime(1_000)
    expect(done).toHaveBeenCalledTimes(1)
    draw()
    expect(done).toHaveBeenCalledTimes(1)
  })

  it('lets frames pass after it has taken long', async () => {
    let now = 0
    done.mockImplementation(() => (now += 10))
    const soon = scope.run(() => useNextFrame(done, () => now)) as () => void
    soon()
    draw()
    await Promise.resolve()
    soon()
    now = 15
    draw()
    expect(done).toHaveBeenCalledTimes(1)
    now = 20
    draw()
    expect(done).toHaveBeenCalledTimes(2)
  })

  it('is not done any more once whoever asked has gone', () => {
    ask()()
    scope.stop()
    draw()
    vi.runAllTimers()
    expect(done).not.toHaveBeenCalled()
  })
})
