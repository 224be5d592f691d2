import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { BoardState } from '../board/board-state'

/** Who has an interaction that is not in `from` any more: the owner of the workbin it lies in by now, or who took it. */
export function whoHas(board: BoardState, interactionId: string, from: WorkbinKey): string | undefined {
  const key = board.find(interactionId)?.row.workbinKey
  const ownerKey = key === undefined || key === from ? undefined : parseWorkbinKey(key)?.ownerKey
  return board.owners.get(ownerKey ?? '')?.name ?? board.takers.of(interactionId)
}
