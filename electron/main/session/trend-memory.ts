import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { SignedInUser } from '@shared/domain/session'
import type { KeptTrend } from '../board/board-trend'
import type { Log } from '../diagnostics/log'
import { writeWhole } from '../settings/atomic-write'
import { isSamePerson } from './signed-in-user'
import type { TrendMemory } from './session-ports'

const LONGEST = 2_000

const fileSchema = v.object({
  version: v.literal(1),
  servers: v.array(v.pipe(v.string(), v.maxLength(LONGEST))),
  userId: v.pipe(v.string(), v.maxLength(LONGEST)),
  stepMs: v.pipe(v.number(), v.minValue(1)),
  ownerKeys: v.array(v.pipe(v.string(), v.maxLength(LONGEST))),
  moments: v.array(v.object({ at: v.number(), counts: v.pipe(v.string(), v.regex(/^[\d ]*$/)) })),
})

/** What the file holds: whose trend it is, and the trend. */
interface KeptFile {
  readonly person: Pick<SignedInUser, 'servers' | 'userId'>
  readonly trend: KeptTrend
}

/**
 * Keeps the trend of the person who was signed in last in a file: numbers by owner, nothing of customers. Whatever cannot
 * be read or written is only missing from the trend.
 */
export function trendMemoryIn(path: string, log: Log): TrendMemory {
  return {
    read: async (person) => {
      try {
        const kept = parseTrendFile(await readFile(path, 'utf8'))
        return kept && isSamePerson(kept.person, person) ? kept.trend : null
      } catch {
        return null
      }
    },
    keep: async ({ servers, userId }, { stepMs, ownerKeys, moments }) => {
      const lines = moments.map(({ at, counts }) => ({ at, counts: counts.join(' ') }))
      const file = { version: 1, servers, userId, stepMs, ownerKeys, moments: lines }
      try {
        await writeWhole(path, JSON.stringify(file))
      } catch {
        log.warn('the trend could not be kept')
      }
    },
  }
}

/** Reads such a file; null for a text that is no such file. */
export function parseTrendFile(text: string): KeptFile | null {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return null
  }
  const file = v.safeParse(fileSchema, raw)
  if (!file.success) return null
  const { servers, userId, stepMs, ownerKeys } = file.output
  const moments = file.output.moments.map(({ at, counts }) => ({
    at,
    counts: Uint32Array.from(counts.split(' '), Number),
  }))
  return { person: { servers, userId }, trend: { stepMs, ownerKeys, moments } }
}
