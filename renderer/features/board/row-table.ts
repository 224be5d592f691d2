import type { TableRow } from '@shared/csv'
import type { ColumnKey } from '@shared/domain/grid-look'
import type { RowNames } from '@shared/domain/row-words'
import type { InteractionRow } from '@shared/domain/interaction'
import { textReader } from './row-order'

/** Where a table takes the names from that a row has only keys for, and the words that head its columns. */
export interface TableWords {
  readonly title: (key: ColumnKey) => string
  readonly media: (row: InteractionRow) => string
  readonly names: RowNames
}

/**
 * The lines of the grid as a table of text: a head, then a row for each, ending with the id if no column has it. Moments are local time as
 * `2026-11-22 09:05:00`, which spreadsheets read as such in every language.
 */
export function rowTable(
  columns: readonly ColumnKey[],
  rows: readonly InteractionRow[],
  words: TableWords,
): readonly TableRow[] {
  const keys = columns.includes('id') ? columns : [...columns, 'id' as const]
  const readers = keys.map((key) => readerOf(key, words))
  return [keys.map(words.title), ...rows.map((row) => readers.map((read) => read(row)))]
}

function readerOf(key: ColumnKey, { media, names }: TableWords): (row: InteractionRow) => string {
  if (key === 'media') return media
  if (key === 'placedAt' || key === 'dueAt' || key === 'receivedAt') return (row) => momentText(row[key])
  return textReader(key, names)
}

function momentText(at: number | null): string {
  if (at === null) return ''
  const date = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`
}
