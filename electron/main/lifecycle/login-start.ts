import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from 'electron'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { autostartEntry, isOwnEntry, isSwitchedOff } from './autostart-entry'

/** Whether the program starts when the user signs in to the computer, and whether in the tray. */
export interface LoginStart {
  readonly startAtLogin: boolean
  readonly startHidden: boolean
}

/** What starting at login works with. `program` is what the system is to start, absolute. */
export interface LoginStartOptions {
  readonly app: Pick<App, 'getPath' | 'getLoginItemSettings' | 'setLoginItemSettings'>
  readonly platform: NodeJS.Platform
  readonly program: string
  /** Whether the administrator enforces it: then the system's own list does not count. */
  readonly isEnforced: () => boolean
  readonly log: Log
}

/**
 * Gives what makes the system do as the settings say. What is there already is left alone: the person may have switched it
 * off in the system's own list of programs, and setting it anew would switch it on. Calls run one after the other; a
 * failure is logged.
 */
export function createLoginStart(options: LoginStartOptions): (wanted: LoginStart) => Promise<void> {
  let last = Promise.resolve()
  return (wanted) => {
    last = last
      .then(() => apply(options, wanted))
      .catch((error: unknown) => {
        options.log.error('starting at login could not be set', toLogFields(error))
      })
    return last
  }
}

/** Whether macOS has started the program at login; elsewhere the command line says whether it is to be hidden. */
export function wasStartedAtLogin(
  app: Pick<App, 'getLoginItemSettings'>,
  platform: NodeJS.Platform,
): boolean {
  return platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}

async function apply(options: LoginStartOptions, wanted: LoginStart): Promise<void> {
  const { app, platform, program, isEnforced } = options
  if (platform === 'linux') return applyOnLinux(options, wanted)
  const args = wanted.startHidden ? ['--hidden'] : []
  const isThere = (): boolean => app.getLoginItemSettings({ path: program, args }).openAtLogin
  if (wanted.startAtLogin && !isEnforced() && isThere()) return
  app.setLoginItemSettings({ openAtLogin: wanted.startAtLogin, path: program, args })
}

async function applyOnLinux(
  { app, program, isEnforced }: LoginStartOptions,
  { startAtLogin, startHidden }: LoginStart,
): Promise<void> {
  const folder = join(app.getPath('appData'), 'autostart')
  const file = join(folder, 'switchyard.desktop')
  const there = await readFile(file, 'utf8').catch(() => undefined)
  if (startAtLogin) {
    const entry = autostartEntry(program, startHidden)
    const isOff = there !== undefined && !isEnforced() && isSwitchedOff(there, entry)
    if (there === entry || isOff) return
    await mkdir(folder, { recursive: true })
    await writeFile(file, entry)
  } else if (there !== undefined && isOwnEntry(there)) await rm(file)
}
