import type { FilesCommands, ViewsCommands } from '@shared/contract'
import type { Log } from './diagnostics/log'
import { createFileCommands } from './files/file-commands'
import { readBounded } from './files/read-bounded'
import { createViewCommands } from './files/view-commands'
import type { HandlersOf } from './ipc/command-gate'
import { writeWhole } from './settings/atomic-write'
import type { Settings } from './settings/user-settings'
import type { MainTexts } from './texts/main-texts'
import { askWhatToOpen } from './windows/open-dialog'
import { askWhereToSave } from './windows/save-dialog'

/** The commands about files, joined with the system's dialogs and the disk. */
export function createFileHandlers(
  settings: Settings,
  texts: () => MainTexts,
  log: Log,
): HandlersOf<keyof FilesCommands | keyof ViewsCommands> {
  return {
    ...createFileCommands({
      ...{ ask: askWhereToSave, write: writeWhole, log },
      csvWords: () => texts().file.csv,
    }),
    ...createViewCommands({
      ...{ askWhere: askWhereToSave, askWhich: askWhatToOpen, write: writeWhole, read: readBounded, log },
      views: () => settings.read().savedViews.list,
    }),
  }
}
