import { mediaKinds, type MediaKind } from '@shared/domain/media'
import type { InteractionRow } from '@shared/domain/interaction'
import { earlier } from './workbin-totals'

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

const SOON_MS = 3_600_000

/** Counts the rows of a node in one pass. */
export function summaryOf(
  rows: Iterable<InteractionRow>,
  isInNode: (workbinKey: string) => boolean,
  now: number,
): NodeSummary {
  const workbins = new Map<string, boolean>()
  const media = new Map<MediaKind, number>()
  const sum = { count: 0, overdue: 0, dueSoon: 0 }
  let worstDueAt: number | null = null
  let nextDueAt: number | null = null
  let oldestPlacedAt: number | null = null
  const isIn = (key: string): boolean => {
    const known = workbins.get(key)
    if (known !== undefined) return known
    const fresh = isInNode(key)
    workbins.set(key, fresh)
    return fresh
  }
  for (const row of rows) {
    if (!isIn(row.workbinKey)) continue
    sum.count += 1
    media.set(row.media, (media.get(row.media) ?? 0) + 1)
    oldestPlacedAt = earlier(oldestPlacedAt, row.placedAt)
    if (row.dueAt === null) continue
    if (row.dueAt < now) {
      sum.overdue += 1
      worstDueAt = earlier(worstDueAt, row.dueAt)
    } else if (row.dueAt < now + SOON_MS) {
      sum.dueSoon += 1
      nextDueAt = earlier(nextDueAt, row.dueAt)
    }
  }
  return {
    ...sum,
    ...{ worstDueAt, nextDueAt, oldestPlacedAt },
    workbins: [...workbins.values()].filter(Boolean).length,
    byMedia: mediaKinds
      .map((kind) => ({ media: kind, count: media.get(kind) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count),
  }
}
