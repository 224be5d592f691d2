import { mediaKinds, type MediaKind } from '@shared/domain/media'
import { soonUntil, type FilterTime } from '@shared/domain/row-filter'
import { earlier } from './earlier'
import type { WorkbinCount } from './workbin-totals'

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
    const overdue = workbin.dues.countBefore(now)
    const dueSoon = workbin.dues.countBefore(soon) - overdue
    sum.overdue += overdue
    sum.dueSoon += dueSoon
    if (overdue > 0) worstDueAt = earlier(worstDueAt, workbin.dues.earliest)
    if (dueSoon > 0) nextDueAt = earlier(nextDueAt, workbin.dues.firstFrom(now))
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
