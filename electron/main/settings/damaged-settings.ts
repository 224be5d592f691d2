import { constants, copyFile, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'

/** What is wrong with a settings file: the keys that are of no use, and whether its bytes may be read at all. */
export interface Damage {
  readonly unreadable: readonly string[]
  readonly mayBeRead: boolean
}

/**
 * Keeps a damaged file as `*.damaged-<n>`. One that may be read stays where it is, too, until a good one takes its place:
 * should that fail, what can be read of it still holds at the next start. False when it could not be kept.
 */
export async function setAside(path: string, { unreadable, mayBeRead }: Damage, log: Log): Promise<boolean> {
  try {
    const number = await nextNumber(path)
    const place = `${path}.damaged-${number}`
    if (mayBeRead) await copyWhole(path, place)
    else await rename(path, place)
    log.warn('settings were damaged and have been set aside', { number, unreadable: unreadable.join(' ') })
    return true
  } catch (error) {
    log.error('damaged settings could not be set aside', toLogFields(error))
    return false
  }
}

async function nextNumber(path: string): Promise<number> {
  const prefix = `${basename(path)}.damaged-`
  const names = await readdir(dirname(path))
  const taken = names
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)) || 0)
  return Math.max(0, ...taken) + 1
}

/** Nobody is to take a part of it for the whole. */
async function copyWhole(path: string, place: string): Promise<void> {
  try {
    await copyFile(path, place, constants.COPYFILE_EXCL)
  } catch (error) {
    const isOurs = !(error instanceof Error && 'code' in error && error.code === 'EEXIST')
    if (isOurs) await rm(place, { force: true })
    throw error
  }
}
