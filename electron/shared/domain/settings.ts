import type { OwnerKey } from './owner'
import type { WorkbinKey } from './workbin'

/** Colours of the window: as the system, or always one of the two. */
export const themes = ['system', 'light', 'dark'] as const

/** One of the themes. */
export type Theme = (typeof themes)[number]

/** What a user set. Watched keys name owners or single workbins whose arrivals are notified. */
export interface UserSettings {
  readonly theme: Theme
  readonly compact: boolean
  readonly watched: readonly (OwnerKey | WorkbinKey)[]
}

/** A change of settings: only the keys that change. */
export type UserSettingsChange = Partial<UserSettings>
