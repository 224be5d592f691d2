import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import {
  initialSettings,
  settingKeys,
  type ChangeableKey,
  type SettingKey,
  type SettingsState,
  type UserSettings,
  type UserSettingsChange,
} from '@shared/domain/settings'
import { fail, ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { writeWhole } from './atomic-write'
import { setAside, type Damage } from './damaged-settings'
import { noPolicy, type Policy } from './policy'
import { firstDay, parseSettings, settingsText, type Remembered, type StoredSettings } from './settings-file'

/** The settings, and what the program remembers by itself between two runs. */
export interface Settings {
  /** The values that hold: policy before choice before default. */
  readonly read: () => UserSettings
  readonly state: () => SettingsState
  readonly remembered: () => Remembered
  /**
   * Holds at once for `read` and the listeners; the result tells whether it also reached the disk (reason
   * `local-storage` when not). A setting that the policy enforces is not changed, and nothing else of that change
   * either (reason `set-by-policy`).
   */
  readonly change: (change: UserSettingsChange) => Promise<Result<SettingsState>>
  /** Takes choices back. Answers like `change`. */
  readonly reset: (keys: readonly ChangeableKey[]) => Promise<Result<SettingsState>>
  /** Remembers something; a disk that refuses is logged. */
  readonly remember: (change: Partial<Remembered>) => void
  /** Hears every change of the values. Returns what ends it. */
  readonly onChange: (listener: (state: SettingsState) => void) => () => void
  /** Resolves when everything has been written. */
  readonly settled: () => Promise<void>
}

const wholeFile: readonly string[] = ['the whole file']

/**
 * Opens the settings file; the only writer of it. A damaged file, or one that is there and cannot be read, is kept beside
 * the new one as `*.damaged-<n>`; what can be read of it holds. As long as it cannot be kept, nothing is written over it.
 * A missing one is the first day. Never rejects.
 */
export async function openSettings(path: string, log: Log, policy: Policy = noPolicy): Promise<Settings> {
  let { settings: stored, damage } = load(path, log)
  let writing: Promise<unknown> = Promise.resolve()
  const listeners = new Set<(state: SettingsState) => void>()

  const unreadable = damage ? unreadableOf(damage) : []
  const state = (): SettingsState => ({ ...stateOf(stored, policy), unreadable })
  const isKept = async (): Promise<boolean> => {
    if (damage && (await setAside(path, damage, log))) damage = undefined
    return damage === undefined
  }
  const write = async (): Promise<Result<SettingsState>> => {
    if (!(await isKept())) return fail('local-storage', 'the settings that are there could not be kept')
    try {
      await writeWhole(path, settingsText(stored))
      return ok(state())
    } catch (error) {
      log.error('settings could not be written', toLogFields(error))
      return fail('local-storage', 'settings could not be written')
    }
  }
  const put = (next: StoredSettings): Promise<Result<SettingsState>> => {
    const isChoice = next.chosen !== stored.chosen
    stored = next
    if (isChoice) for (const listener of [...listeners]) listener(state())
    const written = writing.then(write)
    writing = written
    return written
  }
  if (damage && (await isKept())) writing = write()
  const choose = async (
    keys: readonly string[],
    chosen: StoredSettings['chosen'],
  ): Promise<Result<SettingsState>> => {
    const locked = keys.filter((key) => isEnforced(policy, key, chosen))
    if (locked.length > 0) return fail('set-by-policy', `enforced by policy: ${locked.join(', ')}`)
    return put({ ...stored, chosen: withOwnDialect(chosen, policy) })
  }
  return {
    read: () => state().values,
    state,
    remembered: () => stored.remembered,
    change: (change) => choose(Object.keys(change), { ...stored.chosen, ...change }),
    reset: (keys) => choose(keys, without(stored.chosen, keys)),
    remember: (change) => void put({ ...stored, remembered: { ...stored.remembered, ...change } }),
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settled: async () => {
      await writing
    },
  }
}

function unreadableOf({ unreadable }: Damage): readonly SettingKey[] {
  return unreadable === wholeFile ? settingKeys : settingKeys.filter((key) => unreadable.includes(key))
}

function stateOf({ chosen }: StoredSettings, policy: Policy): Omit<SettingsState, 'unreadable'> {
  const { defaults, enforced, problems, isBlocking } = policy
  return {
    values: {
      ...{ ...initialSettings, ...defaults, ...chosen, ...enforced },
      dialect: { ...(chosen.dialect ?? defaults.dialect), ...enforced.dialect },
    },
    chosen: settingKeys.filter((key) => chosen[key] !== undefined),
    locked: settingKeys.filter((key) => enforced[key] !== undefined),
    lockedSwitches: Object.keys(enforced.dialect ?? {}),
    policy: { problems, blocksSignIn: isBlocking },
  }
}

/** What is enforced is not kept as a choice of the user. */
function withOwnDialect(chosen: StoredSettings['chosen'], { enforced }: Policy): StoredSettings['chosen'] {
  if (!chosen.dialect || !enforced.dialect) return chosen
  const own = Object.entries(chosen.dialect).filter(([key]) => !Object.hasOwn(enforced.dialect ?? {}, key))
  return { ...chosen, dialect: Object.fromEntries(own) }
}

/** Of the dialect only the switches that are named are enforced; the others stay a choice. */
function isEnforced({ enforced }: Policy, key: string, chosen: StoredSettings['chosen']): boolean {
  if (key !== 'dialect') return Object.hasOwn(enforced, key)
  const [fixed, wanted] = [enforced.dialect ?? {}, chosen.dialect]
  const isSame = (name: string): boolean => isDeepStrictEqual(wanted?.[name], fixed[name])
  return wanted !== undefined && !Object.keys(fixed).every(isSame)
}

function without(chosen: Partial<UserSettings>, keys: readonly SettingKey[]): Partial<UserSettings> {
  return Object.fromEntries(Object.entries(chosen).filter(([key]) => !keys.some((gone) => gone === key)))
}

interface Loaded {
  readonly settings: StoredSettings
  /** What must be kept before a good file may take its place. */
  readonly damage: Damage | undefined
}

function load(path: string, log: Log): Loaded {
  const text = readText(path, log)
  if (text === null) return { settings: firstDay, damage: undefined }
  if (text === undefined) return { settings: firstDay, damage: { unreadable: wholeFile, mayBeRead: false } }
  const read = parseSettings(text)
  if (read?.unreadable.length === 0) return { settings: read.settings, damage: undefined }
  const damage = { unreadable: read?.unreadable ?? wholeFile, mayBeRead: true }
  return { settings: read?.settings ?? firstDay, damage }
}

/**
 * Null when there is no file, undefined when there is one that cannot be read. At once: while Electron starts, what is read
 * beside it is only heard of when it has started.
 */
function readText(path: string, log: Log): string | null | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    log.error('settings could not be read', toLogFields(error))
    return undefined
  }
}
