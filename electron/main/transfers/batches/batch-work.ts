import type { BatchItem, BatchOrder, BatchPlan } from '@shared/domain/batch'
import type { MoveReport, TransferTarget } from '@shared/domain/transfer'
import { parseWorkbinKey } from '@shared/domain/workbin'
import type { BoardState } from '../../board/board-state'
import { eventFromReport, type ItemEvent } from './batch-item'
import { failureOfSkip } from './batch-plan'
import type { Work } from './batch-runner'

/** Every interaction of the order in its order, but those that no rule is about. */
export function itemsOf({ subjects }: BatchOrder, plan: BatchPlan): readonly BatchItem[] {
  const items = new Map<string, BatchItem>()
  for (const { interactionId, workbinKey, target, noUndo } of plan.moves) {
    const undo = noUndo ? { noUndo } : {}
    items.set(interactionId, { interactionId, from: workbinKey, target, state: 'waiting', ...undo })
  }
  for (const { interactionId, workbinKey, why, failure = failureOfSkip(why) } of plan.skipped) {
    if (why === 'no-rule') continue
    items.set(interactionId, {
      ...{ interactionId, from: workbinKey, target: { kind: 'workbin', workbinKey } },
      ...{ state: 'unchanged', skipped: why, noUndo: 'not-moved', ...(failure ? { failure } : {}) },
    })
  }
  return [...new Set(subjects.map(({ interactionId }) => interactionId))].flatMap((id) => items.get(id) ?? [])
}

/** How an item is tried again: what is in the hands is placed, the rest is moved. */
export function workOfRetry({ state, from }: BatchItem): Work {
  return state === 'needs-action' || from === null ? { how: 'place' } : { how: 'move', from }
}

/** What putting back means for an item: as ordered before, or the end of a failed move. */
export function afterPutBack(item: BatchItem, report: MoveReport): ItemEvent {
  if (report.state !== 'put-back') return eventFromReport(report)
  return item.state === 'kept' ? { type: 'undone' } : { type: 'settled', state: 'unchanged' }
}

/** An owner's load is all of the owner's workbins; hands and queues are not on the board. */
export function loadOf(board: BoardState, target: TransferTarget): number {
  if (target.kind === 'workbin') return board.countIn(target.workbinKey)
  if (target.kind !== 'agent') return 0
  const keys = [...board.workbins.keys()].filter((key) => parseWorkbinKey(key)?.ownerKey === target.ownerKey)
  return keys.reduce((sum, key) => sum + board.countIn(key), 0)
}
