import * as v from 'valibot'
import { isChangeable, settingKeys, type UserSettings } from '@shared/domain/settings'
import { jsonFrom } from './json-text'
import { migrated, SETTINGS_VERSION } from './settings-migrations'
import { valueSchemas } from './setting-schemas'

const LONGEST_SERVER = 2_000
const LONGEST_NAME = 256

const coordinate = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000))
const extent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))

const windowPlace = v.object({
  bounds: v.object({ x: coordinate, y: coordinate, width: extent, height: extent }),
  isMaximized: v.boolean(),
})

const rememberedSchemas = {
  lastServer: v.pipe(v.string(), v.maxLength(LONGEST_SERVER)),
  lastUserName: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  window: v.nullable(windowPlace),
  otherWindow: v.nullable(windowPlace),
  zoom: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
  toldAboutTray: v.boolean(),
  toldNoTray: v.boolean(),
  toldNoNotifications: v.boolean(),
  alertsPausedUntil: v.nullable(v.pipe(v.number(), v.minValue(0))),
  update: v.object({
    skippedVersion: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
    laterUntil: v.pipe(v.number(), v.minValue(0)),
  }),
  foundDialects: v.record(
    v.string(),
    v.object({ version: v.string(), dialect: v.record(v.string(), v.unknown()) }),
  ),
}

/**
 * What the program remembers by itself between two runs. `foundDialects` holds, by server address, what was found out at
 * which version of the server; `alertsPausedUntil` is ms since the epoch. Never a password.
 */
export type Remembered = {
  readonly [Key in keyof typeof rememberedSchemas]: Readonly<v.InferOutput<(typeof rememberedSchemas)[Key]>>
}

/** Everything that the settings file holds. `chosen` has only what the user chose: the rest follows the defaults. */
export interface StoredSettings {
  readonly chosen: Partial<UserSettings>
  readonly remembered: Remembered
}

/** What holds on the first day. */
export const firstDay: StoredSettings = {
  chosen: {},
  remembered: {
    lastServer: '',
    lastUserName: '',
    window: null,
    otherWindow: null,
    zoom: 1,
    toldAboutTray: false,
    toldNoTray: false,
    toldNoNotifications: false,
    alertsPausedUntil: null,
    update: { skippedVersion: '', laterUntil: 0 },
    foundDialects: {},
  },
}

/** What only a policy says does not count in the file of a user: it may name a server that the program trusts. */
const chosenSchemas = Object.fromEntries(
  settingKeys.filter(isChangeable).map((key) => [key, valueSchemas[key] as v.GenericSchema]),
)

/** What a file told. `unreadable` names the keys whose values were of no use and got their defaults. */
export interface ReadSettings {
  readonly settings: StoredSettings
  readonly unreadable: readonly string[]
}

/**
 * Reads the text of a settings file, of this version or an older one. A value that cannot be read costs that value
 * only; a key that is missing or unknown costs nothing. Undefined when nothing can be made of the text.
 */
export function parseSettings(text: string): ReadSettings | undefined {
  const file = migrated(parsedJson(text))
  if (!file) return undefined
  const chosen = readable(file.settings, chosenSchemas)
  const remembered = readable(file.remembered, rememberedSchemas)
  return {
    settings: {
      chosen: chosen.values,
      remembered: { ...firstDay.remembered, ...(remembered.values as Partial<Remembered>) },
    },
    unreadable: [...chosen.unreadable, ...remembered.unreadable],
  }
}

/** The text of a settings file: for people to read, too. */
export function settingsText({ chosen, remembered }: StoredSettings): string {
  const inOrder = Object.fromEntries(
    settingKeys.flatMap((key) => (chosen[key] === undefined ? [] : [[key, chosen[key]]])),
  )
  return `${JSON.stringify({ version: SETTINGS_VERSION, settings: inOrder, remembered }, null, 2)}\n`
}

function readable(
  raw: object,
  schemas: Readonly<Record<string, v.GenericSchema>>,
): { readonly values: object; readonly unreadable: readonly string[] } {
  const values: [string, unknown][] = []
  const unreadable: string[] = []
  for (const [key, schema] of Object.entries(schemas)) {
    if (!Object.hasOwn(raw, key)) continue
    const parsed = v.safeParse(schema, (raw as Record<string, unknown>)[key])
    if (parsed.success) values.push([key, parsed.output])
    else unreadable.push(key)
  }
  return { values: Object.fromEntries(values), unreadable }
}

function parsedJson(text: string): unknown {
  try {
    return jsonFrom(text)
  } catch {
    return undefined
  }
}
