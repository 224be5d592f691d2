import type { App } from 'electron'

/** The state of quitting, for those who must know whether a closing window should stay. */
export interface OrderlyQuit {
  readonly isQuitting: () => boolean
  /** Quits without asking anybody. */
  readonly quitNow: () => void
}

/** What of the process is needed to hear Ctrl-C and `kill`. */
export interface SignalSource {
  readonly on: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void) => unknown
}

/** What quitting runs, and what may keep a person's quit from happening. */
export interface QuitSteps {
  /** Must end in bounded time and must not reject. */
  readonly shutdown: () => Promise<void>
  readonly mayQuit: () => boolean
}

/**
 * Holds back every quit until `shutdown` has ended, then exits. A quit by menu, tray or window may be refused by `mayQuit`;
 * a signal and the end of the desktop session may not.
 */
export function quitInOrder(
  app: Pick<App, 'on' | 'exit'>,
  signals: SignalSource,
  { shutdown, mayQuit }: QuitSteps,
): OrderlyQuit {
  let isQuitting = false
  const quitNow = (): void => {
    if (isQuitting) return
    isQuitting = true
    void shutdown().then(() => {
      app.exit(0)
    })
  }
  app.on('before-quit', (event) => {
    event.preventDefault()
    if (!isQuitting && mayQuit()) quitNow()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) signals.on(signal, quitNow)
  return { isQuitting: () => isQuitting, quitNow }
}
