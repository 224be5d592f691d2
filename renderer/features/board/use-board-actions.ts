import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from './board.store'
import { worstFirst } from './row-order'
import { useExport } from './use-export'
import { useNodeTitle } from './use-node-title'
import { useReadingActions } from './use-reading-control'
import { useSelection } from './use-selection'

/** Offers what can be done with the board as a whole: read again, show everything, sort, clear. */
export function useBoardActions(): void {
  const board = useBoardStore()
  const bridge = useBridge()
  const { t } = useI18n()
  const { title } = useNodeTitle()
  const selection = useSelection()
  useReadingActions()
  const { saveCsv, copyTable } = useExport()
  const hasRows = (): boolean => board.version >= 0 && board.view.rows.length > 0

  async function readAgain(): Promise<void> {
    const workbinKeys = [...board.workbins.keys()].filter(board.beneathNode())
    await bridge.board.readAgain({ workbinKeys })
  }

  useActions(() => [
    {
      ...{ id: 'board.readAgain', group: 'node', shortcut: 'F5', run: readAgain },
      label: () => t('actions.readAgain', { name: title.value }),
      isEnabled: () => board.workbins.size > 0,
    },
    {
      ...{ id: 'board.showAll', group: 'board', label: () => t('actions.showAll') },
      ...{ isEnabled: () => board.node.kind !== 'all', run: () => board.selectNode({ kind: 'all' }) },
    },
    {
      ...{ id: 'board.apply', group: 'board', shortcut: 'Mod+Enter', label: () => t('actions.applyChanges') },
      ...{ isEnabled: () => board.waiting > 0, run: () => board.applyWaiting() },
    },
    {
      ...{ id: 'board.worstFirst', group: 'board', label: () => t('actions.worstFirst') },
      ...{ isEnabled: () => board.order.length > 0, run: () => board.look({ order: worstFirst }) },
    },
    {
      ...{ id: 'board.clearSearch', group: 'board', label: () => t('actions.clearSearch') },
      ...{ isEnabled: () => board.search !== '', run: () => (board.search = '') },
    },
    {
      ...{ id: 'board.selectAll', group: 'board', run: selection.selectAllMatching },
      label: () => t('actions.selectAll'),
      isEnabled: () => selection.matching.value > selection.count.value,
    },
    {
      ...{ id: 'board.clearSelection', group: 'board', label: () => t('actions.clearSelection') },
      isEnabled: () => board.selectedId !== null || selection.count.value > 0,
      run: () => {
        selection.clear()
        board.select(null)
      },
    },
    {
      ...{ id: 'board.export', group: 'board', shortcut: 'Mod+E', label: () => t('actions.exportCsv') },
      ...{ isEnabled: hasRows, run: saveCsv },
    },
    {
      ...{ id: 'board.copyTable', group: 'board', label: () => t('actions.copyTable') },
      ...{ isEnabled: hasRows, run: copyTable },
    },
  ])
}
