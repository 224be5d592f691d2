import * as v from 'valibot'
import {
  dueFilters,
  groupings,
  LONGEST_VIEW_NAME,
  rowColumns,
  type CaseColumn,
  type ColumnKey,
  type SavedView,
  type SavedViews,
  type ShownColumn,
} from '@shared/domain/grid-look'
import { mediaKinds } from '@shared/domain/media'
import { parseOwnerKey } from '@shared/domain/owner'

/** Longer than any text that a row shows. */
const LONGEST_TEXT = 1_000
const MOST_COLUMNS = 60
const MOST_VALUES = 1_000
const MOST_VIEWS = 100
const WIDEST = 2_000
const LONGEST_AGE_MINUTES = 10 * 366 * 1_440

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
const caseColumn = v.custom<CaseColumn>(
  (value) => typeof value === 'string' && /^data:./s.test(value) && value.length <= LONGEST_TEXT,
)
const columnKey: v.GenericSchema<unknown, ColumnKey> = v.union([v.picklist(rowColumns), caseColumn])
const ownerKey = v.pipe(
  text,
  v.check((value) => parseOwnerKey(value) !== undefined),
)
const wholeNumber = (min: number, max: number): v.GenericSchema<unknown, number> =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

function listOf<T>(item: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, readonly T[]> {
  return v.pipe(v.array(item), v.maxLength(MOST_VALUES))
}

function isUnique(values: readonly (string | number)[]): boolean {
  return new Set(values).size === values.length
}

/** The columns of the grid: at least one, none twice. */
export const shownColumns: v.GenericSchema<unknown, readonly ShownColumn[]> = v.pipe(
  v.array(v.strictObject({ key: columnKey, width: v.nullable(wholeNumber(1, WIDEST)) })),
  v.minLength(1),
  v.maxLength(MOST_COLUMNS),
  v.check((columns) => isUnique(columns.map(({ key }) => key))),
)

const sortOrder = v.pipe(
  v.array(v.strictObject({ key: columnKey, descending: v.boolean() })),
  v.maxLength(MOST_COLUMNS),
  v.check((parts) => isUnique(parts.map(({ key }) => key))),
)

/** One saved view. Nothing in it is carried out: names are shown as text. */
const savedView: v.GenericSchema<unknown, SavedView> = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_VIEW_NAME)),
  shortcut: v.nullable(wholeNumber(1, 9)),
  columns: shownColumns,
  order: sortOrder,
  grouping: v.picklist(groupings),
  filter: v.strictObject({
    media: listOf(v.picklist(mediaKinds)),
    owners: listOf(ownerKey),
    segments: listOf(text),
    states: listOf(text),
    olderThanMinutes: v.nullable(wholeNumber(1, LONGEST_AGE_MINUTES)),
    due: v.nullable(v.picklist(dueFilters)),
    text,
  }),
})

/** Several saved views: no two of one name, no two on one digit. */
export const viewList: v.GenericSchema<unknown, readonly SavedView[]> = v.pipe(
  v.array(savedView),
  v.maxLength(MOST_VIEWS),
  v.check((views) => isUnique(views.map(({ name }) => name))),
  v.check((views) => isUnique(views.flatMap(({ shortcut }) => shortcut ?? []))),
)

/** All saved views of a user. */
export const savedViews: v.GenericSchema<unknown, SavedViews> = v.strictObject({
  list: viewList,
  initial: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_VIEW_NAME))),
})
