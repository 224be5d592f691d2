import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBoardStore } from '@/features/board/board.store'
import { useSessionStore } from '@/features/session/session.store'
import { useTransfersStore } from './transfers.store'
import { usePlaceNames } from './use-place-names'

/**
 * Where an interaction is seen now, in words, after nobody told how its move ended: with the user, or in a workbin that is
 * read. Empty as long as neither is known.
 */
export function useSeenSince(getId: () => string | null): ComputedRef<string> {
  const { t } = useI18n()
  const board = useBoardStore()
  const session = useSessionStore()
  const transfers = useTransfersStore()
  const names = usePlaceNames()
  return computed(() => {
    const id = getId()
    if (id === null || session.connection.phase !== 'online') return ''
    if (transfers.heldById.get(id)?.moveState === 'held') return t('transfers.outcome.seen.withMe')
    const row = board.calmVersion < 0 ? undefined : board.find(id)
    if (row === undefined || board.workbins.get(row.workbinKey)?.status !== 'live') return ''
    return t('transfers.outcome.seen.onBoard', { place: names.workbinWithOwner(row.workbinKey) })
  })
}
