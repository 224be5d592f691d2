import { copyFile, mkdir, open, readFile, rename, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import * as v from 'valibot'

const stepSchema = v.picklist([
  ...(['pulling', 'held', 'placing', 'placed', 'put-back', 'completed', 'stranded', 'refused'] as const),
  ...(['unconfirmed', 'dismissed'] as const),
])

const entrySchema = v.object({
  /** ISO 8601. */
  at: v.string(),
  server: v.string(),
  userId: v.string(),
  interactionId: v.string(),
  step: stepSchema,
  from: v.nullable(v.string()),
  target: v.string(),
  reason: v.optional(v.string()),
})

/** One step of one move. It holds ids and names of places only, never customer content. */
export type JournalEntry = v.InferOutput<typeof entrySchema>

/** A step of a move. */
export type JournalStep = JournalEntry['step']

/** The append-only record of moves. It owns its file. */
export interface Journal {
  /** Resolves when the entry is on the disk. Entries that come together are flushed together. */
  readonly append: (entry: JournalEntry) => Promise<void>
  /** The last entry of every interaction. */
  readonly last: (interactionId: string) => JournalEntry | undefined
  /** The last entry of every interaction that there is one about. */
  readonly latest: () => Iterable<JournalEntry>
  /** Lines that could not be read when the journal was opened; they are kept in a file beside it. */
  readonly damagedLines: number
  readonly close: () => Promise<void>
}

const LARGE = 256 * 1_024
const KEEP_FINISHED_MS = 7 * 86_400_000

/**
 * Opens the journal. A torn or damaged line is counted, and the file that held it is set aside as `….damaged`; the
 * entries that can be read are carried over. A large file is made small: only the last entry of each interaction is kept,
 * and of those that reached their end only the latest. Throws when the file cannot be read or the folder cannot be written.
 */
export async function openJournal(path: string, now: () => number = Date.now): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true })
  const text = await readIfThere(path)
  const { entries: read, damagedLines } = readEntries(text)
  if (damagedLines > 0) await copyFile(path, `${path}.damaged`)
  const entries = text.length > LARGE ? worthKeeping(read, now()) : read
  if (damagedLines > 0 || !isWhole(text) || entries.length < read.length) await rewrite(path, entries)
  const file = await open(path, 'a', 0o600)
  const last = new Map(entries.map((entry) => [entry.interactionId, entry]))
  const write = createGroupedWriter(file)
  return {
    append: (entry) => {
      last.set(entry.interactionId, entry)
      return write(`${JSON.stringify(entry)}\n`)
    },
    last: (interactionId) => last.get(interactionId),
    latest: () => last.values(),
    damagedLines,
    close: async () => {
      await write('')
      await file.close()
    },
  }
}

const finished: ReadonlySet<JournalStep> = new Set([
  'placed',
  'put-back',
  'completed',
  'refused',
  'dismissed',
])

/** What recovery and the list of what is held may still need. */
function worthKeeping(entries: readonly JournalEntry[], now: number): JournalEntry[] {
  const last = new Map(entries.map((entry) => [entry.interactionId, entry]))
  const isOld = ({ at }: JournalEntry): boolean => now - Date.parse(at) > KEEP_FINISHED_MS
  return entries.filter(
    (entry) => last.get(entry.interactionId) === entry && !(finished.has(entry.step) && isOld(entry)),
  )
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}

/** Whether the last line has its end: otherwise the next entry would be glued to it, and both be lost. */
function isWhole(text: string): boolean {
  return text === '' || text.endsWith('\n')
}

function readEntries(text: string): { entries: JournalEntry[]; damagedLines: number } {
  const entries: JournalEntry[] = []
  let damagedLines = 0
  for (const line of text.split('\n')) {
    if (line === '') continue
    const entry = parseLine(line)
    if (entry) entries.push(entry)
    else damagedLines += 1
  }
  return { entries, damagedLines }
}

function parseLine(line: string): JournalEntry | undefined {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}

async function rewrite(path: string, entries: readonly JournalEntry[]): Promise<void> {
  const fresh = `${path}.new`
  const file = await open(fresh, 'w', 0o600)
  await file.writeFile(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  await file.sync()
  await file.close()
  await rename(fresh, path)
}

function createGroupedWriter(file: FileHandle): (text: string) => Promise<void> {
  let waiting = ''
  let next: Promise<void> | undefined
  let isTorn = false
  let running: Promise<void> = Promise.resolve()
  const flush = async (): Promise<void> => {
    await running.catch(() => undefined)
    next = undefined
    const text = waiting
    waiting = ''
    running = file.appendFile(isTorn ? `\n${text}` : text).then(() => file.datasync())
    isTorn = true
    await running
    isTorn = false
  }
  return (text) => {
    waiting += text
    next ??= flush()
    return next
  }
}
