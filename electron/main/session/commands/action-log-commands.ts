import type { ActionLogCommands } from '@shared/contract'
import type { ActionLogPage, ActionLogQuery } from '@shared/domain/action-log'
import { fail, failed, ok, type Result } from '@shared/result'
import type { ActionLog } from '../../action-log/action-log'
import { exportText } from '../../action-log/export-text'
import { writingFailure } from '../../files/writing-failure'
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
  return {
    'actionLog.search': (query) => search(options, query),
    'actionLog.export': ({ format, query }) => save(options, format, query),
  }
}

async function search(
  { actionLog, log }: Pick<ActionLogCommandOptions, 'actionLog' | 'log'>,
  query: ActionLogQuery,
): Promise<Result<ActionLogPage>> {
  try {
    return ok(await actionLog.search(query))
  } catch (error) {
    log.error('the action log cannot be read', toLogFields(error))
    return fail('action-log-unreadable', 'the action log cannot be read')
  }
}

async function save(
  options: ActionLogCommandOptions,
  format: 'csv' | 'json',
  query: ActionLogQuery,
): Promise<Result<{ readonly path: string | null }>> {
  const { ask, write, now, log } = options
  const day = new Date(now()).toISOString().slice(0, 10)
  const path = await ask({ name: `actions-${day}`, ending: format, kind: format.toUpperCase() })
  if (path === null) return ok({ path })
  const found = await search(options, { ...query, offset: 0, limit: Number.MAX_SAFE_INTEGER })
  if (!found.ok) return found
  try {
    await write(path, exportText(format, found.value.entries))
    return ok({ path })
  } catch (error) {
    log.error('the action log cannot be exported', toLogFields(error))
    return failed(writingFailure(error, 'the action log cannot be exported'))
  }
}
