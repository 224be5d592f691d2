import { computed, type ComputedRef } from 'vue'
import type { InteractionRow } from '@shared/domain/interaction'
import { useBoardStore } from './board.store'

/** What is selected in the grid. Only what is shown can be selected; what leaves the board leaves the selection. */
export interface Selection {
  readonly ids: ComputedRef<ReadonlySet<string>>
  readonly count: ComputedRef<number>
  /** How many could be selected: everything that matches what is chosen and sought. */
  readonly matching: ComputedRef<number>
  /** The selected interactions as they are now, in the order of the grid. */
  readonly rows: () => InteractionRow[]
  /** What an action is about: all that is selected, or else what the details show. */
  readonly subjects: () => readonly string[]
  /** How many of them there are. */
  readonly subjectCount: ComputedRef<number>
  readonly selectAllMatching: () => void
  readonly clear: () => void
  /** Selects exactly these, as far as they are shown. */
  readonly keepOnly: (ids: readonly string[]) => void
}

/** The selection of this window. `ids` is made when somebody reads it; ask `count` for the number. */
export function useSelection(): Selection {
  const board = useBoardStore()
  const count = computed(() => board.selectedCount)
  return {
    count,
    ids: computed(() => {
      const isAny = board.version + board.selectionVersion >= 0 && count.value > 0
      return new Set(isAny ? board.selectedRows().map(({ id }) => id) : [])
    }),
    matching: computed(() => (board.version < 0 ? 0 : board.view.matching)),
    rows: () => board.selectedRows(),
    subjects: () => {
      if (count.value > 0) return board.selectedRows().map(({ id }) => id)
      return board.selectedId === null ? [] : [board.selectedId]
    },
    subjectCount: computed(() => count.value || (board.selectedId === null ? 0 : 1)),
    selectAllMatching: () => board.selectWhere(),
    clear: () => board.selectWhere(() => false),
    keepOnly: (ids) => {
      const wanted = new Set(ids)
      board.selectWhere(({ row }) => wanted.has(row.id))
    },
  }
}
