import { BrowserWindow, dialog } from 'electron'
import type { SaveQuestion } from './save-dialog'

/** Asks for a file of a kind. The absolute path, or null when the user changed their mind. */
export type AskWhatToOpen = (question: Pick<SaveQuestion, 'ending' | 'kind'>) => Promise<string | null>

/** Asks with the system's own dialog, over the window that has the focus. */
export const askWhatToOpen: AskWhatToOpen = async ({ ending, kind }) => {
  const options = {
    filters: [{ name: kind, extensions: [ending] }],
    properties: ['openFile' as const],
  }
  const window = BrowserWindow.getFocusedWindow()
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
