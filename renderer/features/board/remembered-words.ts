import type { RowNames } from '@shared/domain/row-words'

/** Says what the given way says, and asks it once for each word: there are few words, and many rows that say them. */
export function remembered(said: RowNames['said']): RowNames['said'] {
  const words = {
    state: new Map<string, string>(),
    segment: new Map<string, string>(),
    media: new Map<string, string>(),
  }
  return (column, word) => {
    const known = words[column].get(word)
    if (known !== undefined) return known
    const other = said(column, word)
    words[column].set(word, other)
    return other
  }
}
