import type { App } from 'electron'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What to say when there is no place for settings, log and journal. */
export const NO_USER_FOLDER =
  'This user has no folder for its settings, usually because there is no home directory. ' +
  'Set HOME to a folder that this user may write to, or start with --user-data-dir=FOLDER.'

/** What Electron knows of folders. */
export interface AppFolders extends Pick<App, 'getPath'> {
  readonly commandLine: Pick<App['commandLine'], 'getSwitchValue'>
}

/**
 * The user's own folder of the program; undefined when the system tells none, as for a user without a home directory. One
 * that was asked for counts also when it cannot be made: Chromium would quietly take the usual one instead.
 */
export function userFolder(app: AppFolders): string | undefined {
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  if (asked !== '' && !isWritableFolder(resolve(asked))) return resolve(asked)
  try {
    return app.getPath('userData')
  } catch {
    return undefined
  }
}

/** Whether files can be made in a folder, which is made if it is not there. Tells by trying: rights alone say too little. */
export function isWritableFolder(folder: string): boolean {
  const trial = join(folder, `.can-write-${String(process.pid)}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(trial, '', { mode: 0o600 })
    rmSync(trial)
    return true
  } catch {
    return false
  }
}
