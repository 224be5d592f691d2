import { defineStore } from 'pinia'
import { computed, markRaw, ref, shallowRef, triggerRef, watch } from 'vue'
import { nothingToLoad, type BoardChange, type BoardLoading, type BoardSnapshot } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import { parseWorkbinKey } from '@shared/domain/workbin'
import { BoardMirror } from './board-mirror'
import { isBeneath, isFound, nodeIdOf, wordsOf, type BoardNode } from './board-node'
import { BoardView, type ViewRules } from './board-view'
import { compareBy, worstFirst, type SortKey, type SortOrder } from './row-order'

/** What `apply` made of a change: taken, known already, or not the next one, so that a snapshot is due. */
export type Applied = 'applied' | 'ignored' | 'gap'

/**
 * The board on screen: main's state as a mirror, and what this window shows of it. Maps are not reactive; whoever reads
 * them reads `version` too, which rises with every change.
 */
export const useBoardStore = defineStore('board', () => {
  const mirror = new BoardMirror()
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  const version = ref(0)
  const sequence = ref(0)
  const asOf = ref<number | null>(null)
  const loading = shallowRef<BoardLoading>(nothingToLoad)
  const node = shallowRef<BoardNode>({ kind: 'all' })
  const search = ref('')
  const order = shallowRef<SortOrder>(worstFirst)
  const selectedId = ref<string | null>(null)
  let orderedAt = Date.now()
  let wantsHold = false
  let isReadOnce = false
  let isOrderStale = false
  const view = shallowRef(new BoardView(rules()))

  function rules(): ViewRules {
    const words = wordsOf(search.value)
    const shown = node.value
    return {
      matches: (row) => isBeneath(shown, row.workbinKey) && isFound(row, words),
      compare: compareBy(order.value, {
        names: { owner: ownerNameOf, workbin: workbinNameOf },
        ...{ collator, now: orderedAt },
      }),
    }
  }

  function ownerNameOf(workbinKey: string): string {
    const parts = parseWorkbinKey(workbinKey)
    return mirror.owners.get(parts?.ownerKey ?? '')?.name ?? parts?.ownerId ?? ''
  }

  function workbinNameOf(workbinKey: string): string {
    return mirror.workbins.get(workbinKey)?.name ?? ''
  }

  function bump(): void {
    version.value += 1
    triggerRef(view)
  }

  function show(): void {
    rebuild()
    bump()
  }

  function rebuild(): void {
    isOrderStale = false
    view.value.show(rules(), mirror.entries)
  }

  function replace(snapshot: BoardSnapshot): void {
    mirror.replace(snapshot)
    sequence.value = snapshot.sequence
    asOf.value = snapshot.asOf
    loading.value = snapshot.loading
    isReadOnce = false
    holdAsWanted()
    show()
  }

  function apply(change: BoardChange, now: number = Date.now()): Applied {
    if (change.sequence <= sequence.value) return 'ignored'
    if (change.sequence !== sequence.value + 1) return 'gap'
    const { changed, isRenamed } = mirror.apply(change, now)
    sequence.value = change.sequence
    asOf.value = change.asOf
    loading.value = change.loading
    isOrderStale ||= isRenamed && isByName()
    if (change.reset) reset()
    else if (isOrderStale && !view.value.isHeld) rebuild()
    else view.value.change(changed)
    holdAsWanted()
    bump()
    return 'applied'
  }

  function isByName(): boolean {
    return order.value.key === 'owner' || order.value.key === 'workbin'
  }

  /** Brings the order up to the moment: what became overdue since then rises. A held order stays. */
  function refresh(now: number): void {
    if (view.value.isHeld) return
    orderedAt = now
    if (order.value.key === 'worst') show()
  }

  function reset(): void {
    node.value = { kind: 'all' }
    search.value = ''
    selectedId.value = null
    isReadOnce = false
    rebuild()
  }

  function selectNode(next: BoardNode): void {
    if (nodeIdOf(next) === nodeIdOf(node.value)) return
    node.value = next
    show()
  }

  /** A header was clicked: this way, the other way, worst first again. Ages begin with the longest. */
  function sortBy(key: SortKey): void {
    const isFirst = order.value.key !== key
    const first = key === 'placedAt'
    if (key === 'worst') order.value = worstFirst
    else if (isFirst) order.value = { key, descending: first }
    else order.value = order.value.descending === first ? { key, descending: !first } : worstFirst
    show()
  }

  function hold(isHeld: boolean): void {
    wantsHold = isHeld
    holdAsWanted()
    bump()
  }

  /** Nothing is held back before everything was read for the first time: there is no order yet to keep. */
  function holdAsWanted(): void {
    const { done, total } = loading.value
    isReadOnce ||= total > 0 && done === total
    const isHeld = wantsHold && isReadOnce
    view.value.hold(isHeld)
    if (isOrderStale && !isHeld) rebuild()
  }

  function applyWaiting(): void {
    if (isOrderStale) rebuild()
    else view.value.apply()
    bump()
  }

  watch(search, show, { flush: 'sync' })

  function find(interactionId: string): InteractionRow | undefined {
    return mirror.rows.get(interactionId)
  }

  return {
    ...{ version, asOf, loading, node, search, order, selectedId, view },
    owners: markRaw(mirror.owners),
    workbins: markRaw(mirror.workbins),
    rows: markRaw(mirror.rows),
    totals: markRaw(mirror.totals),
    waiting: computed(() => (version.value >= 0 ? view.value.waiting : 0)),
    ...{ replace, apply, selectNode, sortBy, refresh, hold, applyWaiting, find, ownerNameOf, workbinNameOf },
    select: (interactionId: string | null): void => {
      selectedId.value = interactionId
    },
  }
})
