import type { WorkbinKey } from '@shared/domain/workbin'
import type { ViewRow } from './board-view'
import { earlier } from './earlier'
import { workbinCountOf, type WorkbinCount } from './node-summary'

/** What a workbin holds. Times are ms since the epoch; null when it holds nothing that tells. */
export interface Total {
  readonly count: number
  readonly oldestPlacedAt: number | null
  readonly soonestDueAt: number | null
}

const emptyTotal: Total = { count: 0, oldestPlacedAt: null, soonestDueAt: null }

/** The total of several. */
export function sumOf(totals: readonly Total[]): Total {
  return totals.reduce<Total>(
    (sum, total) => ({
      count: sum.count + total.count,
      oldestPlacedAt: earlier(sum.oldestPlacedAt, total.oldestPlacedAt),
      soonestDueAt: earlier(sum.soonestDueAt, total.soonestDueAt),
    }),
    emptyTotal,
  )
}

/** Counts workbins. It owns which entry lies in which workbin, and counts anew only where something changed. */
export class WorkbinTotals {
  readonly #entries = new Map<WorkbinKey, Set<ViewRow>>()
  readonly #totals = new Map<WorkbinKey, Total>()
  readonly #counts = new Map<WorkbinKey, WorkbinCount>()

  add(entry: ViewRow): void {
    const { workbinKey } = entry.row
    const known = this.#entries.get(workbinKey)
    if (known) known.add(entry)
    else this.#entries.set(workbinKey, new Set([entry]))
    this.#forget(workbinKey)
  }

  /** The entry leaves the workbin in which it was. */
  remove(entry: ViewRow, workbinKey: WorkbinKey): void {
    this.#entries.get(workbinKey)?.delete(entry)
    this.#forget(workbinKey)
  }

  clear(): void {
    this.#entries.clear()
    this.#totals.clear()
    this.#counts.clear()
  }

  of(workbinKey: WorkbinKey): Total {
    const known = this.#totals.get(workbinKey)
    if (known) return known
    const total = totalOf(this.#entries.get(workbinKey) ?? [])
    this.#totals.set(workbinKey, total)
    return total
  }

  /** What lies in each workbin that is wanted. */
  *counts(isWanted: (workbinKey: WorkbinKey) => boolean): Iterable<WorkbinCount> {
    for (const [key, entries] of this.#entries) {
      if (!isWanted(key)) continue
      const count = this.#counts.get(key) ?? workbinCountOf(Array.from(entries, ({ row }) => row))
      this.#counts.set(key, count)
      yield count
    }
  }

  #forget(workbinKey: WorkbinKey): void {
    this.#totals.delete(workbinKey)
    this.#counts.delete(workbinKey)
  }
}

function totalOf(entries: Iterable<ViewRow>): Total {
  let count = 0
  let oldestPlacedAt: number | null = null
  let soonestDueAt: number | null = null
  for (const { row } of entries) {
    count += 1
    oldestPlacedAt = earlier(oldestPlacedAt, row.placedAt)
    soonestDueAt = earlier(soonestDueAt, row.dueAt)
  }
  return { count, oldestPlacedAt, soonestDueAt }
}
