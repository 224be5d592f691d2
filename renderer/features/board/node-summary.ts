import { mediaKinds, type MediaKind } from '@shared/domain/media'
import type { InteractionRow } from '@shared/domain/interaction'
import { soonUntil, type FilterTime } from '@shared/domain/row-filter'
import { earlier } from './earlier'

/** What the tiles say about the chosen node. Times are ms since the epoch, null when nothing tells. */
export interface NodeSummary {
  readonly count: number
  readonly workbins: number
  readonly overdue: number
  readonly worstDueAt: number | null
  readonly dueSoon: number
  readonly nextDueAt: number | null
  readonly oldestPlacedAt: number | null
  /** Most first; kinds without any are left out. */
  readonly byMedia: readonly { readonly media: MediaKind; readonly count: number }[]
}

/** What lies in one workbin, counted so that a summary at any moment needs no look at its rows. */
export interface WorkbinCount {
  readonly count: number
  readonly media: ReadonlyMap<MediaKind, number>
  readonly oldestPlacedAt: number | null
  /** Earliest first; ms since the epoch. */
  readonly dueAts: readonly number[]
}

/** Counts the rows of one workbin. */
export function workbinCountOf(rows: Iterable<InteractionRow>): WorkbinCount {
  const media = new Map<MediaKind, number>()
  const dueAts: number[] = []
  let count = 0
  let oldestPlacedAt: number | null = null
  for (const row of rows) {
    count += 1
    media.set(row.media, (media.get(row.media) ?? 0) + 1)
    oldestPlacedAt = earlier(oldestPlacedAt, row.placedAt)
    if (row.dueAt !== null) dueAts.push(row.dueAt)
  }
  return { count, media, oldestPlacedAt, dueAts: dueAts.sort((one, other) => one - other) }
}

/** Puts the workbins of a node together. */
export function summaryOf(workbins: Iterable<WorkbinCount>, time: FilterTime): NodeSummary {
  const { now } = time
  const soon = soonUntil(time)
  const media = new Map<MediaKind, number>()
  const sum = { count: 0, workbins: 0, overdue: 0, dueSoon: 0 }
  let worstDueAt: number | null = null
  let nextDueAt: number | null = null
  let oldestPlacedAt: number | null = null
  for (const workbin of workbins) {
    if (workbin.count === 0) continue
    sum.workbins += 1
    sum.count += workbin.count
    for (const [kind, count] of workbin.media) media.set(kind, (media.get(kind) ?? 0) + count)
    oldestPlacedAt = earlier(oldestPlacedAt, workbin.oldestPlacedAt)
    for (const dueAt of workbin.dueAts) {
      if (dueAt >= soon) break
      if (dueAt < now) {
        sum.overdue += 1
        worstDueAt = earlier(worstDueAt, dueAt)
      } else {
        sum.dueSoon += 1
        nextDueAt = earlier(nextDueAt, dueAt)
      }
    }
  }
  return {
    ...sum,
    ...{ worstDueAt, nextDueAt, oldestPlacedAt },
    byMedia: mediaKinds
      .map((kind) => ({ media: kind, count: media.get(kind) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count),
  }
}
