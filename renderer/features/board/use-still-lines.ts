import { useResizeObserver, useTimeoutFn } from '@vueuse/core'
import { watch, type Ref } from 'vue'
import type { RowWindow } from './use-row-window'

/** What browsers round a position to. */
const ROUNDING = 1
/** By then everything has its place in a window of another size. */
const RESIZE_MS = 300

const windowSize = (): string => [innerWidth, innerHeight, devicePixelRatio].join(' ')

/**
 * Keeps the lines where they are on the screen while somebody is in the grid: when a banner or one line more of tools
 * pushes its upper edge, it is scrolled as far. Whoever leaves it, or makes the window another size, finds its top at the
 * top again.
 */
export function useStillLines(
  grid: Readonly<Ref<HTMLElement | null>>,
  isIn: () => boolean,
  { edge, top, shift, scrollTo, settle }: RowWindow,
): void {
  let edgeBefore = edge()
  /** How far the list was scrolled from its very top without its user. */
  let fromTop = 0

  let sizeBefore = windowSize()
  const resizing = useTimeoutFn(() => undefined, RESIZE_MS, { immediate: false })

  function letGo(): void {
    const isAtTop = fromTop > 0 && Math.abs(top.value - fromTop) <= ROUNDING
    fromTop = 0
    settle()
    if (isAtTop) scrollTo(0)
  }

  function isResized(): boolean {
    const size = windowSize()
    if (size !== sizeBefore) {
      sizeBefore = size
      resizing.start()
      letGo()
    }
    return resizing.isPending.value
  }

  function follow(): void {
    const edgeNow = edge()
    const pushed = edgeNow - edgeBefore
    edgeBefore = edgeNow
    if (isResized() || pushed === 0 || !isIn()) return
    if (Math.abs(top.value - fromTop) <= ROUNDING) fromTop += pushed
    shift(pushed)
  }

  useResizeObserver(grid, follow)
  watch(
    isIn,
    (now) => {
      edgeBefore = edge()
      if (!now) letGo()
    },
    { flush: 'sync' },
  )
}
