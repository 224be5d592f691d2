import { useI18n } from 'vue-i18n'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { dueFilters, groupings, noFilter } from '@shared/domain/grid-look'
import { useBoardStore } from './board.store'
import { askedParts } from './board-filter'
import { useOverviewStore } from './overview/overview.store'
import { useToolsStore } from './tools.store'
import { useFilterWords } from './use-filter-words'
import { useViews } from './use-views'

/** Offers everything that the tools above the list can do. */
export function useToolActions(): void {
  const board = useBoardStore()
  const overview = useOverviewStore()
  const tools = useToolsStore()
  const { views, exportAll, importSome } = useViews()
  const { dueOf } = useFilterWords()
  const { t } = useI18n()
  const group = 'board'
  const isList = (): boolean => !overview.isOpen

  const panels = (): readonly Action[] => [
    {
      ...{ id: 'board.openFilter', group, label: () => t('actions.openFilter'), isEnabled: isList },
      run: () => (tools.open = 'filter'),
    },
    {
      ...{ id: 'board.openColumns', group, label: () => t('actions.openColumns'), isEnabled: isList },
      run: () => (tools.open = 'columns'),
    },
    {
      ...{ id: 'board.openViews', group, label: () => t('actions.openViews'), isEnabled: isList },
      run: () => (tools.open = 'views'),
    },
  ]
  const looks = (): readonly Action[] => [
    ...groupings.map((grouping): Action => ({
      ...{ id: `board.group.${grouping}`, group, run: () => board.look({ grouping }) },
      label: () => t('actions.groupBy', { by: t(`board.groups.by.${grouping}`) }),
      isEnabled: () => board.grouping !== grouping,
    })),
    ...dueFilters.map((due): Action => ({
      ...{ id: `board.due.${due}`, group, run: () => board.look({ filter: { ...board.filter, due } }) },
      label: () => t('actions.showOnly', { what: dueOf(due) }),
      isEnabled: () => board.filter.due !== due,
    })),
    {
      ...{ id: 'board.clearFilter', group, label: () => t('board.filter.clear') },
      isEnabled: () => askedParts(board.filter).length > 0,
      run: () => board.look({ filter: noFilter }),
    },
  ]
  useActions(() => [
    {
      ...{ id: 'board.pause', group, isEnabled: isList },
      label: () => t(board.pausedAt === null ? 'actions.pause' : 'actions.resume'),
      run: () => board.pause(board.pausedAt === null ? Date.now() : null),
    },
    ...panels(),
    ...looks(),
    {
      ...{ id: 'board.exportViews', group, label: () => t('actions.exportViews'), run: exportAll },
      isEnabled: () => views.value.list.length > 0,
    },
    {
      ...{ id: 'board.importViews', group, label: () => t('actions.importViews'), run: importSome },
      isEnabled: () => true,
    },
  ])
}
