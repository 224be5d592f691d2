import type { UserSettings, UserSettingsChange } from '../../domain/settings'

/** What the user sets. */
export interface SettingsCommands {
  'settings.change': { input: UserSettingsChange; output: UserSettings }
}

/** Their names. */
export const settingsCommandNames = ['settings.change'] as const satisfies readonly (keyof SettingsCommands)[]
