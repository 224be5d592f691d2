import type { ViewRow } from './board-view'

/**
 * Which lines are selected. It marks the entries themselves and counts the marks, so that a hundred thousand are
 * selected in one pass and none is ever looked up.
 */
export class RowSelection {
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Marks an entry, or takes its mark away. What is gone or not shown cannot be selected. */
  mark(entry: ViewRow, isSelected: boolean): void {
    const can = isSelected && entry.isShown && !entry.gone
    if (entry.isSelected === can) return
    entry.isSelected = can
    this.#count += can ? 1 : -1
  }
}
