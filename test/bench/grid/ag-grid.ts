import { AllCommunityModule, createGrid, ModuleRegistry, type ColDef } from 'ag-grid-community'
import type { BoardSnapshot } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import type { Contestant } from './contestant'

const searched = new Set(['subject', 'customer', 'id', 'segment'])

/** AG Grid Community with the same rows, the same columns and the same language-aware comparison. */
export function openAgGrid(host: HTMLElement, { rows }: BoardSnapshot): Contestant {
  ModuleRegistry.registerModules([AllCommunityModule])
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  const column = (field: keyof InteractionRow): ColDef<InteractionRow> => ({
    ...{ field, sortable: true },
    ...(searched.has(field) ? {} : { getQuickFilterText: () => '' }),
    ...(field === 'placedAt' || field === 'dueAt'
      ? {}
      : { comparator: (one: string, other: string) => collator.compare(one, other) }),
  })
  const fields = ['media', 'subject', 'customer', 'workbinKey', 'placedAt', 'dueAt', 'segment', 'id'] as const
  const api = createGrid<InteractionRow>(host, {
    columnDefs: fields.map(column),
    rowData: [...rows],
    getRowId: ({ data }) => data.id,
    rowHeight: 32,
    rowSelection: { mode: 'multiRow', checkboxes: true },
    animateRows: false,
  })
  const first = (): string => api.getDisplayedRowAtIndex(0)?.data?.id ?? ''
  const isDrawn = (id: string): boolean => host.querySelector(`[row-index="0"][row-id="${id}"]`) !== null
  return {
    sortBySubject: () => {
      api.applyColumnState({ state: [{ colId: 'subject', sort: 'asc' }] })
    },
    unsort: () => {
      api.applyColumnState({ defaultState: { sort: null } })
    },
    filter: (text) => {
      api.setGridOption('quickFilterText', text)
    },
    selectAll: (isSelected) => (isSelected ? api.selectAll() : api.deselectAll()),
    ...{ group: null, list: null },
    isFirstSelected: () => host.querySelector('[row-index="0"][aria-selected=true]') !== null,
    isGrouped: () => false,
    shown: () => ({ id: isDrawn(first()) ? first() : '', count: api.getDisplayedRowCount() }),
  }
}
