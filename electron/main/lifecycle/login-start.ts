import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from 'electron'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { autostartEntry, isOwnEntry } from './autostart-entry'

/** Whether the program starts when the user signs in to the computer, and whether in the tray. */
export interface LoginStart {
  readonly startAtLogin: boolean
  readonly startHidden: boolean
}

/** What starting at login works with. `program` is what the system is to start, absolute. */
export interface LoginStartOptions {
  readonly app: Pick<App, 'getPath' | 'setLoginItemSettings'>
  readonly platform: NodeJS.Platform
  readonly program: string
  readonly log: Log
}

/** Gives what makes the system do as the settings say. Calls run one after the other; a failure is logged. */
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

async function apply(
  { app, platform, program }: LoginStartOptions,
  { startAtLogin, startHidden }: LoginStart,
): Promise<void> {
  if (platform !== 'linux') {
    const args = startHidden ? ['--hidden'] : []
    app.setLoginItemSettings({ openAtLogin: startAtLogin, path: program, args })
    return
  }
  const folder = join(app.getPath('appData'), 'autostart')
  const file = join(folder, 'switchyard.desktop')
  const there = await readFile(file, 'utf8').catch(() => undefined)
  if (startAtLogin) {
    const entry = autostartEntry(program, startHidden)
    if (there === entry) return
    await mkdir(folder, { recursive: true })
    await writeFile(file, entry)
  } else if (there !== undefined && isOwnEntry(there)) await rm(file)
}
