import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { asSessionUser, currentSession, runInSession, sessionEnvironment } from './session'

/** A desktop notification, as the app sent it over the message bus. */
export interface SentNotification {
  readonly appName: string
  readonly title: string
  readonly body: string
}

/** Listens to the message bus. */
export interface BusWatch {
  /** All that was heard so far. */
  readonly heard: () => string
  readonly stop: () => void
}

/** Listens to the notifications that are sent from now on. */
export interface NotificationWatch {
  readonly sent: readonly SentNotification[]
  stop(): void
}

/**
 * Photographs the desktop, panel and notifications included, into a PNG file. `cut` is the part that is wanted, as
 * ImageMagick writes it (`120x30+0+0`), everything without it; `scale` in per cent.
 */
export async function screenshotDesktop(file: string, cut = '0x0+0+0', scale = 100): Promise<void> {
  const taken = join(currentSession().folder, `desktop-${String(process.hrtime.bigint())}.png`)
  const shown = ['-crop', cut, '+repage', '-filter', 'point', '-resize', `${String(scale)}%`]
  await runInSession(['import', '-window', 'root', ...shown, taken])
  await mkdir(dirname(file), { recursive: true })
  await copyFile(taken, file)
  await rm(taken)
}

/** Starts to watch for notifications; resolves once the watch is in place. */
export async function watchNotifications(): Promise<NotificationWatch> {
  const rule = "type='method_call',interface='org.freedesktop.Notifications',member='Notify'"
  const { heard, stop } = await watchBus(rule)
  return {
    get sent() {
      return readNotifications(heard())
    },
    stop,
  }
}

/** What launchers are told about the numbers on icons, as the bus monitor prints it, from now on. */
export function watchBadges(): Promise<BusWatch> {
  return watchBus("type='signal',interface='com.canonical.Unity.LauncherEntry',member='Update'")
}

/** A launcher that shows numbers on icons, as far as programs can see. */
export const LAUNCHER = 'com.canonical.Unity'
/** What shows tray icons, as far as programs can see. */
export const TRAY_HOST = 'org.kde.StatusNotifierWatcher'

/** Lets somebody on the desktop's bus, or on another, have that name and answer nothing. */
export async function holdBusName(name: string, address?: string): Promise<{ readonly stop: () => void }> {
  const there = address === undefined ? [] : ['env', `DBUS_SESSION_BUS_ADDRESS=${address}`]
  const { stop } = startInSession([...there, 'dbus-test-tool', 'black-hole', `--name=${name}`])
  const bus = ['--session', '--print-reply=literal', '--dest=org.freedesktop.DBus', '/org/freedesktop/DBus']
  const isThere = [...there, 'dbus-send', ...bus, 'org.freedesktop.DBus.NameHasOwner', `string:${name}`]
  while (!(await runInSession(isThere)).includes('true')) await new Promise((done) => setTimeout(done, 50))
  return { stop }
}

async function watchBus(rule: string): Promise<BusWatch> {
  const { child, stop } = startInSession(['dbus-monitor', '--session', rule])
  let text = ''
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => reject(new Error('dbus-monitor ended at once')))
    child.stdout.on('data', (chunk) => {
      text += String(chunk)
      resolve()
    })
  })
  return { heard: () => text, stop }
}

function startInSession(words: readonly string[]): {
  readonly child: ChildProcessByStdio<null, Readable, null>
  readonly stop: () => void
} {
  const session = currentSession()
  const { command, args } = asSessionUser(session, words)
  const child = spawn(command, args, {
    env: sessionEnvironment(session),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return { child, stop: () => void child.kill('SIGTERM') }
}

/** Whether the notification daemon is told not to disturb. */
export async function setDoNotDisturb(isOn: boolean): Promise<void> {
  await runInSession(['dunstctl', 'set-paused', String(isOn)])
}

/** How many notifications are on the screen. */
export async function notificationsOnScreen(): Promise<number> {
  return Number(await runInSession(['dunstctl', 'count', 'displayed']))
}

/** A message bus on which nobody shows notifications or tray icons, and nobody is started to do so. */
export async function startBareBus(): Promise<{
  readonly address: string
  readonly stop: () => Promise<void>
}> {
  const { folder } = currentSession()
  const config = join(folder, `bare-bus-${String(process.hrtime.bigint())}.conf`)
  const allowed = '<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>'
  const policy = `<policy context="default">${allowed}</policy>`
  const listen = `<type>session</type><listen>unix:tmpdir=${folder}</listen><auth>EXTERNAL</auth>`
  await writeFile(config, `<busconfig>${listen}${policy}</busconfig>`)
  const words = ['dbus-daemon', `--config-file=${config}`, '--fork', '--print-address=1', '--print-pid=1']
  const [address = '', pid = ''] = (await runInSession(words)).trim().split('\n')
  return {
    address,
    stop: async () => {
      await runInSession(['kill', pid])
    },
  }
}

/** Clicks the newest notification on the screen, as a user does. */
export async function clickNotification(): Promise<void> {
  await runInSession(['dunstctl', 'action', '0'])
}

/** Removes all notifications from the screen. */
export async function closeNotifications(): Promise<void> {
  await runInSession(['dunstctl', 'close-all'])
}

/** dbus-monitor prints a call's arguments one a line; the first four strings are all that is wanted here. */
function readNotifications(text: string): readonly SentNotification[] {
  const blocks = text.split(/^(?=(?:method call|signal|method return|error) )/m)
  return blocks.flatMap((block, index) => {
    const isWhole = index < blocks.length - 1 || /^ {3}int32 /m.test(block)
    if (!isWhole || !block.includes('member=Notify\n')) return []
    const [appName, , title, body] = [...block.matchAll(/^ {3}string "([^]*?)"$/gm)].map((match) => match[1])
    return [{ appName: appName ?? '', title: title ?? '', body: body ?? '' }]
  })
}
