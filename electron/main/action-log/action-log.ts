import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import {
  loggedActions,
  type ActionLogEntry,
  type ActionLogPage,
  type ActionLogQuery,
} from '@shared/domain/action-log'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { fileOf, startsIn } from './entry-files'
import { matcherOf, type Wanted } from './entry-search'
import { createEntryWriter, type EntryWriterOptions } from './entry-writer'

/** How the log is written, and `schedule`, which calls back after so many ms: then what a disk refused is tried again. */
export interface ActionLogOptions extends EntryWriterOptions {
  readonly log: Log
  readonly schedule?: (run: () => void, delayMs: number) => void
}

/** The record of what was done. */
export interface ActionLog {
  /** Writes an entry soon; never fails. What the disk refuses is kept and tried again, until it is taken. */
  readonly record: (entry: ActionLogEntry) => void
  /** One page of what the query means, newest first; what could not be written down yet is in it. */
  readonly search: (query: ActionLogQuery) => Promise<ActionLogPage>
  /** Everything that was placed since then (ms since the epoch), newest first. */
  readonly placedSince: (since: number) => Promise<readonly ActionLogEntry[]>
  /** Resolves when everything recorded is on the disk, or was refused by it once more. */
  readonly settled: () => Promise<void>
}

const AGAIN_AFTER_MS = 30_000

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
export function openActionLog({ log, schedule = beforeTheEnd, ...options }: ActionLogOptions): ActionLog {
  const writer = createEntryWriter(options)
  let work: Promise<unknown> = Promise.resolve()
  let isDue = false
  let isRefused = false

  const write = async (): Promise<void> => {
    isDue = false
    const wasRefused = isRefused
    try {
      await writer.write()
      isRefused = false
      if (wasRefused) log.info('the action log can be written again')
    } catch (error) {
      isRefused = true
      if (wasRefused) return
      log.error('the action log cannot be written', {
        waiting: writer.waiting().length,
        ...toLogFields(error),
      })
      schedule(tryAgain, AGAIN_AFTER_MS)
    }
  }
  /** One after the other: what is being read must not be written meanwhile, or it would be found twice. */
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const done = work.then(run)
    work = done.catch(() => undefined)
    return done
  }
  const settled = (): Promise<void> => inTurn(write)
  const tryAgain = (): void => {
    void settled().then(() => {
      if (isRefused) schedule(tryAgain, AGAIN_AFTER_MS)
    })
  }
  const find = (wanted: Wanted): Promise<ActionLogEntry[]> =>
    inTurn(async () => {
      await write()
      const unwritten = writer.waiting().filter(matcherOf(wanted)).reverse()
      return [...unwritten, ...(await findIn(options.folder, wanted))]
    })

  return {
    settled,
    record: (entry) => {
      writer.add(entry)
      if (isDue) return
      isDue = true
      void settled()
    },
    search: async (query) => {
      const found = await find(query)
      const entries = found.slice(query.offset, query.offset + query.limit)
      return { entries, total: found.length, unwritten: isRefused ? writer.waiting().length : 0 }
    },
    placedSince: (since) => {
      const bounds = { since: new Date(since).toISOString(), until: null }
      return find({ ...bounds, text: '', outcome: 'placed' })
    },
  }
}

/** Trying again must not keep the program from ending. */
function beforeTheEnd(run: () => void, delayMs: number): void {
  setTimeout(run, delayMs).unref()
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
