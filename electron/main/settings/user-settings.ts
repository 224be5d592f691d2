import { copyFile, constants, readFile, readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { UserSettings } from '@shared/domain/settings'
import { fail, ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { writeWhole } from './atomic-write'
import { defaultSettings, parseSettings, settingsText, type StoredSettings } from './settings-file'

/** A change: only the keys that change. */
export type SettingsPatch = Partial<Omit<StoredSettings, 'version'>>

/** What is remembered between two runs. */
export interface Settings {
  readonly read: () => StoredSettings
  /**
   * Holds at once for `read` and the listeners; the result tells whether it also reached the disk (reason
   * `local-storage` when not).
   */
  readonly change: (patch: SettingsPatch) => Promise<Result<StoredSettings>>
  /** Hears every change. Returns what ends it. */
  readonly onChange: (listener: (settings: StoredSettings) => void) => () => void
  /** Resolves when everything has been written. */
  readonly settled: () => Promise<void>
}

/** The part that the screen may know. */
export function userSettingsOf({ theme, compact, watched }: StoredSettings): UserSettings {
  return { theme, compact, watched }
}

/**
 * Opens the settings file; the only writer of it. A damaged file is kept beside the new one as `*.damaged-<n>` and the
 * defaults hold; a missing one is the first day. Never rejects.
 */
export async function openSettings(path: string, log: Log): Promise<Settings> {
  let current = await load(path, log)
  let writing: Promise<unknown> = Promise.resolve()
  const listeners = new Set<(settings: StoredSettings) => void>()

  const write = async (): Promise<Result<StoredSettings>> => {
    const settings = current
    try {
      await writeWhole(path, settingsText(settings))
      return ok(settings)
    } catch (error) {
      log.error('settings could not be written', toLogFields(error))
      return fail('local-storage', 'settings could not be written')
    }
  }
  return {
    read: () => current,
    change: (patch) => {
      current = { ...current, ...patch, version: current.version }
      for (const listener of [...listeners]) listener(current)
      const written = writing.then(write)
      writing = written
      return written
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settled: async () => {
      await writing
    },
  }
}

async function load(path: string, log: Log): Promise<StoredSettings> {
  const text = await readText(path, log)
  if (text === undefined) return defaultSettings
  const settings = parseSettings(text)
  if (settings) return settings
  await setAside(path, log)
  return defaultSettings
}

async function readText(path: string, log: Log): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const isFirstDay = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isFirstDay) log.error('settings could not be read', toLogFields(error))
    return undefined
  }
}

async function setAside(path: string, log: Log): Promise<void> {
  try {
    const prefix = `${basename(path)}.damaged-`
    const names = await readdir(dirname(path))
    const taken = names
      .filter((name) => name.startsWith(prefix))
      .map((name) => Number(name.slice(prefix.length)) || 0)
    const number = Math.max(0, ...taken) + 1
    await copyFile(path, `${path}.damaged-${number}`, constants.COPYFILE_EXCL)
    log.warn('settings were damaged and have been set aside', { number })
  } catch (error) {
    log.error('damaged settings could not be set aside', toLogFields(error))
  }
}
