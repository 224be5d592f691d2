import type { RunProgram } from './tray-host'

const NOTIFICATIONS = 'org.freedesktop.Notifications'
const PLACE = '/org/freedesktop/Notifications'

/**
 * Whether the person told the desktop not to disturb. Asked on Linux only: KDE and others tell it as a property of the
 * notification service, Dunst as its pause, GNOME in its settings. What cannot be asked is no. Windows and macOS hold
 * notifications back by themselves and tell no program.
 */
export async function isDoNotDisturbOn(platform: string, run: RunProgram): Promise<boolean> {
  if (platform !== 'linux') return false
  const [inhibited, paused, banners] = await Promise.all([
    run('dbus-send', propertyQuestion(NOTIFICATIONS, 'Inhibited')),
    run('dbus-send', propertyQuestion('org.dunstproject.cmd0', 'paused')),
    run('gsettings', ['get', 'org.gnome.desktop.notifications', 'show-banners']),
  ])
  const isOn = (answer: string | undefined): boolean => answer?.includes('boolean true') ?? false
  return isOn(inhibited) || isOn(paused) || banners?.trim() === 'false'
}

function propertyQuestion(owner: string, property: string): readonly string[] {
  return [
    ...['--session', '--print-reply', `--dest=${NOTIFICATIONS}`, PLACE],
    ...['org.freedesktop.DBus.Properties.Get', `string:${owner}`, `string:${property}`],
  ]
}
