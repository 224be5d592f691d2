import { BrowserWindow, dialog } from 'electron'

/** What a file to be saved is called at first, and what it holds in words. `ending` comes without its dot. */
export interface SaveQuestion {
  readonly name: string
  readonly ending: string
  readonly kind: string
}

/** Asks where to save. The absolute path, or null when the user changed their mind. */
export type AskWhereToSave = (question: SaveQuestion) => Promise<string | null>

/** Asks with the system's own dialog, over the window that has the focus. */
export async function askWhereToSave({ name, ending, kind }: SaveQuestion): Promise<string | null> {
  const options = {
    defaultPath: `${fileNameOf(name)}.${ending}`,
    filters: [{ name: kind, extensions: [ending] }],
    properties: ['showOverwriteConfirmation' as const],
  }
  const window = BrowserWindow.getFocusedWindow()
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}

/** A name that every file system takes. */
function fileNameOf(name: string): string {
  const plain = name
    .replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/^\.+|\.+$/g, '')
  return plain.slice(0, 120) || 'table'
}
