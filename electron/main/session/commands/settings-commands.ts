import type { SettingsCommands } from '@shared/contract'
import type { DialectReport } from '@shared/domain/dialect-report'
import { ok } from '@shared/result'
import { dialectSwitches } from '../../gws/dialect-switches'
import type { HandlersOf } from '../../ipc/command-gate'
import type { Settings } from '../../settings/user-settings'

/** The commands about settings. A change is told to every window by whoever listens to the settings. */
export function createSettingsCommands(settings: Settings): HandlersOf<keyof SettingsCommands> {
  return {
    'settings.change': settings.change,
    'settings.reset': ({ keys }) => settings.reset(keys),
    'settings.dialect': () => Promise.resolve(ok(dialectReport(settings))),
  }
}

function dialectReport(settings: Settings): DialectReport {
  const server = settings.remembered().lastServer
  const found = settings.remembered().foundDialects[server]?.dialect ?? {}
  return { server, switches: dialectSwitches(found) }
}
