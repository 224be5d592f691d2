import type { WordColumn } from '../vendor-words'
import type { InteractionRow } from './interaction'
import type { WorkbinKey } from './workbin'

/** Names that a row only refers to, and what is said for the server's words in it. */
export interface RowNames {
  readonly owner: (workbinKey: WorkbinKey) => string
  readonly workbin: (workbinKey: WorkbinKey) => string
  readonly said: (column: WordColumn, word: string) => string
}

/** The words of a search, in lower case; a row is found when it has all of them. */
export function searchedWords(text: string): readonly string[] {
  return text.toLocaleLowerCase().split(/\s+/).filter(Boolean)
}

/** What is found in a row, in lower case: as the list says it, and the server's own words, which its people may know. */
export function wordsInRow(row: InteractionRow, { owner, workbin, said }: RowNames): string {
  const { media, mediaType, subject, customer, workbinKey, segment, serviceType, state, id, caseValues } = row
  const names = [owner(workbinKey), workbin(workbinKey)]
  const kinds = [said('media', media), media, mediaType]
  const words = [...kinds, said('segment', segment), said('state', state), segment, state]
  const texts = [subject, customer, ...names, ...words, serviceType, id, ...Object.values(caseValues ?? {})]
  return [...new Set(texts)].filter(Boolean).join('\n').toLocaleLowerCase()
}
