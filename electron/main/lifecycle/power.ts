import { powerMonitor, powerSaveBlocker } from 'electron'

/** Who wants to know that the computer slept. */
export interface PowerListeners {
  readonly onSuspend: () => void
  /** The computer woke up or its screen was unlocked: do not wait for time-outs, look at once. */
  readonly onResume: () => void
  /** The desktop session or the machine is being shut down. */
  readonly onShutdown: () => void
}

/** Listens to sleep and wake; call when the app is ready. Returns what ends it. */
export function watchPower({ onSuspend, onResume, onShutdown }: PowerListeners): () => void {
  powerMonitor.on('suspend', onSuspend)
  powerMonitor.on('resume', onResume)
  powerMonitor.on('unlock-screen', onResume)
  powerMonitor.on('shutdown', onShutdown)
  return () => {
    powerMonitor.off('suspend', onSuspend)
    powerMonitor.off('resume', onResume)
    powerMonitor.off('unlock-screen', onResume)
    powerMonitor.off('shutdown', onShutdown)
  }
}

/** Keeps an idle computer from falling asleep while moves run. Returns what says whether that is needed now. */
export function createStayAwake(): (isNeeded: boolean) => void {
  let blocker: number | undefined
  return (isNeeded) => {
    if (isNeeded) blocker ??= powerSaveBlocker.start('prevent-app-suspension')
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker)
      blocker = undefined
    }
  }
}
