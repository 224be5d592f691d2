import type { InteractionRow } from '@shared/domain/interaction'
import {
  caseKeyOf,
  type ColumnKey,
  type Grouping,
  type RowColumn,
  type SortOrder,
  type SortPart,
} from '@shared/domain/grid-look'
import type { RowNames } from '@shared/domain/row-words'
import type { TextRanks } from './text-ranks'

/** What is overdue, then the longest waiting. */
export const worstFirst: SortOrder = []

/** A click on a header: this way, the other way, away. Alone it replaces the order, `isAdded` changes its own part. */
export function nextOrder(order: SortOrder, key: ColumnKey, isAdded: boolean): SortOrder {
  const first = { key, descending: key === 'placedAt' }
  const known = order.find((part) => part.key === key)
  if (!known) return isAdded ? [...order, first] : [first]
  if (!isAdded && order.length > 1) return [first]
  if (known.descending !== first.descending) return order.filter((part) => part !== known)
  return order.map((part) => (part === known ? { key, descending: !first.descending } : part))
}

/** Compares two rows; never 0 for two different interactions, so that the order is stable. */
export type RowCompare = (one: InteractionRow, other: InteractionRow) => number

/** One order in two ways: to find the place of one row, and to sort all of them. */
export interface RowOrder {
  readonly compare: RowCompare
  /** The places of the sorted rows: the first is the place of the first row. */
  readonly sorted: (rows: readonly InteractionRow[]) => number[]
}

/** What rows are gathered under: one object for all rows of a group. */
export interface RowGroup {
  readonly id: string
  readonly name: string
}

/** What an order needs to know beside the rows. `now` is ms since the epoch; the order holds for that moment. */
export interface OrderContext {
  readonly names: RowNames
  readonly now: number
  /** The places of the texts of a column in the user's language. */
  readonly ranks: (column: ColumnKey) => TextRanks
  /** The group that a row lies in: its name, and what tells it from another of the same name. */
  readonly groupOf: (row: InteractionRow) => RowGroup | null
}

interface Level {
  readonly compare: RowCompare
  /** Numbers that follow each other as the rows do. */
  readonly keys: (rows: readonly InteractionRow[]) => Float64Array
}

/** Makes an order: groups, then each part, then worst first. Unknown times come last in both directions. */
export function orderOf(order: SortOrder, grouping: Grouping, context: OrderContext): RowOrder {
  const levels = [
    ...(grouping === 'none' ? [] : [groupLevel(grouping, context)]),
    ...order.map((part) => levelOf(part, context)),
    ...worstLevels(context.now),
  ]
  return {
    compare: (one, other) => {
      for (const level of levels) {
        const difference = level.compare(one, other)
        if (difference !== 0) return difference
      }
      return byText(one.id, other.id)
    },
    sorted: (rows) => sortedBy(levels, rows),
  }
}

/** Reads the text of a column as it is sorted; times have none. */
export function textReader(column: ColumnKey, names: RowNames): (row: InteractionRow) => string {
  const caseKey = caseKeyOf(column)
  if (caseKey !== null) return (row) => row.caseValues?.[caseKey] ?? ''
  const reader = textReaders[column as RowColumn]
  return (row) => reader(row, names)
}

const textReaders: Readonly<Record<RowColumn, (row: InteractionRow, names: RowNames) => string>> = {
  media: (row) => row.media,
  subject: (row) => row.subject,
  customer: (row) => row.customer,
  owner: (row, names) => names.owner(row.workbinKey),
  workbin: (row, names) => names.workbin(row.workbinKey),
  placedAt: () => '',
  dueAt: () => '',
  segment: (row, names) => names.said('segment', row.segment),
  serviceType: (row) => row.serviceType,
  state: (row, names) => names.said('state', row.state),
  receivedAt: () => '',
  id: (row) => row.id,
}

function sortedBy(levels: readonly Level[], rows: readonly InteractionRow[]): number[] {
  const keys = levels.map((level) => level.keys(rows))
  const places = Array.from(rows, (_, at) => at)
  return places.sort((one, other) => {
    for (const key of keys) {
      const [first, second] = [key[one] as number, key[other] as number]
      if (first < second) return -1
      if (first > second) return 1
    }
    return byText((rows[one] as InteractionRow).id, (rows[other] as InteractionRow).id)
  })
}

function levelOf({ key, descending }: SortPart, { names, ranks }: OrderContext): Level {
  const sign = descending ? -1 : 1
  if (key === 'placedAt') return timeLevel((row) => row.placedAt, descending ? 1 : -1)
  if (key === 'dueAt' || key === 'receivedAt') return timeLevel((row) => row[key], sign)
  return textLevel(textReader(key, names), ranks(key), sign)
}

/** There are few groups: they are put in order, not their rows. */
function groupLevel(grouping: Exclude<Grouping, 'none'>, { groupOf, ranks }: OrderContext): Level {
  const { compare } = ranks(grouping)
  const byName = (one: RowGroup | null, other: RowGroup | null): number => {
    if (one === other) return 0
    return compare(one?.name ?? '', other?.name ?? '') || byText(one?.id ?? '', other?.id ?? '')
  }
  return {
    compare: (one, other) => byName(groupOf(one), groupOf(other)),
    keys: (rows) => {
      const groups = rows.map(groupOf)
      const places = new Map([...new Set(groups)].sort(byName).map((group, place) => [group, place]))
      return Float64Array.from(groups, (group) => places.get(group) as number)
    },
  }
}

function worstLevels(now: number): Level[] {
  const overdue = (row: InteractionRow): number | null =>
    row.dueAt !== null && row.dueAt < now ? row.dueAt : null
  return [timeLevel(overdue, 1), timeLevel((row) => row.placedAt, 1)]
}

function textLevel(read: (row: InteractionRow) => string, ranks: TextRanks, sign: 1 | -1): Level {
  return {
    compare: (one, other) => sign * ranks.compare(read(one), read(other)),
    keys: (rows) => ranks.of(rows.map(read)).map((rank) => sign * rank),
  }
}

function timeLevel(read: (row: InteractionRow) => number | null, sign: 1 | -1): Level {
  return {
    compare: (one, other) => {
      const [first, second] = [read(one), read(other)]
      if (first === second) return 0
      if (first === null) return 1
      return second === null ? -1 : sign * (first - second)
    },
    keys: (rows) => {
      const keys = new Float64Array(rows.length)
      rows.forEach((row, at) => {
        const time = read(row)
        keys[at] = time === null ? Infinity : sign * time
      })
      return keys
    },
  }
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
