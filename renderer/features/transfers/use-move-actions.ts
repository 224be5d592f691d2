import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import type { Action } from '@/features/actions/actions.store'
import { useBoardStore } from '@/features/board/board.store'
import { useSelection } from '@/features/board/use-selection'
import { isOffered, type HeldInteraction } from '@shared/domain/transfer'
import type { InteractionRow } from '@shared/domain/interaction'
import { useBatchActions } from './batch/use-batch-actions'
import { useRowMoves } from './batch/use-row-moves'
import { useMoves } from './use-moves'
import { useTransfersStore } from './transfers.store'

/** Offers the moves of what is selected, one or many, whether it lies in a workbin or in the supervisor's hands. */
export function useMoveActions(): void {
  const board = useBoardStore()
  const transfers = useTransfersStore()
  const moves = useMoves()
  const rowMoves = useRowMoves()
  const selection = useSelection()
  const { t } = useI18n()

  const selected = (): string => {
    const [id] = selection.count.value === 1 ? selection.ids.value : [board.selectedId]
    return selection.count.value > 1 ? '' : (id ?? '')
  }
  const rows = (): readonly InteractionRow[] => {
    if (selection.count.value > 1) return selection.rows()
    const row = board.find(selected())
    return row ? [row] : []
  }
  const isIdle = (): boolean => !moves.busy.value.has(selected())
  const isOnBoard = (): boolean =>
    board.version >= 0 && (selection.count.value > 1 || (isIdle() && board.find(selected()) !== undefined))
  /** What is only offered is moved by nobody before it is accepted. */
  const heldNow = (): HeldInteraction | undefined => {
    const held = isIdle() ? transfers.heldById.get(selected()) : undefined
    return held && !isOffered(held) ? held : undefined
  }

  useBatchActions()
  useActions((): readonly Action[] => [
    {
      ...{ id: 'move.reassign', group: 'interaction', shortcut: 'R', label: () => t('transfers.reassign') },
      ...{ isEnabled: isOnBoard, run: () => rowMoves.reassign(rows()) },
    },
    {
      ...{ id: 'move.pull', group: 'interaction', shortcut: 'P', label: () => t('transfers.pull') },
      ...{ isEnabled: isOnBoard, run: () => rowMoves.pull(rows()) },
    },
    {
      ...{ id: 'move.queue', group: 'interaction', shortcut: 'Q', label: () => t('transfers.putInQueue') },
      ...{ isEnabled: isOnBoard, run: () => rowMoves.putInQueue(rows()) },
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
