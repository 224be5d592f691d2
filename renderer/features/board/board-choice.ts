import { computed, shallowRef, type ComputedRef, type ShallowRef, type WritableComputedRef } from 'vue'
import type { BoardFilter, ColumnKey, Grouping, SortOrder } from '@shared/domain/grid-look'
import { nodeIdOf, type BoardNode } from './board-node'
import { nextOrder } from './row-order'
import { everything, type BoardChoice } from './shown-board'

/** Where the list is scrolled to: the line at its upper edge, and how many pixels of it are above. */
export interface ScrollPlace {
  readonly lineId: string
  readonly within: number
}

/** The part of the board's store that knows what this window wants to see. */
export interface ChosenBoard {
  readonly node: ComputedRef<BoardNode>
  readonly filter: ComputedRef<BoardFilter>
  readonly order: ComputedRef<SortOrder>
  readonly grouping: ComputedRef<Grouping>
  /** The words that are looked for: a part of the filter. */
  readonly search: WritableComputedRef<string>
  /** The ids of the groups whose rows are hidden. */
  readonly collapsed: ComputedRef<ReadonlySet<string>>
  /** How this window looked at the board before its page was loaded again, as it wrote that down. */
  readonly keptLook: ShallowRef<string | null>
  /** Null at the very top. */
  readonly scrolledTo: ShallowRef<ScrollPlace | null>
  /** Changes parts of what is shown, at once, and begins at the top. */
  readonly look: (change: Partial<BoardChoice>) => void
  readonly selectNode: (node: BoardNode) => void
  /** A header was chosen: this way, the other way, away; alone, or as one more part of the order. */
  readonly sortBy: (key: ColumnKey, isAdded?: boolean) => void
  /** Hides the rows of groups, or shows them again. */
  readonly collapse: (groupIds: Iterable<string>) => void
}

/** Keeps what is chosen, and hands it to `choose` after each change. */
export function createChosenBoard(choose: (choice: BoardChoice) => void): ChosenBoard {
  const choice = shallowRef<BoardChoice>(everything)
  const collapsed = shallowRef<ReadonlySet<string>>(new Set())
  const scrolledTo = shallowRef<ScrollPlace | null>(null)

  function look(change: Partial<BoardChoice>): void {
    if (change.grouping !== undefined && change.grouping !== choice.value.grouping) {
      collapsed.value = new Set()
    }
    if (Object.keys(change).length > 0) scrolledTo.value = null
    choice.value = { ...choice.value, ...change }
    choose(choice.value)
  }

  return {
    ...{ look, scrolledTo, keptLook: shallowRef(null) },
    node: computed(() => choice.value.node),
    filter: computed(() => choice.value.filter),
    order: computed(() => choice.value.order),
    grouping: computed(() => choice.value.grouping),
    search: computed({
      get: () => choice.value.filter.text,
      set: (text) => look({ filter: { ...choice.value.filter, text } }),
    }),
    collapsed: computed(() => collapsed.value),
    selectNode: (node) => {
      if (nodeIdOf(node) !== nodeIdOf(choice.value.node)) look({ node })
    },
    sortBy: (key, isAdded = false) => look({ order: nextOrder(choice.value.order, key, isAdded) }),
    collapse: (groupIds) => {
      collapsed.value = new Set(groupIds)
    },
  }
}
