import type { InteractionRow } from '@shared/domain/interaction'
import type { RowCompare } from './row-order'

/** What lies in a sorted list: at the place of the row as it was when it was put there. */
export interface Placed {
  readonly placed: InteractionRow
}

/**
 * The places of entries in a sorted list, lowest first, without looking at the others; undefined when one is not where
 * the order says.
 */
export function placesOf<T extends Placed>(
  rows: readonly T[],
  entries: readonly T[],
  compare: RowCompare,
): number[] | undefined {
  const places: number[] = []
  for (const entry of entries) {
    const at = placeOf(rows, entry.placed, compare, 0)
    if (rows[at] !== entry) return undefined
    places.push(at)
  }
  return places.sort((one, other) => one - other)
}

/** The list without what lies at these places, lowest first, and with what comes, which is sorted. One pass. */
export function spliced<T extends Placed>(
  rows: readonly T[],
  leaving: readonly number[],
  coming: readonly T[],
  compare: RowCompare,
): T[] {
  const all = new Array<T>(rows.length - leaving.length + coming.length)
  let [from, to, left] = [0, 0, 0]
  const copyTo = (end: number): void => {
    while (from < end) {
      const next = Math.min(end, leaving[left] ?? end)
      while (from < next) all[to++] = rows[from++] as T
      if (from < end) {
        from += 1
        left += 1
      }
    }
  }
  for (const entry of coming) {
    copyTo(placeOf(rows, entry.placed, compare, from))
    all[to++] = entry
  }
  copyTo(rows.length)
  return all
}

function placeOf(rows: readonly Placed[], row: InteractionRow, compare: RowCompare, from: number): number {
  let low = from
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare((rows[middle] as Placed).placed, row) < 0) low = middle + 1
    else high = middle
  }
  return low
}
