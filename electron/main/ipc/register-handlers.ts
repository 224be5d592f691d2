import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { openGate, type CommandGate } from './command-gate'

/**
 * Registers every command of the contract with Electron; the only file that touches `ipcMain`. A missing parser or
 * handler does not compile. Returns what removes all of them.
 */
export function registerHandlers(gate: CommandGate<IpcMainInvokeEvent>): () => void {
  return openGate<IpcMainInvokeEvent>(
    {
      handle: (channel, listener) => {
        ipcMain.handle(channel, (event, input: unknown) => listener(event, input))
      },
      removeHandler: (channel) => {
        ipcMain.removeHandler(channel)
      },
    },
    gate,
  )
}
