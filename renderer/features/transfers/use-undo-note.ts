import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useToasts, type Toast } from '@/ui/use-toasts'
import type { Batch } from '@shared/domain/batch'
import { canUndo } from './batch/batch-summary'
import { useBatchesStore } from './batch/batches.store'
import { useBatches } from './batch/use-batches'

/** How long a note waits for the word on whether its move can be taken back. */
const KNOWN_WITHIN_MS = 500

/**
 * Gives what shows the note of a move that went well, with a way to undo it where there is one. Whether there is becomes
 * known with the batch of the move, which comes right after the answer.
 */
export function useUndoNote(): (note: Toast, batchId: string | undefined) => void {
  const batches = useBatchesStore()
  const toasts = useToasts()
  const { undo } = useBatches()
  const { t } = useI18n()

  function show(note: Toast, batch: Batch | undefined): void {
    const isUndoable = batch?.items.some((item) => canUndo(batch, item, Date.now())) ?? false
    if (!batch || !isUndoable || batch.undoUntil === null) return toasts.show(note)
    const run = (): void => void undo(batch.id, null)
    toasts.show({ ...note, action: { label: t('batches.result.undo'), run, until: batch.undoUntil } })
  }

  return (note, batchId) => {
    const known = batchId === undefined ? undefined : batches.batches.get(batchId)
    if (batchId === undefined || known) return show(note, known)
    const end = (batch: Batch | undefined): void => {
      stop()
      clearTimeout(timer)
      show(note, batch)
    }
    const timer = setTimeout(() => end(undefined), KNOWN_WITHIN_MS)
    const stop = watch(
      () => batches.batches.get(batchId),
      (batch) => batch && end(batch),
    )
  }
}
