import { mkdir, open, rm } from 'node:fs/promises'
import type { ActionLogEntry } from '@shared/domain/action-log'
import { DAY_MS, fileOf, startsIn } from './entry-files'

/** Where entries are written, how long they are kept, and how large and how old (ms) one file becomes. */
export interface EntryWriterOptions {
  readonly folder: string
  readonly keepDays: () => number
  readonly now: () => number
  readonly maxBytes?: number
  readonly maxAgeMs?: number
}

/** What was done and is to be written down, in its order. It owns what the disk did not take yet. */
export interface EntryWriter {
  readonly add: (entry: ActionLogEntry) => void
  /** What is not on the disk, oldest first. */
  readonly waiting: () => readonly ActionLogEntry[]
  /** Writes what waits; rejects with what the disk said, and keeps what it did not take. Not to be called twice at once. */
  readonly write: () => Promise<void>
}

/** The file that is written to. `isTorn`: its last line was cut off, and must not spoil the next one. */
interface Current {
  readonly startedAt: number
  readonly bytes: number
  readonly isTorn: boolean
}

/** Makes the writer. Nothing is read or written before `write`. */
export function createEntryWriter(options: EntryWriterOptions): EntryWriter {
  const { folder, now, maxBytes = 2_000_000, maxAgeMs = 7 * DAY_MS } = options
  const waiting: ActionLogEntry[] = []
  let current: Current | undefined
  const isOpen = (file: Current): boolean => file.bytes < maxBytes && now() - file.startedAt < maxAgeMs
  return {
    add: (entry) => void waiting.push(entry),
    waiting: () => [...waiting],
    write: async () => {
      if (waiting.length === 0) return
      const file = current && isOpen(current) ? current : await fileToWrite(options, isOpen)
      current = undefined
      const { bytes, lines, problem } = await appendLines(fileOf(folder, file.startedAt), [...waiting], file)
      waiting.splice(0, lines)
      if (problem) throw problem.error
      current = { startedAt: file.startedAt, bytes: file.bytes + bytes, isTorn: false }
    },
  }
}

/** The newest file, if it may be written to, or a new one. What is kept no longer is removed then. */
async function fileToWrite(
  { folder, keepDays, now }: EntryWriterOptions,
  isOpen: (file: Current) => boolean,
): Promise<Current> {
  await mkdir(folder, { recursive: true })
  const known = await startsIn(folder)
  const newest = known.at(-1)
  const found = newest === undefined ? undefined : await stateOf(folder, newest)
  if (found && isOpen(found)) return found
  const startedAt = Math.max(now(), (newest ?? 0) + 1)
  const oldest = now() - keepDays() * DAY_MS
  const next = [...known.slice(1), startedAt]
  for (const [at, start] of known.entries()) {
    if ((next[at] ?? startedAt) < oldest) await rm(fileOf(folder, start), { force: true })
  }
  return { startedAt, bytes: 0, isTorn: false }
}

async function stateOf(folder: string, startedAt: number): Promise<Current> {
  const file = await open(fileOf(folder, startedAt), 'r')
  try {
    const { size: bytes } = await file.stat()
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, Math.max(bytes - 1, 0))
    return { startedAt, bytes, isTorn: bytes > 0 && buffer.toString() !== '\n' }
  } finally {
    await file.close()
  }
}

/** Says how many bytes and lines are in the file now, and what kept the others out of it: none is to be written twice. */
async function appendLines(
  path: string,
  entries: readonly ActionLogEntry[],
  { isTorn }: Pick<Current, 'isTorn'>,
): Promise<{
  readonly bytes: number
  readonly lines: number
  readonly problem?: { readonly error: unknown }
}> {
  const file = await open(path, 'a', 0o600)
  let [bytes, lines] = [0, 0]
  try {
    for (const entry of entries) {
      const line = `${lines === 0 && isTorn ? '\n' : ''}${JSON.stringify(entry)}\n`
      await file.appendFile(line)
      bytes += Buffer.byteLength(line)
      lines += 1
    }
    return { bytes, lines }
  } catch (error) {
    return { bytes, lines, problem: { error } }
  } finally {
    await file.close()
  }
}
