import { readFile, rm, truncate } from 'node:fs/promises'
import * as v from 'valibot'
import { fail, ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { writeWhole } from './atomic-write'

/** The system's secret store, as far as it encrypts for this user. */
export interface Cipher {
  /** `plain` when what it calls encryption protects from nobody; then nothing is given to it. */
  readonly state: () => Promise<'ready' | 'plain' | 'absent'>
  /** May reject when the store is locked or gone. */
  readonly encrypt: (text: string) => Promise<Buffer>
  readonly decrypt: (secret: Buffer) => Promise<string>
}

const ANSWER_LIMIT_MS = 3_000

const kept = v.object({ server: v.string(), userName: v.string(), password: v.string() })

/** How somebody signs in without typing. */
export type KeptCredentials = Readonly<v.InferOutput<typeof kept>>

/** The one place that keeps a password beyond the run of the program. */
export interface KeptPassword {
  /** Why nothing can be kept on this computer; null when it can. */
  readonly refusal: () => 'plain' | 'absent' | null
  readonly isKept: () => boolean
  /** What is kept; null when nothing is, or when the store does not open it any more. */
  readonly read: () => Promise<KeptCredentials | null>
  /** Fails with `secret-store-refused` or `password-not-kept`, when the store or the disk does not take it. */
  readonly keep: (credentials: KeptCredentials) => Promise<Result<null>>
  /** Fails with `password-not-forgotten` when the disk keeps it. */
  readonly forget: () => Promise<Result<null>>
}

/**
 * Opens the file that holds the encrypted credentials. Only the user can read the file, and only the system's store can
 * read what is in it. Never rejects.
 */
export async function openKeptPassword(path: string, cipher: Cipher, log: Log): Promise<KeptPassword> {
  let secret = await readSecret(path)
  const state = await stateOf(cipher)
  const refusal = (): 'plain' | 'absent' | null => (state === 'ready' ? null : state)
  const forget = async (): Promise<Result<null>> => {
    secret = undefined
    try {
      await removed(path)
      return ok(null)
    } catch (error) {
      log.error('the kept password could not be removed', toLogFields(error))
      return fail('password-not-forgotten', 'the kept password could not be removed')
    }
  }
  return {
    refusal,
    forget,
    isKept: () => secret !== undefined && refusal() === null,
    read: async () => {
      if (!secret || refusal() !== null) return null
      const credentials = await opened(cipher, secret)
      if (credentials) return credentials
      log.warn('the kept password could not be read and is forgotten')
      await forget()
      return null
    },
    keep: async ({ server, userName, password }) => {
      if (refusal() !== null) return fail('secret-store-refused', 'there is no secret store')
      const next = await closed(cipher, { server, userName, password }, log)
      if (!next) return fail('secret-store-refused', 'the secret store did not take the password')
      try {
        await writeWhole(path, `${next.toString('base64')}\n`)
        secret = next
        return ok(null)
      } catch (error) {
        log.error('the password could not be kept', toLogFields(error))
        return fail('password-not-kept', 'the password could not be written')
      }
    },
  }
}

/** A store that asks the user something first, or does not answer, must not keep the program from starting. */
async function stateOf(cipher: Cipher): Promise<'ready' | 'plain' | 'absent'> {
  const late = new Promise<'absent'>((resolve) => setTimeout(() => resolve('absent'), ANSWER_LIMIT_MS))
  return Promise.race([cipher.state().catch(() => 'absent' as const), late])
}

async function readSecret(path: string): Promise<Buffer | undefined> {
  try {
    const text = await readFile(path, 'utf8')
    return text === '' ? undefined : Buffer.from(text, 'base64')
  } catch {
    return undefined
  }
}

/** A file that its folder does not let go can still be emptied. */
async function removed(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => truncate(path))
}

async function closed(cipher: Cipher, credentials: KeptCredentials, log: Log): Promise<Buffer | undefined> {
  try {
    return await cipher.encrypt(JSON.stringify(credentials))
  } catch (error) {
    log.error('the secret store did not take the password', toLogFields(error))
    return undefined
  }
}

async function opened(cipher: Cipher, secret: Buffer): Promise<KeptCredentials | null> {
  try {
    return parseCredentials(await cipher.decrypt(secret))
  } catch {
    return null
  }
}

/** Reads what the store opened; null for anything that `keep` does not write. Never throws. */
export function parseCredentials(text: string): KeptCredentials | null {
  try {
    const parsed = v.safeParse(kept, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
