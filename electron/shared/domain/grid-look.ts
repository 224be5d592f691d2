import type { MediaKind } from './media'
import type { OwnerKey } from './owner'

/** What every interaction tells, in the order in which the columns are offered. */
export const rowColumns = [
  ...(['media', 'subject', 'customer', 'owner', 'workbin', 'placedAt', 'dueAt'] as const),
  ...(['segment', 'serviceType', 'state', 'receivedAt', 'id'] as const),
] as const

/** A column that every interaction has. */
export type RowColumn = (typeof rowColumns)[number]

/** A column that shows one key of the case data. */
export type CaseColumn = `data:${string}`

/** A column of the grid. */
export type ColumnKey = RowColumn | CaseColumn

/** A column that is shown. Its width is in CSS pixels; null takes what is left, by the column's own measure. */
export interface ShownColumn {
  readonly key: ColumnKey
  readonly width: number | null
}

/** One part of an order: by `placedAt` the longest age is the last when ascending. */
export interface SortPart {
  readonly key: ColumnKey
  readonly descending: boolean
}

/** What is sorted by, the most important first. Empty: worst first, what is overdue and then the longest waiting. */
export type SortOrder = readonly SortPart[]

/** What the lines can be gathered by. */
export const groupings = ['none', 'owner', 'workbin', 'media', 'segment'] as const

/** One of the groupings. */
export type Grouping = (typeof groupings)[number]

/** What a due time can be asked for: past, or within the hour. */
export const dueFilters = ['overdue', 'soon'] as const

/** One of the questions about the due time. */
export type DueFilter = (typeof dueFilters)[number]

/** Which interactions are shown of what is chosen in the tree. Empty lists, null and the empty text ask nothing. */
export interface BoardFilter {
  readonly media: readonly MediaKind[]
  readonly owners: readonly OwnerKey[]
  readonly segments: readonly string[]
  readonly states: readonly string[]
  readonly olderThanMinutes: number | null
  readonly due: DueFilter | null
  /** Words, each of which some column contains. */
  readonly text: string
}

/** The most characters that the name of a saved view has. */
export const LONGEST_VIEW_NAME = 80

/** A named way to look at the board. `shortcut` is the digit of Alt + digit; null has none. */
export interface SavedView {
  readonly name: string
  readonly shortcut: number | null
  readonly columns: readonly ShownColumn[]
  readonly order: SortOrder
  readonly grouping: Grouping
  readonly filter: BoardFilter
}

/** All saved views; `initial` is the name of the one that a new window begins with, null for none. */
export interface SavedViews {
  readonly list: readonly SavedView[]
  readonly initial: string | null
}

/** Shows everything. */
export const noFilter: BoardFilter = {
  ...{ media: [], owners: [], segments: [], states: [] },
  ...{ olderThanMinutes: null, due: null, text: '' },
}

/** The columns on the first day. */
export const initialColumns: readonly ShownColumn[] = rowColumns
  .filter((key) => !['serviceType', 'state', 'receivedAt', 'id'].includes(key))
  .map((key) => ({ key, width: null }))

/** The key of the case data that a column shows; null for a column that every interaction has. */
export function caseKeyOf(column: ColumnKey): string | null {
  return column.startsWith('data:') ? column.slice('data:'.length) : null
}

/** The keys of the case data that the columns show. */
export function caseKeysOf(columns: readonly ShownColumn[]): readonly string[] {
  return columns.flatMap(({ key }) => caseKeyOf(key) ?? [])
}
