import { computed, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useBoardStore } from './board.store'
import type { ViewRow } from './board-view'
import type { RowWindow } from './use-row-window'

/** The rows of the grid, which of them is active, and what the keyboard does. */
export interface Grid {
  readonly rows: ComputedRef<readonly ViewRow[]>
  readonly active: Ref<number>
  readonly drawn: ComputedRef<readonly ViewRow[]>
  readonly choose: (index: number) => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly focus: (isIn: boolean) => void
  readonly pointer: (isIn: boolean) => void
}

/** Joins the view with a window of drawn rows. While pointer or focus is in the grid the order is held. */
export function useGrid(getWindow: () => RowWindow): Grid {
  const board = useBoardStore()
  const active = ref(0)
  const rows = computed(() => (board.version < 0 ? [] : board.view.rows))
  const drawn = computed(() =>
    board.version < 0 ? [] : rows.value.slice(getWindow().first.value, getWindow().end.value),
  )

  followRows({ board, rows, active, getWindow })

  const goTo = (index: number): void => {
    active.value = Math.max(0, Math.min(rows.value.length - 1, index))
    getWindow().reveal(active.value)
    choose(active.value)
  }
  const choose = (index: number): void => {
    active.value = index
    const entry = rows.value[index]
    if (entry && !entry.gone) board.select(entry.row.id)
  }
  const toggle = (): void => {
    const id = rows.value[active.value]?.row.id ?? null
    if (id === board.selectedId) board.select(null)
    else choose(active.value)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey || event.metaKey) return
    const { page } = getWindow()
    const steps: Record<string, () => void> = {
      ArrowDown: () => goTo(active.value + 1),
      ArrowUp: () => goTo(active.value - 1),
      PageDown: () => goTo(active.value + page.value),
      PageUp: () => goTo(active.value - page.value),
      Home: () => goTo(0),
      End: () => goTo(rows.value.length - 1),
      Enter: () => choose(active.value),
      ' ': toggle,
      Escape: () => board.select(null),
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    step()
  }
  return {
    ...{ rows, active, drawn, choose, onKey },
    ...useHold(board.hold),
  }
}

interface Followed {
  readonly board: ReturnType<typeof useBoardStore>
  readonly rows: Grid['rows']
  readonly active: Ref<number>
  readonly getWindow: () => RowWindow
}

/** The active row stays the same interaction when rows come and go, and is the one that is selected elsewhere. */
function followRows({ board, rows, active, getWindow }: Followed): void {
  watch(rows, (_, before) => {
    const id = board.selectedId ?? before[active.value]?.row.id
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

/** Holds the order as long as pointer or focus is in the grid, and lets it go with the grid itself. */
function useHold(hold: (isHeld: boolean) => void): Pick<Grid, 'focus' | 'pointer'> {
  const has = { focus: false, pointer: false }
  const change = (part: Partial<typeof has>): void => {
    Object.assign(has, part)
    hold(has.focus || has.pointer)
  }
  onScopeDispose(() => hold(false))
  return { focus: (isIn) => change({ focus: isIn }), pointer: (isIn) => change({ pointer: isIn }) }
}
