import type { AlertsCommands } from '@shared/contract'
import { ok } from '@shared/result'
import type { HandlersOf } from '../../ipc/command-gate'

/** What the commands about alerts work with. Ids are of inbox entries, null means all; `until` is ms since the epoch. */
export interface AlertDesk {
  readonly read: (ids: readonly number[] | null) => void
  readonly clear: () => void
  readonly pause: (until: number | null) => void
}

/** The commands about the alert inbox. What they change is told to every window. */
export function createAlertCommands(desk: AlertDesk): HandlersOf<keyof AlertsCommands> {
  return {
    'alerts.read': ({ ids }) => {
      desk.read(ids)
      return Promise.resolve(ok(null))
    },
    'alerts.clear': () => {
      desk.clear()
      return Promise.resolve(ok(null))
    },
    'alerts.pause': ({ until }) => {
      desk.pause(until)
      return Promise.resolve(ok(null))
    },
  }
}
