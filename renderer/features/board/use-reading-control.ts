import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { isBeingRead } from '@shared/domain/board'
import { useBridge } from '@/bridge/use-bridge'
import { useActions } from '@/features/actions/use-actions'
import { useSessionStore } from '@/features/session/session.store'
import { useBoardStore } from './board.store'

/** How to give up the reading of the board, and to go on with it. */
export interface ReadingControl {
  /** Owners are being read, or wait for it, over a line that is up. */
  readonly isReading: ComputedRef<boolean>
  /** How many owners are not read because somebody gave it up; 0 while the line is away. */
  readonly givenUp: ComputedRef<number>
  readonly stop: () => Promise<void>
  readonly goOn: () => Promise<void>
}

/** Follows the reading of the board. */
export function useReadingControl(): ReadingControl {
  const board = useBoardStore()
  const session = useSessionStore()
  const bridge = useBridge()
  const isOnline = computed(() => session.connection.phase === 'online')
  return {
    isReading: computed(() => isOnline.value && isBeingRead(board.loading)),
    givenUp: computed(() => (isOnline.value ? board.loading.cancelled : 0)),
    stop: async () => void (await bridge.board.setReading({ goesOn: false })),
    goOn: async () => void (await bridge.board.setReading({ goesOn: true })),
  }
}

/** Offers to stop the reading, and to go on with it. */
export function useReadingActions(): void {
  const { t } = useI18n()
  const { isReading, givenUp, stop, goOn } = useReadingControl()
  useActions(() => [
    {
      ...{ id: 'board.stopReading', group: 'board', label: () => t('actions.stopReading') },
      ...{ isEnabled: () => isReading.value, run: stop },
    },
    {
      ...{ id: 'board.readOn', group: 'board', label: () => t('actions.readOn') },
      ...{ isEnabled: () => givenUp.value > 0, run: goOn },
    },
  ])
}
