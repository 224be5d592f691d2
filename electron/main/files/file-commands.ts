import { basename } from 'node:path'
import type { FilesCommands } from '@shared/contract'
import { BYTE_ORDER_MARK } from '@shared/csv'
import { failed, ok } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import type { HandlersOf } from '../ipc/command-gate'
import type { AskWhereToSave } from '../windows/save-dialog'
import { writingFailure } from './writing-failure'

/** What saving a file needs: a question to the user, and a way to write the whole file or none of it. */
export interface FilePorts {
  readonly ask: AskWhereToSave
  readonly write: (path: string, text: string) => Promise<void>
  /** What a CSV file is called in the language that holds now. */
  readonly csvWords: () => string
  readonly log: Log
}

/** The commands about files. A table begins with a byte order mark, without which Excel takes it for another encoding. */
export function createFileCommands({
  ask,
  write,
  csvWords,
  log,
}: FilePorts): HandlersOf<keyof FilesCommands> {
  return {
    'files.saveTable': async ({ name, csv }) => {
      const path = await ask({ name, ending: 'csv', kind: csvWords() })
      if (path === null) return ok(null)
      try {
        await write(path, BYTE_ORDER_MARK + csv)
        return ok(basename(path))
      } catch (error) {
        log.error('a file could not be written', toLogFields(error))
        return failed(writingFailure(error, 'the table could not be written'))
      }
    },
  }
}
