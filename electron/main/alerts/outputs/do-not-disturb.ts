import type { RunProgram } from './tray-host'

/** One that does not answer must leave time for the others. */
const REPLY_LIMIT_MS = 500
const PROPERTIES = 'org.freedesktop.DBus.Properties.Get'
const NOTIFICATIONS = 'org.freedesktop.Notifications'
const QUESTIONS = [
  propertyQuestion(NOTIFICATIONS, 'Inhibited'),
  propertyQuestion('org.dunstproject.cmd0', 'paused'),
  'gsettings get org.gnome.desktop.notifications show-banners',
  'true',
]

/**
 * Whether the person told the desktop not to disturb. Asked on Linux only: KDE and others tell it as a property of the
 * notification service, Dunst as its pause, GNOME in its settings. What cannot be asked is no. Windows and macOS hold
 * notifications back by themselves and tell no program. One shell asks all: starting a program stops this one for tens of
 * milliseconds, because it is large.
 */
export async function isDoNotDisturbOn(platform: string, run: RunProgram): Promise<boolean> {
  if (platform !== 'linux') return false
  const answers = (await run('sh', ['-c', QUESTIONS.join('\n')])) ?? ''
  return answers.includes('boolean true') || /^false$/m.test(answers)
}

function propertyQuestion(owner: string, property: string): string {
  const place = `--dest=${NOTIFICATIONS} /org/freedesktop/Notifications`
  return `dbus-send --session --print-reply --reply-timeout=${REPLY_LIMIT_MS} ${place} ${PROPERTIES} string:${owner} string:${property}`
}
