import { initialSettings } from '@shared/domain/settings'
import { createLogFile } from './diagnostics/log-file'
import { createLog, type Log } from './diagnostics/log'
import { toLogFields } from './diagnostics/redaction'
import type { Settings } from './settings/user-settings'

/** The log of the program, which begins before the settings are known and follows them from `follow` on. */
export interface ProgramLog {
  readonly log: Log
  readonly follow: (settings: Pick<Settings, 'read'>) => void
}

/** Begins the log, and tells it what nobody else caught. */
export function startLog(host: Pick<NodeJS.Process, 'on'>, path: string): ProgramLog {
  let read: Settings['read'] = () => initialSettings
  const log = createLog({
    sink: createLogFile({ path, keep: () => read().logFiles - 1 }),
    level: () => read().logLevel,
    now: Date.now,
  })
  host.on('unhandledRejection', (reason) => {
    // Electron tells of a request that was given up once more, where nobody can listen.
    if (reason instanceof Error && reason.name === 'AbortError') return
    log.error('a promise was left alone', toLogFields(reason))
  })
  host.on('uncaughtExceptionMonitor', (error) => {
    log.error('an exception was not caught', toLogFields(error))
  })
  return {
    log,
    follow: (settings) => {
      read = settings.read
    },
  }
}
