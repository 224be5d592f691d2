import type { ChangeableKey, SettingsState, UserSettingsChange } from '../../domain/settings'

/** What the user sets. Both tell what holds afterwards; `settings.reset` takes the user's choices back. */
export interface SettingsCommands {
  'settings.change': { input: UserSettingsChange; output: SettingsState }
  'settings.reset': { input: { readonly keys: readonly ChangeableKey[] }; output: SettingsState }
}

/** Their names. */
export const settingsCommandNames = [
  'settings.change',
  'settings.reset',
] as const satisfies readonly (keyof SettingsCommands)[]
