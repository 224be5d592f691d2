/** Runs a program and gives what it printed; undefined when there is none, it failed, or it took too long. */
export type RunProgram = (program: string, parameters: readonly string[]) => Promise<string | undefined>

/**
 * Whether the desktop shows tray icons. Only Linux leaves it open: there a desktop that does has somebody on the
 * session bus under the watcher's name. When that cannot be asked, the answer is no.
 */
export async function hasTrayHost(platform: string, run: RunProgram): Promise<boolean> {
  if (platform !== 'linux') return true
  const answer = await run('dbus-send', [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.kde.StatusNotifierWatcher',
  ])
  return answer?.includes('boolean true') ?? false
}
