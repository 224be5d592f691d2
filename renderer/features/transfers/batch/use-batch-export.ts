import { useClipboard } from '@vueuse/core'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useToasts } from '@/ui/use-toasts'
import { clipboardTableOf, csvOf, type TableRow } from '@shared/csv'
import type { Batch } from '@shared/domain/batch'
import { usePlaceNames } from '../use-place-names'
import { useBatchWords } from './use-batch-words'
import { useSubjectNames } from './use-subject-names'

const columns = ['outcome', 'subject', 'customer', 'from', 'to', 'why', 'reference'] as const

/** Takes the result of a batch out of the program. */
export interface BatchExport {
  readonly copy: (batch: Batch) => Promise<void>
  /** Asks where to save it. */
  readonly save: (batch: Batch) => Promise<void>
}

/** The result of a batch as a table, item by item, in the words of the screen. */
export function useBatchExport(): BatchExport {
  const bridge = useBridge()
  const toasts = useToasts()
  const names = usePlaceNames()
  const subjects = useSubjectNames()
  const words = useBatchWords()
  const failure = useFailureText()
  const clipboard = useClipboard({ legacy: true })
  const { t } = useI18n()

  function table({ items }: Batch): readonly TableRow[] {
    const lines = items.map((item) => [
      t(`batches.state.${item.state}`),
      subjects.subject(item.interactionId),
      subjects.find(item.interactionId)?.customer ?? '',
      item.from === null ? t('transfers.target.me') : names.workbinWithOwner(item.from),
      names.target(item.target),
      words.why(item),
      item.interactionId,
    ])
    return [columns.map((column) => t(`batches.list.${column}`)), ...lines]
  }

  return {
    copy: async (batch) => {
      await clipboard.copy(clipboardTableOf(table(batch)))
      toasts.show({ tone: 'good', title: t('batches.result.copied') })
    },
    save: async (batch) => {
      const result = await bridge.files.saveTable({ name: words.headline(batch), csv: csvOf(table(batch)) })
      if (result.ok && result.value !== null) {
        toasts.show({ tone: 'good', title: t('batches.result.saved'), text: result.value })
      } else if (!result.ok) {
        const { title, advice } = failure(result.failure)
        toasts.show({ tone: 'late', title, text: advice })
      }
    },
  }
}
