import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { isBeingRead } from '@shared/domain/board'
import { useBoardStore } from './board.store'

/** How far what lies beneath the chosen node is known. */
export interface Reading {
  /** Nothing is known of it, which is not the same as nothing there. */
  readonly isNothingRead: ComputedRef<boolean>
  /** A word to stand beside its numbers while they are not whole; null once all of it was read. */
  readonly reading: ComputedRef<string | null>
}

/** Follows what was read of the board, and what could not be. */
export function useReading(): Reading {
  const board = useBoardStore()
  const { t } = useI18n()
  const unread = computed(() => {
    const { done, total, failed } = board.loading
    if (board.calmVersion < 0 || (done >= total && failed === 0)) return 'none'
    const isBeneath = board.beneathNode()
    const beneath = [...board.workbins.values()].filter(({ key }) => isBeneath(key))
    const count = beneath.filter(({ asOf }) => asOf === null).length
    if (count === 0) return 'none'
    return count < beneath.length ? 'some' : 'all'
  })
  const reading = computed(() => {
    const isOpen = isBeingRead(board.loading)
    switch (unread.value) {
      case 'none':
        return null
      case 'some':
        return t(isOpen ? 'board.tiles.soFar' : 'board.tiles.givenUp')
      case 'all':
        return t(isOpen ? 'board.members.reading' : 'board.tiles.notRead')
    }
  })
  return { isNothingRead: computed(() => unread.value === 'all'), reading }
}
