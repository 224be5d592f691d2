import type { App } from 'electron'
import type { Log } from './diagnostics/log'
import { createLoginStart, wasStartedAtLogin } from './lifecycle/login-start'
import type { Settings } from './settings/user-settings'

/** What starting with the computer works with. */
interface StartOptions {
  readonly app: App
  readonly host: NodeJS.Process
  readonly settings: Settings
  readonly log: Log
}

/** Makes the system start the program as the settings say. One that runs from its sources is not started by the system. */
export function startAsWanted({ app, host, settings, log }: StartOptions): void {
  if (!app.isPackaged) return
  const program = host.env['APPIMAGE'] ?? host.execPath
  const apply = createLoginStart({
    ...{ app, platform: host.platform, program, log: log.module('login') },
    isEnforced: () => settings.state().locked.includes('startAtLogin'),
  })
  void apply(settings.read())
  settings.onChange(({ values }) => void apply(values))
}

/** Whether this start is to be without a window. */
export function startsHidden({ app, host, settings }: Omit<StartOptions, 'log'>, isAsked: boolean): boolean {
  return isAsked || (settings.read().startHidden && wasStartedAtLogin(app, host.platform))
}
