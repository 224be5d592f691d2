import { useI18n } from 'vue-i18n'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { dueFilters, groupings, noFilter, type BoardFilter } from '@shared/domain/grid-look'
import { mediaKinds } from '@shared/domain/media'
import { useBoardStore } from './board.store'
import { askedParts } from './board-filter'
import { useOverviewStore } from './overview/overview.store'
import { useToolsStore } from './tools.store'
import { useColumnTitle } from './use-column-title'
import { useColumns } from './use-columns'
import { offeredAges, useFilterWords } from './use-filter-words'
import { useViews } from './use-views'

const group = 'board'

/** Offers everything that the tools above the list can do. */
export function useToolActions(): void {
  const board = useBoardStore()
  const overview = useOverviewStore()
  const tools = useToolsStore()
  const { views, exportAll, importSome } = useViews()
  const looks = useLooks()
  const { t } = useI18n()
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

/** Groups, orders and filters of the list. */
function useLooks(): () => readonly Action[] {
  const board = useBoardStore()
  const overview = useOverviewStore()
  const { partOf } = useFilterWords()
  const { columns } = useColumns()
  const titleOf = useColumnTitle()
  const { t } = useI18n()

  function only<Part extends keyof BoardFilter>(part: Part, value: BoardFilter[Part]): Action {
    return {
      ...{ id: `board.only.${part}.${String(value)}`, group },
      label: () => t('actions.showOnly', { what: partOf({ ...noFilter, [part]: value }, part) }),
      isEnabled: () => String(board.filter[part]) !== String(value),
      run: () => board.look({ filter: { ...board.filter, [part]: value } }),
    }
  }

  return () => [
    ...groupings.map((grouping): Action => ({
      ...{ id: `board.group.${grouping}`, group, run: () => board.look({ grouping }) },
      label: () => t('actions.groupBy', { by: t(`board.groups.by.${grouping}`) }),
      isEnabled: () => board.grouping !== grouping,
    })),
    ...columns.value.map(({ key }): Action => ({
      ...{ id: `board.sort.${key}`, group, run: () => board.sortBy(key) },
      label: () => t('actions.sortBy', { column: titleOf(key) }),
      isEnabled: () => !overview.isOpen,
    })),
    ...dueFilters.map((due) => only('due', due)),
    ...mediaKinds.map((kind) => only('media', [kind])),
    ...offeredAges.map((minutes) => only('olderThanMinutes', minutes)),
    {
      ...{ id: 'board.clearFilter', group, label: () => t('board.filter.clear') },
      isEnabled: () => askedParts(board.filter).length > 0,
      run: () => board.look({ filter: noFilter }),
    },
  ]
}
