import type { ComputedRef, Ref } from 'vue'
import { useBoardStore } from './board.store'
import { isGroup, type GridLines } from './grid-lines'
import type { LineActs } from './use-grid'
import type { RowWindow } from './use-row-window'

/** What the keys of the grid act on. */
export interface KeyedGrid extends LineActs {
  readonly lines: ComputedRef<GridLines>
  readonly active: Ref<number>
  readonly getWindow: () => RowWindow
}

/**
 * The keyboard of the grid: arrows, Page Up and Down, Home and End select where they come to; with Shift everything up
 * to there, with Ctrl or Cmd nothing. Space selects too or lets go, Enter selects alone, Ctrl A everything, Escape
 * nothing. On the head of a group, Enter and the arrows left and right fold it.
 */
export function useGridKeys(grid: KeyedGrid): (event: KeyboardEvent) => void {
  const { lines, active, getWindow, choose, toggle, extend, fold } = grid
  const board = useBoardStore()

  function clear(): void {
    board.selectWhere(() => false)
    board.select(null)
  }

  function goTo(index: number, { shiftKey, ctrlKey, metaKey }: KeyboardEvent): void {
    const next = Math.max(0, Math.min(lines.value.length - 1, index))
    getWindow().reveal(next)
    if (shiftKey) extend(next)
    else if (ctrlKey || metaKey) active.value = next
    else choose(next)
  }

  function groupActs(): Readonly<Record<string, () => void>> {
    const line = lines.value.at(active.value)
    if (!line || !isGroup(line)) return {}
    return {
      ArrowLeft: () => fold(active.value, false),
      ArrowRight: () => fold(active.value, true),
      Enter: () => fold(active.value, !line.isOpen),
    }
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
      ...groupActs(),
    }
    const goal = goals[event.key]
    const act = goal === undefined ? acts[event.key] : () => goTo(goal, event)
    if (!act) return
    event.preventDefault()
    act()
  }
}
