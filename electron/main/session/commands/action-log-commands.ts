import type { ActionLogCommands } from '@shared/contract'
import type { ActionLogQuery } from '@shared/domain/action-log'
import { fail, ok, type Result } from '@shared/result'
import type { ActionLog } from '../../action-log/action-log'
import { exportText } from '../../action-log/export-text'
import type { Log } from '../../diagnostics/log'
import { toLogFields } from '../../diagnostics/redaction'
import type { AskWhereToSave } from '../../windows/save-dialog'
import type { HandlersOf } from '../../ipc/command-gate'

/** What the commands need: the log, and how a file is saved where the person says. */
export interface ActionLogCommandOptions {
  readonly actionLog: ActionLog
  readonly ask: AskWhereToSave
  readonly write: (path: string, text: string) => Promise<void>
  readonly now: () => number
  readonly log: Log
}

/** The commands that read the action log. */
export function createActionLogCommands(
  options: ActionLogCommandOptions,
): HandlersOf<keyof ActionLogCommands> {
  const { actionLog, log } = options
  return {
    'actionLog.search': (query) =>
      attempt(log, 'the action log cannot be read', () => actionLog.search(query)),
    'actionLog.export': ({ format, query }) =>
      attempt(log, 'the action log cannot be exported', () => save(options, format, query)),
  }
}

async function save(
  { actionLog, ask, write, now }: ActionLogCommandOptions,
  format: 'csv' | 'json',
  query: ActionLogQuery,
): Promise<{ readonly path: string | null }> {
  const day = new Date(now()).toISOString().slice(0, 10)
  const path = await ask({ name: `actions-${day}`, ending: format, kind: format.toUpperCase() })
  if (path === null) return { path }
  const { entries } = await actionLog.search({ ...query, offset: 0, limit: Number.MAX_SAFE_INTEGER })
  await write(path, exportText(format, entries))
  return { path }
}

async function attempt<T>(log: Log, message: string, run: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await run())
  } catch (error) {
    log.error(message, toLogFields(error))
    return fail('local-storage', message)
  }
}
