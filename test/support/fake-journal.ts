import type { Journal } from '@main/transfers/journal'
import type { JournalEntry } from '@main/transfers/journal-entry'

/** A journal in memory that survives whoever writes it, as the file does. */
export interface FakeJournal extends Journal {
  readonly entries: readonly JournalEntry[]
  /** Makes every further entry fail, as a full disk does. */
  breakDown(): void
}

/** Creates an empty one. */
export function createFakeJournal(): FakeJournal {
  const entries: JournalEntry[] = []
  let isBroken = false
  return {
    entries,
    damagedLines: 0,
    append: (entry) => {
      if (isBroken) return Promise.reject(new Error('ENOSPC'))
      entries.push(entry)
      return Promise.resolve()
    },
    last: (id) => entries.findLast((entry) => entry.interactionId === id),
    latest: () => new Map(entries.map((entry) => [entry.interactionId, entry])).values(),
    close: () => Promise.resolve(),
    breakDown: () => {
      isBroken = true
    },
  }
}
