import { useClipboard } from '@vueuse/core'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useToasts } from '@/ui/use-toasts'
import { formatNumber } from '@/ui/number.format'
import { clipboardTableOf, csvOf, type TableRow } from '@shared/csv'
import type { ColumnKey } from '@shared/domain/grid-look'
import { useBoardStore } from './board.store'
import { rowTable } from './row-table'
import { useColumnTitle } from './use-column-title'
import { useColumns } from './use-columns'
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
  const titleOf = useColumnTitle()
  const { columns } = useColumns()
  const { t } = useI18n()
  const { copy } = useClipboard({ legacy: true })

  /** An age is written down as the moment from which or to which it counts. */
  function headOf(key: ColumnKey): string {
    return key === 'placedAt' || key === 'dueAt' ? t(`actions.exportHead.${key}`) : titleOf(key)
  }

  function table(): readonly TableRow[] {
    const shown = board.view.rows.filter(({ gone }) => !gone).map(({ row }) => row)
    const keys = columns.value.map(({ key }) => key)
    return rowTable(keys, board.selectedCount > 0 ? board.selectedRows() : shown, {
      media: ({ media }) => t(`board.media.${media}`),
      ...{ title: headOf, names: board.names },
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
    toasts.show({ tone: 'good', title: t('actions.tableCopied', { n: formatNumber(count) }, count) })
  }

  return { saveCsv, copyTable }
}
