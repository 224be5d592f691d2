import { onMounted, watch } from 'vue'
import { useBoardStore } from './board.store'
import { isGroup, lineIdOf, type GridLines } from './grid-lines'
import type { RowWindow } from './use-row-window'

/** So many lines at the upper edge are asked how far they were pushed. */
const ASKED = 5

/**
 * Keeps the lines on screen where they are when others come or go above them; only at the very top the list stays at its
 * top. Whoever chooses other lines begins at the top. The store keeps the place beyond the life of the grid.
 */
export function useScrollPlace(lines: () => GridLines, getWindow: () => RowWindow): void {
  const board = useBoardStore()

  watch(
    () => board.scrolledTo,
    (place) => {
      const { top, scrollTo } = getWindow()
      if (!place && top.value > 0) scrollTo(0)
    },
  )
  watch(lines, (now, before) => {
    const { top, rowHeight, scrollTo } = getWindow()
    if (top.value <= 0) return
    const pushed = pushOf(now, before, Math.floor(top.value / rowHeight()))
    if (pushed !== 0) scrollTo(top.value + pushed * rowHeight())
  })
  onMounted(() => {
    const { top, rowHeight, scrollTo } = getWindow()
    const { lineId, within } = board.scrolledTo ?? { lineId: '', within: 0 }
    const place = lines().placeOf(lineId)
    if (place >= 0) scrollTo(place * rowHeight() + within)
    watch([top, lines], ([now, shown]) => {
      const line = shown.at(Math.floor(now / rowHeight()))
      board.scrolledTo = now > 0 && line ? { lineId: lineIdOf(line), within: now % rowHeight() } : null
    })
  })
}

/** How many lines more there are above a place than before: what most of the lines there say, as one may have moved itself. */
function pushOf(now: GridLines, before: GridLines, from: number): number {
  if (now.at(from) === before.at(from)) return 0
  const pushes: number[] = []
  for (let at = from; at < before.length && pushes.length < ASKED; at += 1) {
    const line = before.at(at)
    const place = line && (isGroup(line) || line.isShown) ? now.placeOfLine(line) : -1
    if (place >= 0) pushes.push(place - at)
  }
  return pushes.sort((one, other) => one - other)[Math.floor(pushes.length / 2)] ?? 0
}
