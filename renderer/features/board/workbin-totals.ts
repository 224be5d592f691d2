import type { MediaKind } from '@shared/domain/media'
import type { InteractionRow } from '@shared/domain/interaction'
import type { WorkbinKey } from '@shared/domain/workbin'
import { earlier } from './earlier'
import { Moments } from './moments'

/** What a workbin holds. Times are ms since the epoch; null when it holds nothing that tells. */
export interface Total {
  readonly count: number
  readonly oldestPlacedAt: number | null
  readonly soonestDueAt: number | null
}

const emptyTotal: Total = { count: 0, oldestPlacedAt: null, soonestDueAt: null }

/** The total of several. */
export function sumOf(totals: Iterable<Total>): Total {
  let { count, oldestPlacedAt, soonestDueAt } = emptyTotal
  for (const total of totals) {
    count += total.count
    oldestPlacedAt = earlier(oldestPlacedAt, total.oldestPlacedAt)
    soonestDueAt = earlier(soonestDueAt, total.soonestDueAt)
  }
  return { count, oldestPlacedAt, soonestDueAt }
}

/** Counts one workbin as its rows come and go, so that nobody needs to look at its rows to know what it holds. */
export class WorkbinCount implements Total {
  readonly media = new Map<MediaKind, number>()
  readonly dues = new Moments()
  readonly #placed = new Moments()
  #count = 0
  #total: Total | null = emptyTotal

  get count(): number {
    return this.#count
  }

  get oldestPlacedAt(): number | null {
    return this.#placed.earliest
  }

  get soonestDueAt(): number | null {
    return this.dues.earliest
  }

  /** What it holds now, to keep; the same object as long as nothing comes or goes. */
  get total(): Total {
    this.#total ??= {
      count: this.count,
      oldestPlacedAt: this.oldestPlacedAt,
      soonestDueAt: this.soonestDueAt,
    }
    return this.#total
  }

  add({ media, placedAt, dueAt }: InteractionRow): void {
    this.#countMedia(media, 1)
    if (placedAt !== null) this.#placed.add(placedAt)
    if (dueAt !== null) this.dues.add(dueAt)
  }

  /** The row leaves as it was when it was added. */
  remove({ media, placedAt, dueAt }: InteractionRow): void {
    this.#countMedia(media, -1)
    if (placedAt !== null) this.#placed.remove(placedAt)
    if (dueAt !== null) this.dues.remove(dueAt)
  }

  #countMedia(media: MediaKind, by: 1 | -1): void {
    this.#count += by
    this.#total = null
    this.media.set(media, (this.media.get(media) ?? 0) + by)
  }
}

/** Counts workbins, each by itself. */
export class WorkbinTotals {
  readonly #counts = new Map<WorkbinKey, WorkbinCount>()

  add(row: InteractionRow): void {
    const known = this.#counts.get(row.workbinKey)
    const count = known ?? new WorkbinCount()
    if (!known) this.#counts.set(row.workbinKey, count)
    count.add(row)
  }

  /** The row leaves the workbin in which it is, as it was when it was added. */
  remove(row: InteractionRow): void {
    this.#counts.get(row.workbinKey)?.remove(row)
  }

  clear(): void {
    this.#counts.clear()
  }

  /** What a workbin holds now. */
  of(workbinKey: WorkbinKey): Total {
    return this.#counts.get(workbinKey)?.total ?? emptyTotal
  }

  /** What lies in each workbin that is wanted, as it is counted on. */
  *counts(isWanted: (workbinKey: WorkbinKey) => boolean): Iterable<WorkbinCount> {
    for (const [key, count] of this.#counts) if (isWanted(key)) yield count
  }
}
