import type { DialectReport } from '../../domain/dialect-report'
import type { ChangeableKey, SettingsState, UserSettingsChange } from '../../domain/settings'

/** What the user sets. The first two tell what holds afterwards; `settings.reset` takes the user's choices back. */
export interface SettingsCommands {
  'settings.change': { input: UserSettingsChange; output: SettingsState }
  'settings.reset': { input: { readonly keys: readonly ChangeableKey[] }; output: SettingsState }
  'settings.dialect': { input: null; output: DialectReport }
}

/** Their names. */
export const settingsCommandNames = [
  'settings.change',
  'settings.reset',
  'settings.dialect',
] as const satisfies readonly (keyof SettingsCommands)[]
