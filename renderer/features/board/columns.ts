import type { SortKey } from './row-order'

/** A column of the grid. `width` is a CSS grid track. */
export interface Column {
  readonly key: Exclude<SortKey, 'worst'>
  readonly width: string
  readonly isNumeric: boolean
}

/** The columns in their order. */
export const columns: readonly Column[] = [
  { key: 'media', width: '36px', isNumeric: false },
  { key: 'subject', width: 'minmax(110px, 2.2fr)', isNumeric: false },
  { key: 'customer', width: 'minmax(70px, 0.9fr)', isNumeric: false },
  { key: 'owner', width: 'minmax(78px, 0.9fr)', isNumeric: false },
  { key: 'workbin', width: 'minmax(66px, 0.75fr)', isNumeric: false },
  { key: 'placedAt', width: '82px', isNumeric: true },
  { key: 'dueAt', width: '92px', isNumeric: true },
  { key: 'segment', width: '70px', isNumeric: false },
]

/** The tracks of all columns, for `grid-template-columns`. */
export const columnTracks = columns.map(({ width }) => width).join(' ')
