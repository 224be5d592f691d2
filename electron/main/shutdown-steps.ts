import type { ActionLog } from './action-log/action-log'
import type { Log } from './diagnostics/log'
import { createShutdown } from './lifecycle/shutdown'
import type { OpenWindows } from './open-windows'
import type { SessionService } from './session/session-service'
import type { Settings } from './settings/user-settings'
import type { Journal } from './transfers/journal'
import type { UpdateService } from './updates/update-service'

/** What must be closed or written. */
export interface ShutdownParts {
  readonly windows: Pick<OpenWindows, 'keepStates'>
  readonly settings: Settings
  readonly journal: Journal
  readonly actionLog: ActionLog
  readonly log: Log
}

/** macOS takes the new version over and checks it before the program may end. */
const INSTALL_LIMIT_MS = 120_000

/** What happens when the program ends, in this order: what must be on the disk before the rest, an update at the very end. */
export function shutdownOf(
  { windows, settings, journal, actionLog, log }: ShutdownParts,
  service: SessionService,
  updates: UpdateService,
  closeDesktop: () => void,
): () => Promise<void> {
  return createShutdown({
    steps: [
      { name: 'windows', run: () => windows.keepStates() },
      { name: 'session', run: () => service.signOut() },
      { name: 'desktop', run: closeDesktop },
      { name: 'settings', run: () => settings.settled() },
      { name: 'journal', run: () => journal.close() },
      { name: 'action log', run: () => actionLog.settled() },
      { name: 'update', run: () => updates.installAtEnd(), limitMs: INSTALL_LIMIT_MS },
    ],
    stepLimitMs: 6_000,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    log,
  })
}
