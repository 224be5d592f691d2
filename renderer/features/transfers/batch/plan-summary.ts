import type { BatchPlan, NoUndoReason, SkipReason } from '@shared/domain/batch'
import { nameOfTarget } from '@shared/domain/target-name'
import type { TransferTarget } from '@shared/domain/transfer'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'

/** A place and how many interactions of the plan leave it or go to it. */
export interface PlaceCount<Place> {
  readonly place: Place
  readonly count: number
}

/** A plan in numbers, the largest first. */
export interface PlanSummary {
  readonly moving: number
  readonly total: number
  /** By the key of the owner whom it leaves. */
  readonly from: readonly PlaceCount<string>[]
  readonly to: readonly PlaceCount<TransferTarget>[]
  readonly skipped: readonly { readonly why: SkipReason; readonly ids: readonly string[] }[]
  readonly noUndo: readonly { readonly why: NoUndoReason; readonly count: number }[]
}

/** Counts a plan by where it comes from, where it goes to, and what it leaves out. */
export function summaryOfPlan(plan: BatchPlan): PlanSummary {
  const to = new Map<string, { place: TransferTarget; count: number }>()
  const from = new Map<string, number>()
  const noUndo = new Map<NoUndoReason, number>()
  for (const { target, workbinKey, noUndo: why } of plan.moves) {
    const key = nameOfTarget(target)
    const known = to.get(key)
    if (known) known.count += 1
    else to.set(key, { place: target, count: 1 })
    raise(from, ownerOf(workbinKey))
    if (why) raise(noUndo, why)
  }
  const skipped = new Map<SkipReason, string[]>()
  for (const { why, interactionId } of plan.skipped) {
    skipped.set(why, [...(skipped.get(why) ?? []), interactionId])
  }
  return {
    moving: plan.moves.length,
    total: plan.moves.length + plan.skipped.length,
    from: [...from].map(([place, count]) => ({ place, count })).sort(largestFirst),
    to: [...to.values()].sort(largestFirst),
    skipped: [...skipped]
      .map(([why, ids]) => ({ why, ids }))
      .sort((one, other) => other.ids.length - one.ids.length),
    noUndo: [...noUndo].map(([why, count]) => ({ why, count })).sort(largestFirst),
  }
}

function ownerOf(key: WorkbinKey): string {
  return parseWorkbinKey(key)?.ownerKey ?? key
}

function raise<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function largestFirst(one: { readonly count: number }, other: { readonly count: number }): number {
  return other.count - one.count
}
