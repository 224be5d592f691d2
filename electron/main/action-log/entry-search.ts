import type { ActionLogEntry, ActionLogQuery } from '@shared/domain/action-log'

/** What is looked for, without the page of it. */
export type Wanted = Omit<ActionLogQuery, 'offset' | 'limit'>

/** Makes the judge of a query: every word must be in some column; bounds are inclusive. */
export function matcherOf({ text, since, until, outcome }: Wanted): (entry: ActionLogEntry) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const from = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since)
  const to = until === null ? Number.POSITIVE_INFINITY : Date.parse(until)
  return (entry) => {
    const at = Date.parse(entry.at)
    if (at < from || at > to || (outcome !== null && entry.outcome !== outcome)) return false
    if (words.length === 0) return true
    const columns = Object.values(entry).join('\n').toLowerCase()
    return words.every((word) => columns.includes(word))
  }
}
