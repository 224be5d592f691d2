import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'
import { useTransfersStore, type MoveSubject } from '../transfers.store'
import { useBatchesStore } from './batches.store'

/** What an interaction is called, wherever it is now. */
export interface SubjectNames {
  /** What is known of it: from the board, from what is held, or from the moment when it was moved. */
  readonly find: (interactionId: string) => Omit<MoveSubject, 'workbinKey' | 'segment'> | undefined
  /** Its subject; without one a word for that, and the id of what nothing is known about. */
  readonly subject: (interactionId: string) => string
}

/** Names interactions of moves: their rows may have left the board long ago. */
export function useSubjectNames(): SubjectNames {
  const { t } = useI18n()
  const board = useBoardStore()
  const transfers = useTransfersStore()
  const batches = useBatchesStore()

  const find: SubjectNames['find'] = (id) =>
    batches.subjects.get(id) ?? board.find(id) ?? transfers.heldById.get(id)

  return {
    find,
    subject: (id) => {
      const known = find(id)
      return known ? known.subject || t('transfers.untitled') : id
    },
  }
}
