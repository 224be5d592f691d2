import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { isUnread } from '@shared/domain/workbin'
import { useBoardStore } from './board.store'
import { useReadingControl } from './use-reading-control'

/** How far what lies beneath the chosen node is known. */
export interface Reading {
  /** Nothing is known yet, which is not the same as nothing there. */
  readonly isNothingRead: ComputedRef<boolean>
  /** A word to stand beside its numbers while they can only grow; null once all of it was read. */
  readonly reading: ComputedRef<string | null>
}

/** Follows the first reading of the board. */
export function useReading(): Reading {
  const board = useBoardStore()
  const { t } = useI18n()
  const isNothingRead = computed(() => board.loading.total > 0 && board.loading.done === 0)
  const { givenUp } = useReadingControl()
  const isPartial = computed(() => {
    if (board.calmVersion < 0 || board.loading.done >= board.loading.total) return false
    const isBeneath = board.beneathNode()
    return [...board.workbins.values()].some((workbin) => isUnread(workbin) && isBeneath(workbin.key))
  })
  const reading = computed(() => {
    if (isNothingRead.value) return t('board.members.reading')
    if (!isPartial.value) return null
    return t(givenUp.value > 0 ? 'board.tiles.givenUp' : 'board.tiles.soFar')
  })
  return { isNothingRead, reading }
}
