import { basename } from 'node:path'
import type { ViewsCommands } from '@shared/contract'
import type { SavedView } from '@shared/domain/grid-look'
import { VIEW_FILE_ENDING } from '@shared/domain/handed-over'
import { failed, ok } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import type { HandlersOf } from '../ipc/command-gate'
import type { AskWhatToOpen } from '../windows/open-dialog'
import type { AskWhereToSave } from '../windows/save-dialog'
import { readViewFile, viewFileText } from './view-file'
import { writingFailure } from './writing-failure'

/** What files of views need: two questions to the user, a disk, and the views as they are now. */
export interface ViewFilePorts {
  readonly views: () => readonly SavedView[]
  readonly askWhere: AskWhereToSave
  readonly askWhich: AskWhatToOpen
  readonly write: (path: string, text: string) => Promise<void>
  /** The whole text of a file; rejects when it is larger than `most` bytes. */
  readonly read: (path: string, most: number) => Promise<string>
  readonly log: Log
}

const question = { name: 'Switchyard', ending: VIEW_FILE_ENDING, kind: 'Switchyard' } as const

/** The commands that take views to a file and back. */
export function createViewCommands(ports: ViewFilePorts): HandlersOf<keyof ViewsCommands> {
  const { views, askWhere, askWhich, write, read, log } = ports
  return {
    'views.export': async () => {
      const path = await askWhere(question)
      if (path === null) return ok(null)
      try {
        await write(path, viewFileText(views()))
        return ok(basename(path))
      } catch (error) {
        log.error('a file could not be written', toLogFields(error))
        return failed(writingFailure(error, 'the views could not be written'))
      }
    },
    'views.import': async () => {
      const path = await askWhich(question)
      if (path === null) return ok(null)
      return readViewFile(path, read)
    },
  }
}
