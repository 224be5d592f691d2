import { spawn } from 'node:child_process'
import { chown, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { startVirtualDisplay } from './display.mjs'
import { SetUpFailure } from './progress.mjs'
import { endGroup, run } from './processes.mjs'

const START_LIMIT_MS = 60_000

/** A panel of one row at the top that holds the tray only. */
const PANEL = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
`

/** Notifications stay until they are clicked, and a click does what the app offers. */
const NOTIFICATIONS = `[global]
    origin = bottom-right
    offset = 20x20
    mouse_left_click = do_action, close_current
    idle_threshold = 0
[urgency_low]
    timeout = 0
[urgency_normal]
    timeout = 0
[urgency_critical]
    timeout = 0
`

/**
 * @typedef {object} DesktopSession
 * @property {Record<string, string>} env what programs need in their environment to be part of it
 * @property {() => void} stop ends everything that belongs to it
 */

/**
 * Starts a small real desktop: a display, a message bus, a keyring, a window manager, a panel with a tray and a
 * notification daemon, all as the given user.
 * @param {import('./unprivileged-user.mjs').TestUser} user
 * @param {string} folder an existing folder of that user, for the session's own files
 * @returns {Promise<DesktopSession>}
 * @throws {SetUpFailure} when a part of it does not start
 */
export async function startDesktopSession(user, folder) {
  const home = join(folder, 'home')
  const runtime = join(folder, 'run')
  await ownFile(user, join(home, '.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml'), PANEL)
  await ownFile(user, join(home, '.config/dunst/dunstrc'), NOTIFICATIONS)
  await mkdir(runtime, { mode: 0o700 })
  await run('chown', ['-R', `${user.uid}:${user.gid}`, folder])
  const display = await startVirtualDisplay(user.prefix)
  const env = { ...baseEnvironment(home, runtime), ...display.env }
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = []
  /** @param {string[]} words */
  const start = (...words) => {
    const all = [...user.prefix, ...words]
    const child = spawn(String(all[0]), all.slice(1), {
      env,
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
      cwd: home,
    })
    child.on('error', () => undefined)
    children.push(child)
    return child
  }
  const stop = () => {
    for (const child of children.reverse()) endGroup(child, 'SIGTERM')
    display.stop()
  }
  try {
    const bus = start('dbus-daemon', '--session', '--nofork', '--nopidfile', '--print-address=1')
    Object.assign(env, { DBUS_SESSION_BUS_ADDRESS: await firstLine(bus) })
    start('gnome-keyring-daemon', '--foreground', '--components=secrets', '--unlock').stdin?.end('e2e\n')
    start('xfwm4', '--compositor=off')
    await pointerAside(user, env)
    start('dunst')
    await ownedName(user, env, 'org.freedesktop.Notifications')
    start('xfce4-panel', '--disable-wm-check', '--sm-client-disable')
    await ownedName(user, env, 'org.kde.StatusNotifierWatcher')
  } catch (error) {
    stop()
    throw error
  }
  return { env, stop }
}

/**
 * @param {string} home
 * @param {string} runtime
 * @returns {Record<string, string>}
 */
function baseEnvironment(home, runtime) {
  return {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_CURRENT_DESKTOP: 'XFCE',
    LANG: 'C.UTF-8',
    NO_AT_BRIDGE: '1',
  }
}

/**
 * @param {import('./unprivileged-user.mjs').TestUser} user
 * @param {string} path
 * @param {string} text
 * @returns {Promise<void>}
 */
async function ownFile(user, path, text) {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
  await chown(path, user.uid, user.gid)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<string>}
 */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    const fail = () =>
      reject(new SetUpFailure('The message bus of the test session (dbus-daemon) did not start.'))
    child.once('error', fail)
    child.once('exit', fail)
    child.stdout?.once('data', (chunk) => resolve(String(chunk).trim()))
  })
}

/**
 * Puts the pointer into the lower left corner. A new display has it in its middle, where windows open: the list would
 * hold its order for it.
 * @param {import('./unprivileged-user.mjs').TestUser} user
 * @param {Record<string, string>} env
 * @returns {Promise<void>}
 */
async function pointerAside(user, env) {
  const words = [...user.prefix, 'xdotool', 'mousemove', '0', '9999']
  const { code } = await run(String(words[0]), words.slice(1), { env })
  if (code !== 0) throw new SetUpFailure('The pointer of the test session cannot be moved: xdotool failed.')
}

/**
 * Waits until somebody on the bus answers to a name.
 * @param {import('./unprivileged-user.mjs').TestUser} user
 * @param {Record<string, string>} env
 * @param {string} name
 * @returns {Promise<void>}
 */
async function ownedName(user, env, name) {
  const words = [
    ...user.prefix,
    'gdbus',
    'wait',
    '--session',
    '--timeout',
    String(START_LIMIT_MS / 1000),
    name,
  ]
  const { code } = await run(String(words[0]), words.slice(1), { env })
  if (code !== 0)
    throw new SetUpFailure(`The test session has no ${name}: the program that provides it did not start.`)
}
