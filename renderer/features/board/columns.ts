import type { SortKey } from './row-order'

/** A column of the grid. `width` is a CSS grid track. */
export interface Column {
  readonly key: Exclude<SortKey, 'worst'>
  readonly width: string
  readonly isNumeric: boolean
}

/** The columns in their order. */
export const columns: readonly Column[] = [
  { key: 'media', width: '40px', isNumeric: false },
  { key: 'subject', width: 'minmax(150px, 2.2fr)', isNumeric: false },
  { key: 'customer', width: 'minmax(90px, 0.9fr)', isNumeric: false },
  { key: 'owner', width: 'minmax(100px, 0.9fr)', isNumeric: false },
  { key: 'workbin', width: 'minmax(84px, 0.75fr)', isNumeric: false },
  { key: 'placedAt', width: '96px', isNumeric: true },
  { key: 'dueAt', width: '104px', isNumeric: true },
  { key: 'segment', width: '84px', isNumeric: false },
]

/** The tracks of all columns, for `grid-template-columns`. */
export const columnTracks = columns.map(({ width }) => width).join(' ')
