import type { App } from 'electron'

/** The state of quitting, for those who must know whether a closing window should stay. */
export interface OrderlyQuit {
  readonly isQuitting: () => boolean
}

/** What of the process is needed to hear Ctrl-C and `kill`. */
export interface SignalSource {
  readonly on: (signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP', listener: () => void) => unknown
}

/**
 * Holds back every quit, by menu, tray, system or signal, until `shutdown` has ended, then exits. `shutdown` must end
 * in bounded time and must not reject.
 */
export function quitInOrder(
  app: Pick<App, 'on' | 'quit' | 'exit'>,
  signals: SignalSource,
  shutdown: () => Promise<void>,
): OrderlyQuit {
  let isQuitting = false
  app.on('before-quit', (event) => {
    event.preventDefault()
    if (isQuitting) return
    isQuitting = true
    void shutdown().then(() => {
      app.exit(0)
    })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    signals.on(signal, () => {
      app.quit()
    })
  }
  return { isQuitting: () => isQuitting }
}
