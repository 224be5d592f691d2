import * as v from 'valibot'
import { themes } from '@shared/domain/settings'

/** The version of the file's shape. A file of a newer version is set aside, not guessed at. */
const SETTINGS_VERSION = 1

const LONGEST_KEY = 600
const LONGEST_SERVER = 2_000
const LONGEST_NAME = 256
const MOST_WATCHED = 10_000

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const extent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))

const settingsSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  theme: v.picklist(themes),
  compact: v.boolean(),
  watched: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY))),
    v.maxLength(MOST_WATCHED),
    v.readonly(),
  ),
  lastServer: v.pipe(v.string(), v.maxLength(LONGEST_SERVER)),
  lastUserName: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  window: v.nullable(
    v.object({
      bounds: v.object({ x: coordinate, y: coordinate, width: extent, height: extent }),
      isMaximized: v.boolean(),
    }),
  ),
  toldAboutTray: v.boolean(),
  dialect: v.record(v.string(), v.unknown()),
})

/**
 * Everything that is remembered between two runs. `watched` holds owner and workbin keys, `dialect` what an
 * administrator overrides of the server's ways (judged by its own parser). Never a password.
 */
export type StoredSettings = Readonly<v.InferOutput<typeof settingsSchema>>

/** What holds on the first day. */
export const defaultSettings: StoredSettings = {
  version: SETTINGS_VERSION,
  theme: 'system',
  compact: false,
  watched: [],
  lastServer: '',
  lastUserName: '',
  window: null,
  toldAboutTray: false,
  dialect: {},
}

/** Reads the text of a settings file; keys that are missing get their defaults; undefined when it is damaged. */
export function parseSettings(text: string): StoredSettings | undefined {
  const raw = parsedJson(text)
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || !('version' in raw)) return undefined
  const parsed = v.safeParse(settingsSchema, { ...defaultSettings, ...raw })
  return parsed.success ? parsed.output : undefined
}

/** The text of a settings file: for people to read, too. */
export function settingsText(settings: StoredSettings): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
