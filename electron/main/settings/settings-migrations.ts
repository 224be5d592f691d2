import { isDeepStrictEqual } from 'node:util'
import { firstRules, newRule } from '@shared/domain/alert-rule'
import { initialSettings } from '@shared/domain/settings'
import { parseWorkbinKey } from '@shared/domain/workbin'

/** The version of the file's shape. A file of a newer version is set aside, not guessed at. */
export const SETTINGS_VERSION = 3

/** A settings file of the present version; its values are not judged yet. */
export interface SettingsFile {
  readonly version: typeof SETTINGS_VERSION
  readonly settings: object
  readonly remembered: object
}

/** Each takes a file of its version to the next one. */
const steps: readonly ((file: Record<string, unknown>) => Record<string, unknown>)[] = [
  separatedChoices,
  rulesFromWatches,
]

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
  const defaults: Record<string, unknown> = { ...initialSettings, watched: [] }
  const chosen = Object.entries(all).filter(
    ([key, value]) => value !== undefined && !isDeepStrictEqual(value, defaults[key]),
  )
  const remembered = Object.entries({ lastServer, lastUserName, window, toldAboutTray })
  return {
    version: 2,
    settings: Object.fromEntries(chosen),
    remembered: Object.fromEntries(remembered.filter(([, value]) => value !== undefined)),
  }
}

/** 2 → 3: what was watched is a rule each, beside the rules of the first day. */
function rulesFromWatches(file: Record<string, unknown>): Record<string, unknown> {
  if (!isRecord(file['settings'])) return { ...file, version: 3 }
  const { watched, ...settings } = file['settings']
  const keys = Array.isArray(watched) ? watched.filter((key) => typeof key === 'string') : []
  if (keys.length === 0) return { ...file, version: 3, settings }
  const rules = keys.map((key, at) => {
    const kind = parseWorkbinKey(key) ? 'workbin' : 'owner'
    return newRule(`watched-${at + 1}`, { kind, key }, { kind: 'arrives' })
  })
  return { ...file, version: 3, settings: { ...settings, alertRules: [...firstRules, ...rules] } }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
