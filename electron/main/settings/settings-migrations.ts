import { isDeepStrictEqual } from 'node:util'
import { initialSettings } from '@shared/domain/settings'

/** The version of the file's shape. A file of a newer version is set aside, not guessed at. */
export const SETTINGS_VERSION = 2

/** A settings file of the present version; its values are not judged yet. */
export interface SettingsFile {
  readonly version: typeof SETTINGS_VERSION
  readonly settings: object
  readonly remembered: object
}

/** Each takes a file of its version to the next one. */
const steps: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = [separatedChoices]

/** The file in the shape of the present version; undefined when it is no settings file or a newer one. */
export function migrated(raw: unknown): SettingsFile | undefined {
  if (!isRecord(raw)) return undefined
  const { version } = raw
  if (typeof version !== 'number' || !Number.isInteger(version)) return undefined
  if (version < 1 || version > SETTINGS_VERSION) return undefined
  const file = steps.slice(version - 1).reduce((older, step) => step(older), raw)
  const { settings, remembered } = file
  return {
    version: SETTINGS_VERSION,
    settings: isRecord(settings) ? settings : {},
    remembered: isRecord(remembered) ? remembered : {},
  }
}

/**
 * 1 → 2: settings and what is remembered were one object, and every setting was written down even when nobody had
 * chosen it. What equals the default of then counts as not chosen, so that a policy's default can hold.
 */
function separatedChoices(file: Record<string, unknown>): Record<string, unknown> {
  const { theme, compact, watched, dialect, lastServer, lastUserName, window, toldAboutTray } = file
  const all = { theme, compact, watched, dialect }
  const chosen = Object.entries(all).filter(
    ([key, value]) =>
      value !== undefined && !isDeepStrictEqual(value, initialSettings[key as keyof typeof all]),
  )
  const remembered = Object.entries({ lastServer, lastUserName, window, toldAboutTray })
  return {
    version: 2,
    settings: Object.fromEntries(chosen),
    remembered: Object.fromEntries(remembered.filter(([, value]) => value !== undefined)),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
