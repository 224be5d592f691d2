import { useResizeObserver } from '@vueuse/core'
import { watch, type Ref } from 'vue'
import type { RowWindow } from './use-row-window'

/** What browsers round a position to. */
const ROUNDING = 1

/**
 * Keeps the lines where they are on the screen while somebody is in the grid: when a banner or one line more of tools
 * pushes its upper edge, it is scrolled as far. Whoever leaves it finds its top at the top again.
 */
export function useStillLines(
  grid: Readonly<Ref<HTMLElement | null>>,
  isIn: () => boolean,
  { edge, top, shift, scrollTo, settle }: RowWindow,
): void {
  let edgeBefore = edge()
  /** How far the list was scrolled from its very top without its user. */
  let fromTop = 0

  function follow(): void {
    const edgeNow = edge()
    const pushed = edgeNow - edgeBefore
    edgeBefore = edgeNow
    if (pushed === 0 || !isIn()) return
    if (Math.abs(top.value - fromTop) <= ROUNDING) fromTop += pushed
    shift(pushed)
  }

  useResizeObserver(grid, follow)
  watch(
    isIn,
    (now) => {
      edgeBefore = edge()
      if (now) return
      const isAtTop = fromTop > 0 && Math.abs(top.value - fromTop) <= ROUNDING
      fromTop = 0
      settle()
      if (isAtTop) scrollTo(0)
    },
    { flush: 'sync' },
  )
}
