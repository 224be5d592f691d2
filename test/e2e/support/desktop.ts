import { spawn } from 'node:child_process'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asSessionUser, currentSession, runInSession, sessionEnvironment } from './session'

/** A desktop notification, as the app sent it over the message bus. */
export interface SentNotification {
  readonly appName: string
  readonly title: string
  readonly body: string
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
  const session = currentSession()
  const rule = "type='method_call',interface='org.freedesktop.Notifications',member='Notify'"
  const { command, args } = asSessionUser(session, ['dbus-monitor', '--session', rule])
  const monitor = spawn(command, args, {
    env: sessionEnvironment(session),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const sent: SentNotification[] = []
  let pending = ''
  await new Promise<void>((resolve, reject) => {
    monitor.once('error', reject)
    monitor.once('exit', () => reject(new Error('dbus-monitor ended at once')))
    monitor.stdout.on('data', (chunk) => {
      pending += String(chunk)
      const found = readNotifications(pending)
      pending = found.rest
      sent.push(...found.complete)
      resolve()
    })
  })
  return { sent, stop: () => monitor.kill('SIGTERM') }
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
function readNotifications(text: string): { complete: SentNotification[]; rest: string } {
  const blocks = text.split(/^(?=(?:method call|signal|method return|error) )/m)
  const complete: SentNotification[] = []
  let rest = ''
  for (const [index, block] of blocks.entries()) {
    if (!block.includes('member=Notify\n')) continue
    const isLast = index === blocks.length - 1
    const [appName, , title, body] = [...block.matchAll(/^ {3}string "([^]*?)"$/gm)].map((match) => match[1])
    if (!/^ {3}int32 /m.test(block) && isLast) rest = block
    else complete.push({ appName: appName ?? '', title: title ?? '', body: body ?? '' })
  }
  return { complete, rest }
}
