import type { ComputedRef, Ref } from 'vue'
import { useBoardStore } from './board.store'
import { isGroup, type GridLines } from './grid-lines'
import type { LineActs } from './use-grid'
import type { RowWindow } from './use-row-window'

/** What the keys of the grid act on. */
export interface KeyedGrid extends LineActs {
  readonly lines: ComputedRef<GridLines>
  readonly active: Ref<number>
  /** The cell that is active in lines with cells, beginning with 1; 0 is the line itself. */
  readonly cell: Ref<number>
  readonly cellCount: () => number
  readonly getWindow: () => RowWindow
}

/**
 * The keyboard of the grid: arrows, Page Up and Down, Home and End select where they come to; with Shift everything up
 * to there, with Ctrl or Cmd nothing. Space selects too or lets go, Enter selects alone, Ctrl A everything, Escape
 * nothing. The arrows left and right go into the cells of a line and back to the line; there Home and End stay in the
 * line, unless with Ctrl or Cmd, and Escape leaves the cells. On the head of a group, Enter and these arrows fold it.
 */
export function useGridKeys(grid: KeyedGrid): (event: KeyboardEvent) => void {
  const { lines, active, getWindow, choose, toggle, extend } = grid
  const board = useBoardStore()

  function clear(): void {
    board.selectWhere(() => false)
    board.select(null)
  }

  function goTo(index: number, { shiftKey, ctrlKey, metaKey, currentTarget }: KeyboardEvent): void {
    const next = Math.max(0, Math.min(lines.value.length - 1, index))
    // In a low window the grid lies in a part that scrolls, too.
    if (currentTarget instanceof Element) currentTarget.scrollIntoView({ block: 'nearest' })
    getWindow().reveal(next)
    if (shiftKey) extend(next)
    else if (ctrlKey || metaKey) active.value = next
    else choose(next)
  }

  return (event) => {
    if (event.target !== event.currentTarget || event.altKey) return
    const { page } = getWindow()
    const isCommand = event.ctrlKey || event.metaKey
    const goals: Readonly<Record<string, number>> = {
      ArrowDown: active.value + 1,
      ArrowUp: active.value - 1,
      PageDown: active.value + page.value,
      PageUp: active.value - page.value,
      Home: 0,
      End: lines.value.length - 1,
    }
    const acts: Readonly<Record<string, () => void>> = {
      Enter: () => choose(active.value),
      ' ': () => toggle(active.value),
      Escape: clear,
      ...(isCommand ? { a: () => board.selectWhere() } : {}),
    }
    const goal = goals[event.key]
    const act =
      acrossActs(grid, isCommand)[event.key] ??
      (goal === undefined ? acts[event.key] : () => goTo(goal, event))
    if (!act) return
    event.preventDefault()
    act()
  }
}

/** What the keys do that go across a line: through its cells, or to fold a group. */
function acrossActs(
  { lines, active, cell, cellCount, fold }: KeyedGrid,
  isCommand: boolean,
): Readonly<Record<string, () => void>> {
  const line = lines.value.at(active.value)
  if (!line) return {}
  if (isGroup(line)) {
    return {
      ArrowLeft: () => fold(active.value, false),
      ArrowRight: () => fold(active.value, true),
      Enter: () => fold(active.value, !line.isOpen),
    }
  }
  const last = cellCount()
  const goToCell = (next: number) => (): void => {
    cell.value = Math.max(0, Math.min(last, next))
  }
  return {
    ArrowLeft: goToCell(cell.value - 1),
    ArrowRight: goToCell(cell.value + 1),
    ...(cell.value > 0 ? { Escape: goToCell(0) } : {}),
    ...(cell.value > 0 && !isCommand ? { Home: goToCell(1), End: goToCell(last) } : {}),
  }
}
