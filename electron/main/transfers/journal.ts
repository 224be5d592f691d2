import { copyFile, mkdir, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { openJournalFile, rewrite } from './journal-file'
import { readEntries, textOf, worthKeeping, type JournalEntry } from './journal-entry'

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

/** By which clock (ms since the epoch), and how large the file may become before it is made small, bytes. */
export interface JournalOptions {
  readonly now?: () => number
  readonly large?: number
}

const LARGE = 256 * 1_024

/**
 * Opens the journal. A torn or damaged line is counted, and the file that held it is set aside as `….damaged`; the
 * entries that can be read are carried over. So is a file that cannot be read at all. When nothing can be written, every
 * append rejects. A large file is made small, now and while it grows: only the last entry of each interaction is kept, and
 * of those that reached their end only those of the last week.
 */
export async function openJournal(path: string, options: JournalOptions = {}): Promise<Journal> {
  try {
    return await openAt(path, options, 0)
  } catch {
    return setAside(path, options).catch(unwritable)
  }
}

async function setAside(path: string, options: JournalOptions): Promise<Journal> {
  await rename(path, `${path}.damaged`)
  return openAt(path, options, 1)
}

async function openAt(
  path: string,
  { now = Date.now, large = LARGE }: JournalOptions,
  damagedBefore: number,
): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true })
  const text = await readIfThere(path)
  const { entries, damagedLines } = readEntries(text)
  if (damagedLines > 0) await copyFile(path, `${path}.damaged`)
  const last = new Map<string, JournalEntry>()
  for (const entry of entries) take(last, entry)
  const shortened = (): string => {
    const kept = worthKeeping(last.values(), now())
    last.clear()
    for (const entry of kept) take(last, entry)
    return textOf(kept)
  }
  const isLarge = text.length > large
  const content = isLarge ? shortened() : textOf(entries)
  if (content !== text) await rewrite(path, content)
  const file = await openJournalFile({ path, bytes: Buffer.byteLength(content), large, shortened })
  return {
    append: (entry) => {
      take(last, entry)
      return file.write(textOf([entry]))
    },
    last: (interactionId) => last.get(interactionId),
    latest: () => last.values(),
    damagedLines: damagedBefore + damagedLines,
    close: file.close,
  }
}

/** The newest last, so that the file keeps the order of what happened. */
function take(last: Map<string, JournalEntry>, entry: JournalEntry): void {
  last.delete(entry.interactionId)
  last.set(entry.interactionId, entry)
}

/** Nothing can be written down, so nothing can be moved: each move says so. */
function unwritable(cause: unknown): Journal {
  return {
    append: () => Promise.reject(new Error('the journal cannot be written', { cause })),
    last: () => undefined,
    latest: () => [],
    damagedLines: 1,
    close: () => Promise.resolve(),
  }
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
