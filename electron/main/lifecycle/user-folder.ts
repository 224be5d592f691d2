import type { App } from 'electron'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What to say when there is no place for settings, log and journal. */
export const NO_USER_FOLDER =
  'This user has no folder for its settings, usually because there is no home directory. ' +
  'Set HOME to a folder that this user may write to, or start with --user-data-dir=FOLDER.'

/** The user's own folder of the program; undefined when the system tells none, as for a user without a home directory. */
export function userFolder(app: Pick<App, 'getPath'>): string | undefined {
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
