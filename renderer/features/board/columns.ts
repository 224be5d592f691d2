import {
  caseKeyOf,
  rowColumns,
  type ColumnKey,
  type RowColumn,
  type ShownColumn,
} from '@shared/domain/grid-look'

/** How narrow and how wide a column can be made, CSS pixels. */
export const COLUMN_WIDTH = { min: 44, max: 800, step: 16 } as const

/** How wide columns are that nobody sized: a track of a CSS grid, and its least width in pixels. */
interface Measure {
  readonly least: number
  readonly share: string
}

const fixed = (width: number): Measure => ({ least: width, share: `${String(width)}px` })
const measures: Readonly<Record<RowColumn, Measure>> = {
  media: fixed(28),
  subject: { least: 116, share: '2.4fr' },
  customer: { least: 76, share: '1fr' },
  owner: { least: 76, share: '1fr' },
  workbin: { least: 68, share: '0.8fr' },
  placedAt: fixed(92),
  dueAt: fixed(98),
  segment: { least: 64, share: '0.6fr' },
  serviceType: { least: 76, share: '0.8fr' },
  state: { least: 72, share: '0.6fr' },
  receivedAt: fixed(108),
  id: { least: 100, share: '1fr' },
}
const ofCaseData: Measure = { least: 80, share: '0.8fr' }

/** Whether a column holds figures that line up on the right. */
export function isNumeric(key: ColumnKey): boolean {
  return key === 'placedAt' || key === 'dueAt' || key === 'receivedAt'
}

/** The column whose cells also say what became of their row: the subject, else the first with room for words. */
export function leadOf(columns: readonly ShownColumn[]): ColumnKey | null {
  const keys = columns.map(({ key }) => key).filter((key) => key !== 'media' && !isNumeric(key))
  return keys.find((key) => key === 'subject') ?? keys[0] ?? null
}

/** The track of a column in the grid that all lines share. */
export function trackOf({ key, width }: ShownColumn): string {
  if (width !== null) return `${String(width)}px`
  const { least, share } = measureOf(key)
  return share.endsWith('fr') ? `minmax(${String(least)}px, ${share})` : share
}

/** The least room that the columns need together, CSS pixels. */
export function leastWidthOf(columns: readonly ShownColumn[]): number {
  return columns.reduce((sum, { key, width }) => sum + (width ?? measureOf(key).least), 0)
}

/** The columns with one wider or narrower; `null` gives it back its own measure. */
export function resized(
  columns: readonly ShownColumn[],
  key: ColumnKey,
  width: number | null,
): readonly ShownColumn[] {
  const { min, max } = COLUMN_WIDTH
  const within = width === null ? null : Math.round(Math.min(max, Math.max(min, width)))
  return columns.map((column) => (column.key === key ? { key, width: within } : column))
}

/** The columns with one a step wider (1) or narrower (-1) than it is on the screen, CSS pixels. */
export function stepped(
  columns: readonly ShownColumn[],
  key: ColumnKey,
  by: 1 | -1,
  width: number,
): readonly ShownColumn[] {
  return resized(columns, key, width + by * COLUMN_WIDTH.step)
}

/** The columns with one at another place. */
export function moved(columns: readonly ShownColumn[], key: ColumnKey, to: number): readonly ShownColumn[] {
  const column = columns.find((each) => each.key === key)
  if (!column) return columns
  const others = columns.filter((each) => each !== column)
  const place = Math.max(0, Math.min(others.length, to))
  return [...others.slice(0, place), column, ...others.slice(place)]
}

/** The columns with one more at the end, or without it if it is there. The last one stays. */
export function toggledColumn(columns: readonly ShownColumn[], key: ColumnKey): readonly ShownColumn[] {
  if (!columns.some((each) => each.key === key)) return [...columns, { key, width: null }]
  return columns.length === 1 ? columns : columns.filter((each) => each.key !== key)
}

/** Every column that can be shown: those that are, in their order, then the others. */
export function offeredColumns(columns: readonly ShownColumn[]): readonly ColumnKey[] {
  const shown = columns.map(({ key }) => key)
  return [...shown, ...rowColumns.filter((key) => !shown.includes(key))]
}

function measureOf(key: ColumnKey): Measure {
  return caseKeyOf(key) === null ? measures[key as RowColumn] : ofCaseData
}
