import { describe, expect, it } from 'vitest'
import { hasDesktop, refuseStart } from '@main/lifecycle/start-refusal'

const never = (): Promise<never> => new Promise(() => undefined)
const ready = (): Promise<void> => Promise.resolve()

interface Given {
  readonly whenReady?: () => Promise<void>
  readonly wait?: () => Promise<void>
  readonly canShow?: boolean
}

function refused({ whenReady = ready, wait = never, canShow = true }: Given): {
  readonly done: readonly unknown[]
  readonly end: Promise<void>
} {
  const done: unknown[] = []
  const show = async (): Promise<void> => void done.push('show')
  const end = refuseStart({
    app: { exit: (code) => void done.push(['exit', code]), whenReady },
    ...{ print: (line) => void done.push(['print', line]), reason: 'It cannot be written.', wait },
    show: canShow ? show : undefined,
  })
  return { done, end }
}

describe('refusing to start', () => {
  const said = ['print', 'It cannot be written.\n']

  it('says why on stderr, then in a window, and ends with a failure', async () => {
    const { done, end } = refused({})
    await end
    expect(done).toEqual([said, 'show', ['exit', 1]])
  })

  it('says why before anything else can happen', () => {
    expect(refused({ whenReady: never }).done).toEqual([said])
  })

  it('ends at once with a failure where no window can come up', () => {
    expect(refused({ canShow: false }).done).toEqual([said, ['exit', 1]])
  })

  it('ends with a failure where the desktop does not come up in time', async () => {
    const { done, end } = refused({ whenReady: never, wait: ready })
    await end
    expect(done).toEqual([said, ['exit', 1]])
  })

  it('ends with a failure where the desktop fails', async () => {
    const { done, end } = refused({ whenReady: () => Promise.reject(new Error('no display')) })
    await end
    expect(done).toEqual([said, ['exit', 1]])
  })

  it.each([
    [{ platform: 'linux', env: {} }, false],
    [{ platform: 'linux', env: { DISPLAY: ':0' } }, true],
    [{ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } }, true],
    [{ platform: 'win32', env: {} }, true],
  ] as const)('knows of %j whether a window can come up', (host, isThere) => {
    expect(hasDesktop(host)).toBe(isThere)
  })
})
