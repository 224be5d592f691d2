import type { TableRow } from '@shared/csv'
import type { InteractionRow } from '@shared/domain/interaction'
import type { Column } from './columns'

/** Where a table takes the names from that a row has only keys for, and the words that head its columns. */
export interface TableWords {
  readonly title: (key: Column['key']) => string
  readonly id: string
  readonly media: (row: InteractionRow) => string
  readonly owner: (row: InteractionRow) => string
  readonly workbin: (row: InteractionRow) => string
}

/**
 * The lines of the grid as a table of text: a head, then a row for each, ending with the id. Moments are local time as
 * `2026-11-22 09:05:00`, which spreadsheets read as such in every language.
 */
export function rowTable(
  columns: readonly Column[],
  rows: readonly InteractionRow[],
  words: TableWords,
): readonly TableRow[] {
  const cells: Readonly<Record<Column['key'], (row: InteractionRow) => string>> = {
    media: words.media,
    subject: ({ subject }) => subject,
    customer: ({ customer }) => customer,
    owner: words.owner,
    workbin: words.workbin,
    placedAt: ({ placedAt }) => momentText(placedAt),
    dueAt: ({ dueAt }) => momentText(dueAt),
    segment: ({ segment }) => segment,
  }
  const head = [...columns.map(({ key }) => words.title(key)), words.id]
  return [head, ...rows.map((row) => [...columns.map(({ key }) => cells[key](row)), row.id])]
}

function momentText(at: number | null): string {
  if (at === null) return ''
  const date = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`
}
