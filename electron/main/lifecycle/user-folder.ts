import type { App } from 'electron'

/** What to say when there is no place for settings, log and journal. */
export const NO_USER_FOLDER =
  'Switchyard could not start: this user has no folder for its settings, usually because there is no home directory. ' +
  'Set HOME to a folder that this user may write to, or start with --user-data-dir=FOLDER.\n'

/** The user's own folder of the program; undefined when the system tells none, as for a user without a home directory. */
export function userFolder(app: Pick<App, 'getPath'>): string | undefined {
  try {
    return app.getPath('userData')
  } catch {
    return undefined
  }
}
