import type { InteractionRow } from '@shared/domain/interaction'

/** The columns of the grid that can be sorted by. `worst` is no column: first what is overdue, then the longest waiting. */
export type SortKey =
  'worst' | 'media' | 'subject' | 'customer' | 'owner' | 'workbin' | 'placedAt' | 'dueAt' | 'segment'

/** What is sorted by. `worst` knows one direction only; by `placedAt` the longest age is the last when ascending. */
export interface SortOrder {
  readonly key: SortKey
  readonly descending: boolean
}

/** The order on the first day, and after the third click on a header. */
export const worstFirst: SortOrder = { key: 'worst', descending: false }

/** The order after a click on a header: this way, the other way, worst first again. Ages begin with the longest. */
export function nextOrder(order: SortOrder, key: SortKey): SortOrder {
  const first = key === 'placedAt'
  if (key === 'worst') return worstFirst
  if (order.key !== key) return { key, descending: first }
  return order.descending === first ? { key, descending: !first } : worstFirst
}

/** Names that a row only refers to. */
export interface RowNames {
  readonly owner: (workbinKey: string) => string
  readonly workbin: (workbinKey: string) => string
}

/** Compares two rows; never 0 for two different interactions, so that the order is stable. */
export type RowCompare = (one: InteractionRow, other: InteractionRow) => number

/** What an order needs to know beside the rows. `now` is ms since the epoch; the order holds for that moment. */
export interface OrderContext {
  readonly names: RowNames
  readonly collator: Intl.Collator
  readonly now: number
}

/** Makes the comparison of an order. Unknown times come last in both directions; texts follow the user's language. */
export function compareBy(order: SortOrder, { names, collator, now }: OrderContext): RowCompare {
  const sign = order.descending ? -1 : 1
  const worst = worstAt(now)
  const text = (read: (row: InteractionRow) => string): RowCompare => {
    return (one, other) => sign * collator.compare(read(one), read(other)) || worst(one, other)
  }
  switch (order.key) {
    case 'worst':
      return worst
    case 'placedAt':
      return (one, other) =>
        times(one.placedAt, other.placedAt, order.descending ? 1 : -1) || byId(one, other)
    case 'dueAt':
      return (one, other) => times(one.dueAt, other.dueAt, sign) || byId(one, other)
    case 'owner':
      return text((row) => names.owner(row.workbinKey))
    case 'workbin':
      return text((row) => names.workbin(row.workbinKey))
    case 'media':
    case 'subject':
    case 'customer':
    case 'segment': {
      const { key } = order
      return text((row) => row[key])
    }
  }
}

function worstAt(now: number): RowCompare {
  const overdue = (row: InteractionRow): number | null =>
    row.dueAt !== null && row.dueAt < now ? row.dueAt : null
  return (one, other) =>
    times(overdue(one), overdue(other), 1) || times(one.placedAt, other.placedAt, 1) || byId(one, other)
}

function times(one: number | null, other: number | null, sign: 1 | -1): number {
  if (one === other) return 0
  if (one === null) return 1
  if (other === null) return -1
  return sign * (one - other)
}

function byId(one: InteractionRow, other: InteractionRow): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0
}
