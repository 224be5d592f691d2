import { computed, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useBoardStore } from './board.store'
import type { ViewRow } from './board-view'
import { useGridKeys } from './use-grid-keys'
import type { RowWindow } from './use-row-window'

/** The keys that are held down with a click or another key. */
export type HeldKeys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The rows of the grid, which of them is active, and what pointer and keyboard do. */
export interface Grid {
  readonly rows: ComputedRef<readonly ViewRow[]>
  readonly active: Ref<number>
  readonly drawn: ComputedRef<readonly ViewRow[]>
  /** Selects a row alone and shows it beside the grid; with Shift everything up to it, with Ctrl or Cmd it too. */
  readonly click: (index: number, held: HeldKeys) => void
  /** Selects a row too, or lets it go; with Shift everything up to it. */
  readonly tick: (index: number, held: HeldKeys) => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly focus: (isIn: boolean) => void
  readonly pointer: (isIn: boolean) => void
}

/** Joins the view with a window of drawn rows. While pointer, focus or a selection is in the grid the order is held. */
export function useGrid(getWindow: () => RowWindow): Grid {
  const board = useBoardStore()
  const active = ref(0)
  const rows = computed(() => (board.version < 0 ? [] : board.view.rows))
  const drawn = computed(() =>
    board.version + board.selectionVersion < 0
      ? []
      : rows.value.slice(getWindow().first.value, getWindow().end.value),
  )
  let anchor: string | null = null

  followRows({ board, rows, active, getWindow })

  const choose = (index: number): void => {
    active.value = index
    const entry = rows.value[index]
    if (!entry || entry.gone) return
    anchor = entry.row.id
    board.select(anchor)
  }
  const toggle = (index: number): void => {
    active.value = index
    const entry = rows.value[index]
    if (!entry) return
    anchor = entry.row.id
    board.toggleSelected(entry)
  }
  const extend = (index: number): void => {
    const from = Math.max(
      0,
      rows.value.findIndex(({ row }) => row.id === anchor),
    )
    active.value = index
    const range = new Set(rows.value.slice(Math.min(from, index), Math.max(from, index) + 1))
    board.selectWhere((entry) => range.has(entry))
  }
  const tick = (index: number, { shiftKey }: HeldKeys): void => (shiftKey ? extend(index) : toggle(index))
  return {
    ...{ rows, active, drawn, tick },
    click: (index, held) =>
      held.ctrlKey || held.metaKey || held.shiftKey ? tick(index, held) : choose(index),
    onKey: useGridKeys({ rows, active, getWindow, choose, toggle, extend }),
    ...useHold(board),
  }
}

interface Followed {
  readonly board: ReturnType<typeof useBoardStore>
  readonly rows: Grid['rows']
  readonly active: Ref<number>
  readonly getWindow: () => RowWindow
}

/** The active row stays the same interaction when rows come and go, and is the one that is shown beside the grid. */
function followRows({ board, rows, active, getWindow }: Followed): void {
  watch(rows, (_, before) => {
    const id = before[active.value]?.row.id ?? board.selectedId
    const index = rows.value.findIndex(({ row, gone }) => row.id === id && !gone)
    if (index >= 0) active.value = index
    else active.value = Math.min(active.value, Math.max(0, rows.value.length - 1))
  })
  watch(
    () => board.selectedId,
    (id) => {
      const index = rows.value.findIndex(({ row }) => row.id === id)
      if (index < 0 || index === active.value) return
      active.value = index
      getWindow().reveal(index)
    },
  )
}

/** Holds the order as long as pointer, focus or a selection is in the grid, and lets it go with the grid itself. */
function useHold(board: ReturnType<typeof useBoardStore>): Pick<Grid, 'focus' | 'pointer'> {
  const has = { focus: false, pointer: false, selection: false }
  const change = (part: Partial<typeof has>): void => {
    Object.assign(has, part)
    board.hold(has.focus || has.pointer || has.selection)
  }
  watch(
    () => board.selectedCount > 0,
    (selection) => change({ selection }),
    { immediate: true, flush: 'sync' },
  )
  onScopeDispose(() => board.hold(false))
  return { focus: (isIn) => change({ focus: isIn }), pointer: (isIn) => change({ pointer: isIn }) }
}
