import type { Session, WebPreferences } from 'electron'
import { lockedPreferences } from './locked-preferences'

/** The preferences of a window that shows foreign pages: as our own, but without any preload. */
export function signInPreferencesOf(session: Session): WebPreferences {
  return { ...lockedPreferences, session, devTools: false }
}
