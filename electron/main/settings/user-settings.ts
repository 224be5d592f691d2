import { readFileSync } from 'node:fs'
import { copyFile, constants, readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
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

/**
 * Opens the settings file; the only writer of it. A damaged file is kept beside the new one as `*.damaged-<n>`; what can
 * be read of it holds. A missing one is the first day. Never rejects.
 */
export async function openSettings(path: string, log: Log, policy: Policy = noPolicy): Promise<Settings> {
  const { settings, isSetAside } = await load(path, log)
  let stored = settings
  let writing: Promise<unknown> = Promise.resolve()
  const listeners = new Set<(state: SettingsState) => void>()

  const state = (): SettingsState => stateOf(stored, policy)
  const write = async (): Promise<Result<SettingsState>> => {
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
  if (isSetAside) writing = write()
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

function stateOf({ chosen }: StoredSettings, policy: Policy): SettingsState {
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
  /** The damaged file was kept, so that a good one can take its place. */
  readonly isSetAside: boolean
}

async function load(path: string, log: Log): Promise<Loaded> {
  const text = readText(path, log)
  if (text === undefined) return { settings: firstDay, isSetAside: false }
  const read = parseSettings(text)
  if (read?.unreadable.length === 0) return { settings: read.settings, isSetAside: false }
  const isSetAside = await setAside(path, log, read?.unreadable ?? ['the whole file'])
  return { settings: read?.settings ?? firstDay, isSetAside }
}

/** At once: while Electron starts, what is read beside it is only heard of when it has started. */
function readText(path: string, log: Log): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const isFirstDay = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isFirstDay) log.error('settings could not be read', toLogFields(error))
    return undefined
  }
}

async function setAside(path: string, log: Log, unreadable: readonly string[]): Promise<boolean> {
  try {
    const prefix = `${basename(path)}.damaged-`
    const names = await readdir(dirname(path))
    const taken = names
      .filter((name) => name.startsWith(prefix))
      .map((name) => Number(name.slice(prefix.length)) || 0)
    const number = Math.max(0, ...taken) + 1
    await copyFile(path, `${path}.damaged-${number}`, constants.COPYFILE_EXCL)
    log.warn('settings were damaged and have been set aside', { number, unreadable: unreadable.join(' ') })
    return true
  } catch (error) {
    log.error('damaged settings could not be set aside', toLogFields(error))
    return false
  }
}
