import { appendFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import {
  loggedActions,
  type ActionLogEntry,
  type ActionLogPage,
  type ActionLogQuery,
} from '@shared/domain/action-log'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { matcherOf, type Wanted } from './entry-search'

/** Where the log lies, how long it is kept, and how large and how old (ms) one file of it becomes. */
export interface ActionLogOptions {
  readonly folder: string
  readonly keepDays: () => number
  readonly now: () => number
  readonly log: Log
  readonly maxBytes?: number
  readonly maxAgeMs?: number
}

/** The record of what was done. */
export interface ActionLog {
  /** Writes an entry soon; never fails. */
  readonly record: (entry: ActionLogEntry) => void
  /** One page of what the query means, newest first. */
  readonly search: (query: ActionLogQuery) => Promise<ActionLogPage>
  /** Everything that was placed since then (ms since the epoch), newest first. */
  readonly placedSince: (since: number) => Promise<readonly ActionLogEntry[]>
  /** Resolves when everything recorded is on the disk. */
  readonly settled: () => Promise<void>
}

const DAY_MS = 86_400_000
const fileName = /^actions-(\d{13})\.jsonl$/

const entrySchema = v.object({
  ...{ at: v.pipe(v.string(), v.isoTimestamp()), userName: v.string(), server: v.string() },
  ...{ action: v.picklist(loggedActions), interactionId: v.string(), from: v.nullable(v.string()) },
  ...{ to: v.nullable(v.string()), reason: v.string(), outcome: v.string() },
  failureReason: v.exactOptional(v.string()),
  serverCode: v.exactOptional(v.number()),
  referenceId: v.exactOptional(v.string()),
  batchId: v.exactOptional(v.string()),
})

/**
 * Opens the action log. It owns its folder: files named after the moment (ms since the epoch) of their first entry. A new
 * one is begun when one is large or a week old; a file is removed when the next one began longer ago than is kept.
 */
export function openActionLog(options: ActionLogOptions): ActionLog {
  const { folder, keepDays, now, log, maxBytes = 2_000_000, maxAgeMs = 7 * DAY_MS } = options
  let waiting: ActionLogEntry[] = []
  let work: Promise<void> = Promise.resolve()
  let current: { readonly startedAt: number; bytes: number } | undefined

  const rotate = async (): Promise<{ readonly startedAt: number; bytes: number }> => {
    const known = await startsIn(folder)
    const newest = known.at(-1)
    const bytes = newest === undefined ? 0 : (await stat(fileOf(folder, newest))).size
    const isOpen = newest !== undefined && bytes < maxBytes && now() - newest < maxAgeMs
    if (isOpen) return { startedAt: newest, bytes }
    const startedAt = Math.max(now(), (newest ?? 0) + 1)
    const oldest = now() - keepDays() * DAY_MS
    const next = [...known.slice(1), startedAt]
    for (const [at, start] of known.entries()) {
      if ((next[at] ?? startedAt) < oldest) await rm(fileOf(folder, start), { force: true })
    }
    return { startedAt, bytes: 0 }
  }
  const write = async (): Promise<void> => {
    const entries = waiting
    waiting = []
    if (entries.length === 0) return
    try {
      const isFull = !current || current.bytes >= maxBytes || now() - current.startedAt >= maxAgeMs
      const file = isFull || !current ? await rotate() : current
      const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
      await appendFile(fileOf(folder, file.startedAt), text, { mode: 0o600 })
      current = { startedAt: file.startedAt, bytes: file.bytes + Buffer.byteLength(text) }
    } catch (error) {
      log.error('the action log cannot be written', { lost: entries.length, ...toLogFields(error) })
    }
  }
  const settled = (): Promise<void> => (work = work.then(write))

  return {
    settled,
    record: (entry) => {
      waiting.push(entry)
      if (waiting.length === 1) void settled()
    },
    search: async (query) => {
      await settled()
      const found = await findIn(folder, query)
      return { entries: found.slice(query.offset, query.offset + query.limit), total: found.length }
    },
    placedSince: async (since) => {
      await settled()
      const bounds = { since: new Date(since).toISOString(), until: null }
      return findIn(folder, { ...bounds, text: '', outcome: 'placed' })
    },
  }
}

/** The moments at which the files begin, oldest first. */
async function startsIn(folder: string): Promise<number[]> {
  await mkdir(folder, { recursive: true })
  const found = (await readdir(folder)).flatMap((name) => Number(fileName.exec(name)?.[1] ?? Number.NaN))
  return found.filter(Number.isFinite).sort((one, other) => one - other)
}

function fileOf(folder: string, startedAt: number): string {
  return join(folder, `actions-${String(startedAt)}.jsonl`)
}

/** What is meant, newest first; files that ended before are not opened. */
async function findIn(folder: string, query: Wanted): Promise<ActionLogEntry[]> {
  const isMeant = matcherOf(query)
  const from = query.since === null ? 0 : Date.parse(query.since)
  const known = await startsIn(folder)
  const found: ActionLogEntry[] = []
  for (const start of known.filter((_start, at) => (known[at + 1] ?? Infinity) >= from).reverse()) {
    const entries = parseActionLog(await readFile(fileOf(folder, start), 'utf8')).reverse()
    found.push(...entries.filter(isMeant))
  }
  return found
}

/** Reads the text of a file of the log, line by line; what cannot be read is left out. Never throws. */
export function parseActionLog(text: string): ActionLogEntry[] {
  return text.split('\n').flatMap((line) => {
    const entry = line === '' ? undefined : parsedLine(line)
    return entry ? [entry] : []
  })
}

function parsedLine(line: string): ActionLogEntry | undefined {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
