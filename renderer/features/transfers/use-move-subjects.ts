import { useBoardStore } from '@/features/board/board.store'
import type { WorkbinKey } from '@shared/domain/workbin'
import { useTransfersStore, type MoveSubject } from './transfers.store'

/** Finds what can be moved: in a workbin of the board, or in the supervisor's hands. */
export interface MoveSubjects {
  readonly onBoard: (interactionId: string) => MoveSubject | undefined
  readonly inHands: (interactionId: string) => MoveSubject | undefined
}

/** Looks at the board and at what is held, as they stand at the moment of asking. */
export function useMoveSubjects(): MoveSubjects {
  const board = useBoardStore()
  const transfers = useTransfersStore()
  return {
    onBoard: (interactionId) => {
      const row = board.find(interactionId)
      return row && subjectOf(row, row.workbinKey)
    },
    inHands: (interactionId) => {
      const held = transfers.heldById.get(interactionId)
      return held && subjectOf({ ...held, segment: '' }, null)
    },
  }
}

/** What is worth keeping of a row while it is moved. */
export function subjectOf(seen: Omit<MoveSubject, 'workbinKey'>, workbinKey: WorkbinKey | null): MoveSubject {
  const { id, media, subject, customer, segment } = seen
  return { id, media, subject, customer, segment, workbinKey }
}
