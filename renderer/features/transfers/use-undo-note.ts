import { watch } from 'vue'
import { useToasts, type Toast } from '@/ui/use-toasts'
import type { Batch } from '@shared/domain/batch'
import { useBatchesStore } from './batch/batches.store'
import { useUndoAction } from './batch/use-undo-action'

/** How long a note waits for the word on whether its move can be taken back. */
const KNOWN_WITHIN_MS = 500

/**
 * Gives what shows the note of a move that went well, with a way to undo it where there is one. Whether there is becomes
 * known with the batch of the move, which comes right after the answer.
 */
export function useUndoNote(): (note: Toast, batchId: string | undefined) => void {
  const batches = useBatchesStore()
  const toasts = useToasts()
  const undoOf = useUndoAction()

  function show(note: Toast, batch: Batch | undefined): void {
    const action = batch && undoOf(batch)
    toasts.show(action ? { ...note, action } : note)
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
