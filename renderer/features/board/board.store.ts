import { defineStore } from 'pinia'
import { computed, markRaw, ref, shallowRef, triggerRef, watch } from 'vue'
import { nothingToLoad, type BoardChange, type BoardLoading, type BoardSnapshot } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import { nodeIdOf, type BoardNode } from './board-node'
import { createBoardSelection } from './board-selection'
import { nextOrder, type SortKey, type SortOrder } from './row-order'
import { everything, ShownBoard, type Applied, type BoardChoice } from './shown-board'

/** What is chosen here, as parts that can be set one by one. */
function createChoice() {
  const node = shallowRef<BoardNode>(everything.node)
  const search = ref(everything.search)
  const order = shallowRef<SortOrder>(everything.order)
  const current = (): BoardChoice => ({ node: node.value, search: search.value, order: order.value })
  return { node, search, order, current }
}

/**
 * The board on screen: main's state as a mirror, and what this window shows of it. Maps are not reactive; whoever reads
 * them reads `version` too, which rises with every change.
 */
export const useBoardStore = defineStore('board', () => {
  const shown = markRaw(new ShownBoard(Date.now()))
  const { owners, workbins, rows, totals } = shown.mirror
  const version = ref(0)
  const asOf = ref<number | null>(null)
  const loading = shallowRef<BoardLoading>(nothingToLoad)
  const { node, search, order, current } = createChoice()
  const view = shallowRef(shown.view)
  const selection = createBoardSelection(shown.view, version)

  /** Does something to the board and tells everybody who looks at it. */
  function doing(act: () => void): void {
    act()
    version.value += 1
    triggerRef(view)
  }

  const choose = (): void => doing(() => shown.choose(current()))

  function apply(change: BoardChange, now: number = Date.now()): Applied {
    const applied = shown.apply(change, now)
    if (applied === 'applied') doing(() => take(change))
    return applied
  }

  function take(news: BoardChange | BoardSnapshot): void {
    asOf.value = news.asOf
    loading.value = news.loading
    if (!shown.knows(node.value)) selectNode(everything.node)
    if (!('reset' in news) || !news.reset) return
    node.value = everything.node
    search.value = everything.search
    selection.select(null)
    choose()
  }

  function selectNode(next: BoardNode): void {
    if (nodeIdOf(next) === nodeIdOf(node.value)) return
    node.value = next
    choose()
  }

  watch(search, choose, { flush: 'sync' })

  return {
    ...{ version, asOf, loading, node, search, order, view, apply, selectNode },
    ...selection,
    ...{ owners: markRaw(owners), workbins: markRaw(workbins), rows: markRaw(rows), totals: markRaw(totals) },
    waiting: computed(() => (version.value >= 0 ? view.value.waiting : 0)),
    replace: (snapshot: BoardSnapshot): void =>
      doing(() => {
        shown.replace(snapshot)
        take(snapshot)
      }),
    /** A header was clicked: this way, the other way, worst first again. Ages begin with the longest. */
    sortBy: (key: SortKey): void => {
      order.value = nextOrder(order.value, key)
      choose()
    },
    refresh: (now: number): void => doing(() => shown.refresh(now)),
    hold: (isHeld: boolean): void => doing(() => shown.hold(isHeld)),
    applyWaiting: (): void => doing(() => shown.applyWaiting()),
    find: (interactionId: string): InteractionRow | undefined => rows.get(interactionId),
    ownerNameOf: (workbinKey: string): string => shown.ownerNameOf(workbinKey),
    workbinNameOf: (workbinKey: string): string => shown.workbinNameOf(workbinKey),
  }
})
