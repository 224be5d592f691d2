import type { SortKey } from './row-order'

/** A column of the grid. Its width is the grid's matter. */
export interface Column {
  readonly key: Exclude<SortKey, 'worst'>
  readonly isNumeric: boolean
}

/** The columns in their order. */
export const columns: readonly Column[] = [
  { key: 'media', isNumeric: false },
  { key: 'subject', isNumeric: false },
  { key: 'customer', isNumeric: false },
  { key: 'owner', isNumeric: false },
  { key: 'workbin', isNumeric: false },
  { key: 'placedAt', isNumeric: true },
  { key: 'dueAt', isNumeric: true },
  { key: 'segment', isNumeric: false },
]
