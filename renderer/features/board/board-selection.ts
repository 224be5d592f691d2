import { computed, ref, type ComputedRef, type Ref } from 'vue'
import type { InteractionRow } from '@shared/domain/interaction'
import type { BoardView, ViewRow } from './board-view'

/** The part of the board's store that knows which lines are selected. */
export interface BoardSelection {
  /** The interaction that is shown beside the grid. */
  readonly selectedId: Ref<string | null>
  /** Shows an interaction beside the grid and selects it alone; null closes it, and lets it go if it is alone. */
  readonly select: (interactionId: string | null) => void
  /** Rises with every change of the selection; lines are plain, so whoever reads their marks reads this, too. */
  readonly selectionVersion: Ref<number>
  readonly selectedCount: ComputedRef<number>
  readonly selectedRows: () => InteractionRow[]
  /** Selects the lines for which this holds, and no others; all when it is left out. */
  readonly selectWhere: (isWanted?: (entry: ViewRow) => boolean) => void
  /** Selects lines, too, or lets them go. */
  readonly markSelected: (entries: readonly ViewRow[], isSelected: boolean) => void
}

/** Lets the marks of the lines be seen and changed. `version` rises with every change of the board. */
export function createBoardSelection(view: BoardView, version: Readonly<Ref<number>>): BoardSelection {
  const selectionVersion = ref(0)
  const selectedId = ref<string | null>(null)

  function selectWhere(isWanted?: (entry: ViewRow) => boolean): void {
    view.select(isWanted)
    selectionVersion.value += 1
  }

  return {
    ...{ selectedId, selectionVersion, selectWhere },
    selectedCount: computed(() => (version.value + selectionVersion.value < 0 ? 0 : view.selectedCount)),
    selectedRows: () => view.selected(),
    markSelected: (entries, isSelected) => {
      view.mark(entries, isSelected)
      selectionVersion.value += 1
    },
    select: (interactionId) => {
      const isAlone = interactionId !== null || view.selectedCount <= 1
      selectedId.value = interactionId
      if (isAlone) selectWhere(({ row }) => row.id === interactionId)
    },
  }
}
