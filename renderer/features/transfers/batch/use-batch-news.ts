import { watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSelection } from '@/features/board/use-selection'
import { useToasts } from '@/ui/use-toasts'
import type { Batch } from '@shared/domain/batch'
import { leftBehind, summaryOfBatch } from './batch-summary'
import { useBatchesStore } from './batches.store'
import { useBatchWords } from './use-batch-words'
import { useBatches } from './use-batches'
import { useSubjectNames } from './use-subject-names'
import { useUndoAction } from './use-undo-action'

/**
 * Tells how the batches of this window ended: what did not move stays selected, unless something else is by now; a note says the result where no dialog
 * shows it, and offers to undo for as long as that is possible.
 */
export function useBatchNews(): void {
  const { t } = useI18n()
  const batches = useBatchesStore()
  const selection = useSelection()
  const toasts = useToasts()
  const words = useBatchWords()
  const subjects = useSubjectNames()
  const { show } = useBatches()
  const undoOf = useUndoAction()
  const told = new Set<string>()

  function tell(batch: Batch): void {
    const sum = summaryOfBatch(batch, Date.now())
    if (batch.undoes === null && batch.total > 1) keepLeftBehind(batch)
    const open = batches.dialog
    if (open?.step === 'shown' && open.batchId === batch.id) return
    const undoing = sum.tone === 'good' ? undoOf(batch) : undefined
    toasts.show({
      tone: sum.tone === 'running' ? 'neutral' : sum.tone,
      title: words.headline(batch, sum),
      text: [...words.notes(batch, sum), ...ofOne(batch)].join(' '),
      action: undoing ?? { label: t('batches.result.show'), run: () => show(batch.id) },
    })
  }

  /** What somebody selected meanwhile is not touched. */
  function keepLeftBehind(batch: Batch): void {
    const moved = new Set(batch.items.map(({ interactionId }) => interactionId))
    if ([...selection.ids.value].every((id) => moved.has(id))) selection.keepOnly(leftBehind(batch))
  }

  /** A batch of one says which one it is about, and why it did not work. */
  function ofOne({ items, total }: Batch): readonly string[] {
    const [item] = items
    return total === 1 && item ? [subjects.subject(item.interactionId), words.why(item)].filter(Boolean) : []
  }

  watch(
    () => [...batches.begun].map((id) => batches.batches.get(id)),
    (begun) => {
      for (const batch of begun) {
        if (!batch || batch.endedAt === null || told.has(batch.id)) continue
        told.add(batch.id)
        tell(batch)
      }
    },
  )
}
