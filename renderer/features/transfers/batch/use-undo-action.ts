import { useI18n } from 'vue-i18n'
import type { Toast } from '@/ui/use-toasts'
import type { Batch } from '@shared/domain/batch'
import { summaryOfBatch } from './batch-summary'
import { useBatchesStore } from './batches.store'
import { useBatches } from './use-batches'

/** Gives what a note offers to take a batch back, for as long as any of it can be; undefined when nothing can. */
export function useUndoAction(): (batch: Batch) => Toast['action'] {
  const batches = useBatchesStore()
  const { undo } = useBatches()
  const { t } = useI18n()

  return ({ id, undoUntil }) => {
    const isOver = (): boolean => {
      const batch = batches.batches.get(id)
      return !batch || summaryOfBatch(batch, Date.now()).undoable === 0
    }
    if (undoUntil === null || isOver()) return undefined
    return { label: t('batches.result.undo'), run: () => void undo(id, null), until: undoUntil, isOver }
  }
}
