import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
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

/**
 * Keeps the trend of the person who was signed in last in a file: numbers by owner, nothing of customers. Whatever cannot
 * be read or written is only missing from the trend.
 */
export function trendMemoryIn(path: string, log: Log): TrendMemory {
  return {
    read: async (person) => {
      try {
        const kept = v.parse(fileSchema, JSON.parse(await readFile(path, 'utf8')))
        if (!isSamePerson(kept, person)) return null
        const { stepMs, ownerKeys } = kept
        const moments = kept.moments.map(({ at, counts }) => ({
          at,
          counts: Uint32Array.from(counts.split(' '), Number),
        }))
        return { stepMs, ownerKeys, moments }
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
