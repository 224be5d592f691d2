import { anyTime, firstRules } from './alert-rule'
import { languageChoices } from './language'
import { initialColumns } from './grid-look'
import { initialPanes } from './panes'
import type { SettingEntry, ValueOf } from './setting-control'

/** Colours of the window: as the system, or always one of the two. */
export const themes = ['system', 'light', 'dark'] as const

/** One of the themes. */
export type Theme = (typeof themes)[number]

/** How much a line of the log matters, the least first. */
export const logLevels = ['debug', 'info', 'warn', 'error'] as const

/** One of the levels. */
export type LogLevel = (typeof logLevels)[number]

/** The most servers that one site may have. */
export const MOST_SERVERS = 8

const addresses = { kind: 'list', longest: 2_000, most: 32 } as const
const minutes = { kind: 'number', unit: 'minutes' } as const

/**
 * Every setting of the product. One entry here gives the type, the parsers of the file, of the command and of the
 * policy, the control on the screen, the templates and the table for administrators. CONTRIBUTING says how to add one.
 */
export const settingsTable = {
  theme: {
    ...{ control: { kind: 'choice', values: themes }, initial: 'system' },
    ...{ group: 'appearance', place: 'screen' },
  },
  language: {
    ...{ control: { kind: 'choice', values: languageChoices }, initial: 'system' },
    ...{ group: 'appearance', place: 'screen' },
  },
  characterKeys: { control: { kind: 'switch' }, initial: true, group: 'appearance', place: 'screen' },
  startAtLogin: { control: { kind: 'switch' }, initial: false, group: 'desktop', place: 'screen' },
  startHidden: { control: { kind: 'switch' }, initial: true, group: 'desktop', place: 'screen' },
  compact: { control: { kind: 'switch' }, initial: false, group: 'appearance', place: 'screen' },
  ageAmberMinutes: {
    ...{ control: { ...minutes, min: 0, max: 10_080, zeroIsOff: true }, initial: 240 },
    ...{ group: 'board', place: 'screen' },
  },
  ageRedMinutes: {
    ...{ control: { ...minutes, min: 0, max: 43_200, zeroIsOff: true }, initial: 1_440 },
    ...{ group: 'board', place: 'screen' },
  },
  dueSoonMinutes: {
    ...{ control: { ...minutes, min: 0, max: 10_080, zeroIsOff: true }, initial: 60 },
    ...{ group: 'board', place: 'screen' },
  },
  gridColumns: { control: { kind: 'data' }, initial: initialColumns, group: 'board', place: 'kept' },
  panes: { control: { kind: 'data' }, initial: initialPanes, group: 'board', place: 'kept' },
  savedViews: {
    ...{ control: { kind: 'data' }, initial: { list: [], initial: null } },
    ...{ group: 'board', place: 'kept' },
  },
  favourites: { control: { kind: 'data' }, initial: [], group: 'board', place: 'kept' },
  alertRules: { control: { kind: 'data' }, initial: firstRules, group: 'alerts', place: 'dialog' },
  alertTimes: { control: { kind: 'data' }, initial: anyTime, group: 'alerts', place: 'dialog' },
  customerTextInAlerts: { control: { kind: 'switch' }, initial: false, group: 'alerts', place: 'screen' },
  heldTooLongMinutes: {
    ...{ control: { ...minutes, min: 0, max: 1_440, zeroIsOff: true }, initial: 30 },
    ...{ group: 'work', place: 'screen' },
  },
  nobodyOpenedMinutes: {
    ...{ control: { ...minutes, min: 0, max: 10_080, zeroIsOff: true }, initial: 60 },
    ...{ group: 'work', place: 'screen' },
  },
  recentTargets: {
    ...{ control: { kind: 'list', longest: 700, most: 5 }, initial: [] },
    ...{ group: 'work', place: 'kept' },
  },
  undoSeconds: {
    ...{ control: { kind: 'number', min: 0, max: 600, unit: 'seconds', zeroIsOff: true }, initial: 60 },
    ...{ group: 'work', place: 'screen' },
  },
  reasonKey: {
    ...{ control: { kind: 'list', longest: 64, most: 1 }, initial: ['SupervisorReason'] },
    ...{ group: 'work', place: 'policy' },
  },
  servers: {
    control: { ...addresses, most: MOST_SERVERS },
    initial: [],
    group: 'connection',
    place: 'screen',
  },
  sessionLimitMinutes: {
    ...{ control: { ...minutes, min: 0, max: 1_440, zeroIsOff: true }, initial: 30 },
    ...{ group: 'connection', place: 'expert' },
  },
  dialect: { control: { kind: 'data' }, initial: {}, group: 'connection', place: 'expert' },
  allowedServers: { control: addresses, initial: [], group: 'connection', place: 'policy' },
  trustedCertificates: {
    ...{ control: { kind: 'data' }, initial: [] },
    ...{ group: 'connection', place: 'screen' },
  },
  certificateExceptions: { control: { kind: 'switch' }, initial: true, group: 'connection', place: 'policy' },
  demoAllowed: { control: { kind: 'switch' }, initial: true, group: 'connection', place: 'policy' },
  actionLogDays: {
    ...{ control: { kind: 'number', min: 1, max: 3_650, unit: 'days' }, initial: 365 },
    ...{ group: 'records', place: 'screen' },
  },
  logLevel: {
    ...{ control: { kind: 'choice', values: logLevels }, initial: 'info' },
    ...{ group: 'records', place: 'expert' },
  },
  logFiles: {
    ...{ control: { kind: 'number', min: 1, max: 50, unit: 'files' }, initial: 4 },
    ...{ group: 'records', place: 'policy' },
  },
  crashServer: {
    ...{ control: { kind: 'list', longest: 2_000, most: 1 }, initial: [] },
    ...{ group: 'records', place: 'policy' },
  },
  updates: {
    ...{ control: { kind: 'choice', values: ['off', 'ask', 'download'] }, initial: 'ask' },
    ...{ group: 'updates', place: 'screen' },
  },
  updateChannel: {
    ...{ control: { kind: 'choice', values: ['latest', 'beta'] }, initial: 'latest' },
    ...{ group: 'updates', place: 'screen' },
  },
  updateServer: {
    ...{ control: { kind: 'list', longest: 2_000, most: 1 }, initial: [] },
    ...{ group: 'updates', place: 'policy' },
  },
  updateKey: {
    ...{ control: { kind: 'list', longest: 200, most: 1 }, initial: [] },
    ...{ group: 'updates', place: 'policy' },
  },
} as const satisfies Readonly<Record<string, SettingEntry>>

type Table = typeof settingsTable

/** The key of a setting. */
export type SettingKey = keyof Table

/** The value of every setting that holds now. */
export type UserSettings = { readonly [Key in SettingKey]: ValueOf<Table[Key]['control'], Key> }

/** The keys of settings in one place. */
export type SettingKeyIn<Place extends SettingEntry['place']> = {
  [Key in SettingKey]: Table[Key]['place'] extends Place ? Key : never
}[SettingKey]

/** Settings that the screen may change: all but what only a policy says. */
export type ChangeableKey = SettingKeyIn<'screen' | 'expert' | 'dialog' | 'kept'>

/** A change of settings: only the keys that change. */
export type UserSettingsChange = Partial<Pick<UserSettings, ChangeableKey>>

/**
 * What holds, and why: `chosen` differ by the user's own choice, `locked` are enforced by the administrator. `policy` names
 * what of the administrator's policy could not be read, and whether nobody can sign in because of it. `unreadable` are
 * those whose values in the user's file were of no use at this start; all of them when the whole file was.
 */
export interface SettingsState {
  readonly values: UserSettings
  readonly chosen: readonly SettingKey[]
  readonly locked: readonly SettingKey[]
  /** The switches of `dialect` that are enforced, each by itself; the others can be chosen. */
  readonly lockedSwitches: readonly string[]
  readonly policy: { readonly problems: readonly string[]; readonly blocksSignIn: boolean }
  readonly unreadable: readonly SettingKey[]
}

/** All keys, in the order of the table. */
export const settingKeys: readonly SettingKey[] = Object.keys(settingsTable) as SettingKey[]

/** What holds on the first day. */
export const initialSettings: UserSettings = Object.fromEntries(
  settingKeys.map((key) => [key, settingsTable[key].initial]),
) as unknown as UserSettings

/** The first day, without an administrator. */
export const initialState: SettingsState = {
  values: initialSettings,
  chosen: [],
  locked: [],
  lockedSwitches: [],
  policy: { problems: [], blocksSignIn: false },
  unreadable: [],
}

/** Whether the screen may change that setting. */
export function isChangeable(key: SettingKey): key is ChangeableKey {
  return settingsTable[key].place !== 'policy'
}
