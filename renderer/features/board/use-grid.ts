import { computed, onMounted, onScopeDispose, reactive, ref, watch, type ComputedRef, type Ref } from 'vue'
import { useBoardStore } from './board.store'
import type { ViewRow } from './board-view'
import { GridLines, isGroup, type GridLine } from './grid-lines'
import { useGridKeys } from './use-grid-keys'
import type { RowWindow } from './use-row-window'
import { useScrollPlace } from './use-scroll-place'

/** The keys that are held down with a click or another key. */
export type HeldKeys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** The lines of the grid, which of them is active, and what pointer and keyboard do. */
export interface Grid {
  readonly lines: ComputedRef<GridLines>
  readonly active: Ref<number>
  /** Which cell of the active line is active, beginning with 1; 0 is the line itself, as always in the head of a group. */
  readonly activeCell: ComputedRef<number>
  readonly drawn: ComputedRef<readonly GridLine[]>
  /** Selects a row alone and shows it beside the grid; with Shift everything up to it, with Ctrl or Cmd it too. */
  readonly click: (index: number, held: HeldKeys) => void
  /** Selects a line too, or lets it go; with Shift everything up to it. */
  readonly tick: (index: number, held: HeldKeys) => void
  readonly onKey: (event: KeyboardEvent) => void
  readonly focus: (isIn: boolean) => void
  readonly pointer: (isIn: boolean) => void
  /** Whether pointer or focus is in the grid. */
  readonly isIn: ComputedRef<boolean>
}

/**
 * Joins the view with a window of drawn lines of so many cells. While pointer, focus or a selection is in the grid the
 * order is held.
 */
export function useGrid(getWindow: () => RowWindow, cellCount: () => number): Grid {
  const board = useBoardStore()
  const active = ref(0)
  const lines = computed(() => new GridLines(board.version < 0 ? [] : board.view.rows, board.collapsed))
  const drawn = computed(() =>
    board.selectionVersion < 0 ? [] : lines.value.slice(getWindow().first.value, getWindow().end.value),
  )
  const cell = ref(0)
  const activeCell = computed(() => {
    const line = lines.value.at(active.value)
    return line && !isGroup(line) ? Math.min(cell.value, cellCount()) : 0
  })
  const acts = createLineActs(board, lines, active)

  useScrollPlace(() => lines.value, getWindow)
  followLines({ board, lines, active, getWindow })

  return {
    ...{ lines, active, activeCell, drawn, tick: acts.tick },
    click: (index, held) => {
      cell.value = 0
      const line = lines.value.at(index)
      if (line && isGroup(line)) acts.fold(index, !line.isOpen)
      else if (held.ctrlKey || held.metaKey || held.shiftKey) acts.tick(index, held)
      else acts.choose(index)
    },
    onKey: useGridKeys({ lines, active, cell, cellCount, getWindow, ...acts }),
    ...useHold(board),
  }
}

/** What can be done with lines. */
export interface LineActs {
  /** Selects a row alone and shows it; a group only becomes the active line. */
  readonly choose: (index: number) => void
  /** Selects a row, or all of a group, too, or lets it go. */
  readonly toggle: (index: number) => void
  /** Selects everything from the last chosen line, or the active one when that is not there any more, to this one. */
  readonly extend: (index: number) => void
  readonly tick: (index: number, held: HeldKeys) => void
  /** Shows the rows of a group, or hides them. */
  readonly fold: (index: number, isOpen: boolean) => void
}

function createLineActs(board: Board, lines: Grid['lines'], active: Ref<number>): LineActs {
  let anchor: GridLine | null = null

  function entriesOf(line: GridLine | undefined): readonly ViewRow[] {
    if (!line) return []
    return isGroup(line) ? lines.value.rowsOf(line) : [line]
  }

  function choose(index: number): void {
    active.value = index
    const line = lines.value.at(index)
    if (!line || isGroup(line) || line.gone) return
    anchor = line
    board.select(line.row.id)
  }

  function toggle(index: number): void {
    active.value = index
    const line = lines.value.at(index)
    if (!line) return
    anchor = line
    const entries = entriesOf(line)
    board.markSelected(entries, !entries.every(({ isSelected, gone }) => isSelected || gone))
  }

  function extend(index: number): void {
    const place = anchor === null ? -1 : lines.value.placeOfLine(anchor)
    const from = place >= 0 ? place : active.value
    active.value = index
    const between = lines.value.slice(Math.min(from, index), Math.max(from, index) + 1)
    const range = new Set(between.flatMap((line) => (isGroup(line) && line.isOpen ? [] : entriesOf(line))))
    board.selectWhere((entry) => range.has(entry))
  }

  return {
    ...{ choose, toggle, extend },
    tick: (index, { shiftKey }) => (shiftKey ? extend(index) : toggle(index)),
    fold: (index, isOpen) => {
      const line = lines.value.at(index)
      active.value = index
      if (!line || !isGroup(line)) return
      const others = [...board.collapsed].filter((id) => id !== line.id)
      board.collapse(isOpen ? others : [...others, line.id])
    },
  }
}

type Board = ReturnType<typeof useBoardStore>

interface Followed {
  readonly board: Board
  readonly lines: Grid['lines']
  readonly active: Ref<number>
  readonly getWindow: () => RowWindow
}

/** The active line stays the same when others come and go, and is the one that is shown beside the grid. */
function followLines({ board, lines, active, getWindow }: Followed): void {
  onMounted(() => {
    const place = board.selectedId === null ? -1 : lines.value.placeOf(board.selectedId)
    if (place >= 0) active.value = place
  })
  watch(lines, (now, before) => {
    const line = before.at(active.value)
    const { selectedId } = board
    const place = line ? now.placeOfLine(line) : selectedId === null ? -1 : now.placeOf(selectedId)
    active.value = place >= 0 ? place : Math.min(active.value, Math.max(0, now.length - 1))
  })
  watch(
    () => board.selectedId,
    (id) => {
      const place = id === null ? -1 : lines.value.placeOf(id)
      if (place < 0 || place === active.value) return
      active.value = place
      getWindow().reveal(place)
    },
  )
}

/** Holds the order as long as pointer, focus or a selection is in the grid, and lets it go with the grid itself. */
function useHold(board: Board): Pick<Grid, 'focus' | 'pointer' | 'isIn'> {
  const has = reactive({ focus: false, pointer: false, selection: false })
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
  return {
    isIn: computed(() => has.focus || has.pointer),
    focus: (isIn) => change({ focus: isIn }),
    pointer: (isIn) => change({ pointer: isIn }),
  }
}
