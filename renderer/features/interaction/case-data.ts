import type { CaseEntry, CaseValue } from '@shared/domain/interaction'

/** The entries whose key or value holds every typed word, in the order of their keys. */
export function matchingEntries(entries: readonly CaseEntry[], text: string): readonly CaseEntry[] {
  const words = text.trim().toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return entries
    .filter((entry) => words.every((word) => hayOf(entry).includes(word)))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
}

/** The entries that have a value. */
export function filledEntries(entries: readonly CaseEntry[]): readonly CaseEntry[] {
  return entries.filter(({ value }) => textOf(value) !== '')
}

/** Case data as text for the clipboard: one `key<tab>value` a line. */
export function asLines(entries: readonly CaseEntry[]): string {
  return entries.map(({ key, value }) => `${key}\t${textOf(value)}`).join('\n')
}

/** A value as text; nothing is an empty text. */
export function textOf(value: CaseValue): string {
  return value === null ? '' : String(value)
}

function hayOf({ key, value }: CaseEntry): string {
  return `${key} ${textOf(value)}`.toLocaleLowerCase()
}
