import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { useSelection } from '@/features/board/use-selection'
import { useMoves } from './use-moves'
import { useTransfersStore } from './transfers.store'

/** Offers the moves of what is selected, whether it lies in a workbin or in the supervisor's hands. */
export function useMoveActions(): void {
  const board = useBoardStore()
  const transfers = useTransfersStore()
  const moves = useMoves()
  const selection = useSelection()
  const { t } = useI18n()

  const selected = (): string => {
    const [id] = selection.count.value === 1 ? selection.ids.value : [board.selectedId]
    return selection.count.value > 1 ? '' : (id ?? '')
  }
  const isIdle = (): boolean => !moves.busy.value.has(selected())
  const isOnBoard = (): boolean => isIdle() && board.version >= 0 && board.find(selected()) !== undefined
  const heldNow = () => (isIdle() ? transfers.heldById.get(selected()) : undefined)

  useActions(() => [
    {
      ...{ id: 'move.reassign', group: 'interaction', shortcut: 'R', label: () => t('transfers.reassign') },
      ...{ isEnabled: isOnBoard, run: () => moves.openReassign(selected()) },
    },
    {
      ...{ id: 'move.pull', group: 'interaction', shortcut: 'P', label: () => t('transfers.pull') },
      ...{ isEnabled: isOnBoard, run: () => moves.pull(selected()) },
    },
    {
      ...{ id: 'move.place', group: 'held', label: () => t('transfers.place') },
      ...{ isEnabled: () => heldNow() !== undefined, run: () => moves.openPlace(selected()) },
    },
    {
      ...{ id: 'move.putBack', group: 'held', label: () => t('transfers.putBack') },
      isEnabled: () => typeof heldNow()?.origin === 'string',
      run: () => moves.putBack(selected()),
    },
    {
      ...{ id: 'move.complete', group: 'held', label: () => t('transfers.complete') },
      isEnabled: () => heldNow()?.capabilities.includes('Complete') ?? false,
      run: () => moves.complete(selected()),
    },
  ])
}
