import { powerMonitor } from 'electron'

/** Who wants to know that the computer slept. */
export interface PowerListeners {
  readonly onSuspend: () => void
  /** The computer woke up or its screen was unlocked: do not wait for time-outs, look at once. */
  readonly onResume: () => void
}

/** Listens to sleep and wake; call when the app is ready. Returns what ends it. */
export function watchPower({ onSuspend, onResume }: PowerListeners): () => void {
  powerMonitor.on('suspend', onSuspend)
  powerMonitor.on('resume', onResume)
  powerMonitor.on('unlock-screen', onResume)
  return () => {
    powerMonitor.off('suspend', onSuspend)
    powerMonitor.off('resume', onResume)
    powerMonitor.off('unlock-screen', onResume)
  }
}
