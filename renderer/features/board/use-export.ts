import { useClipboard } from '@vueuse/core'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useToasts } from '@/ui/use-toasts'
import { clipboardTableOf, csvOf, type TableRow } from '@shared/csv'
import { useBoardStore } from './board.store'
import { columns } from './columns'
import { rowTable } from './row-table'
import { useNodeTitle } from './use-node-title'

/** Takes the list out of the program: what is shown, as filtered and ordered; only the selection when there is one. */
export interface ListExport {
  readonly saveCsv: () => Promise<void>
  readonly copyTable: () => Promise<void>
}

/** Saves the list through main, or puts it on the clipboard, and tells how it went. */
export function useExport(): ListExport {
  const board = useBoardStore()
  const bridge = useBridge()
  const toasts = useToasts()
  const words = useFailureText()
  const { title } = useNodeTitle()
  const { t, n } = useI18n()
  const { copy } = useClipboard({ legacy: true })

  function table(): readonly TableRow[] {
    const shown = board.view.rows.filter(({ gone }) => !gone).map(({ row }) => row)
    return rowTable(columns, board.selectedCount > 0 ? board.selectedRows() : shown, {
      title: (key) => t(`board.grid.column.${key}`),
      id: t('actions.idColumn'),
      media: ({ media }) => t(`board.media.${media}`),
      owner: ({ workbinKey }) => board.ownerNameOf(workbinKey),
      workbin: ({ workbinKey }) => board.workbinNameOf(workbinKey),
    })
  }

  async function saveCsv(): Promise<void> {
    const saved = await bridge.files.saveTable({ name: title.value, csv: csvOf(table()) })
    if (saved.ok && saved.value === null) return
    toasts.show(
      saved.ok
        ? { tone: 'good', title: t('actions.exported', { name: saved.value ?? '' }) }
        : { tone: 'late', title: t('actions.notExported'), text: words(saved.failure).advice },
    )
  }

  async function copyTable(): Promise<void> {
    const rows = table()
    const count = rows.length - 1
    await copy(clipboardTableOf(rows))
    toasts.show({ tone: 'good', title: t('actions.tableCopied', { n: n(count) }, count) })
  }

  return { saveCsv, copyTable }
}
