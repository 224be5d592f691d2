import { useI18n } from 'vue-i18n'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import type { Batch } from '@shared/domain/batch'
import { summaryOfBatch } from './batch-summary'
import { useBatchesStore } from './batches.store'
import { useBatchOrders } from './use-batch-orders'
import { useBatches } from './use-batches'
import { usePlaceNames } from '../use-place-names'

/** Offers what concerns whole workbins and whole batches: emptying, undoing the last move, looking at it. */
export function useBatchActions(): void {
  const board = useBoardStore()
  const batches = useBatchesStore()
  const { openEmptying } = useBatchOrders()
  const { undo, show } = useBatches()
  const names = usePlaceNames()
  const { t } = useI18n()

  const ownerKey = (): string => (board.node.kind === 'owner' ? board.node.key : '')
  const hasWork = (): boolean =>
    board.version >= 0 &&
    [...board.workbins.values()].some(
      (workbin) => workbin.ownerKey === ownerKey() && board.totals.of(workbin.key).count > 0,
    )
  const lastUndoable = (): Batch | undefined =>
    [...batches.batches.values()].reverse().find((batch) => summaryOfBatch(batch, Date.now()).undoable > 0)

  useActions((): readonly Action[] => [
    {
      ...{ id: 'batch.empty', group: 'node', isEnabled: hasWork, run: () => openEmptying(ownerKey()) },
      label: () =>
        board.node.kind === 'owner'
          ? `${t('batches.title.empty', { name: names.owner(ownerKey()) })}…`
          : t('batches.empty.open'),
    },
    {
      ...{ id: 'batch.undo', group: 'board', shortcut: 'Mod+Z', label: () => t('batches.undoLast') },
      isEnabled: () => lastUndoable() !== undefined,
      run: () => {
        const batch = lastUndoable()
        if (batch) void undo(batch.id, null)
      },
    },
    {
      ...{ id: 'batch.show', group: 'board', label: () => t('batches.showLast') },
      ...{ isEnabled: () => batches.latest !== null, run: () => batches.latest && show(batches.latest.id) },
    },
  ])
}
