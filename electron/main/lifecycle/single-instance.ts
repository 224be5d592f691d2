import type { App } from 'electron'
import { parseCommandLine, type CommandLine } from './command-line'

/**
 * Makes this the only running copy for its user data. Returns false when another copy runs already: that one has been
 * told, and this one should quit. `onSecond` hears what later copies were started with, and in which folder.
 */
export function claimSingleInstance(
  app: App,
  onSecond: (commandLine: CommandLine, folder: string) => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, argv, folder) => {
    onSecond(parseCommandLine(argv), folder)
  })
  return true
}
