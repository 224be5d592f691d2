import type { WebPreferences } from 'electron'
import { lockedPreferences } from './locked-preferences'

/**
 * The preferences of every window, shipped and tested alike. `preloadPath` is absolute. Developer tools exist only
 * when the program runs from its sources.
 */
export function webPreferencesOf(facts: { preloadPath: string; isPackaged: boolean }): WebPreferences {
  return { ...lockedPreferences, preload: facts.preloadPath, devTools: !facts.isPackaged }
}
