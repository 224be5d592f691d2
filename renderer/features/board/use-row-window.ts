import { useElementSize } from '@vueuse/core'
import { computed, nextTick, ref, watch, type ComputedRef, type Ref } from 'vue'

/** Which rows of a long list are drawn, and where. Lengths are CSS pixels. */
export interface RowWindow {
  readonly first: ComputedRef<number>
  /** One past the last row that is drawn. */
  readonly end: ComputedRef<number>
  /** Where the first drawn row begins. */
  readonly offset: ComputedRef<number>
  readonly totalHeight: ComputedRef<number>
  /** How many rows fit into the visible part. */
  readonly page: ComputedRef<number>
  /** How far it is scrolled. */
  readonly top: Readonly<Ref<number>>
  readonly rowHeight: () => number
  /** Where its upper edge is on the screen. */
  readonly edge: () => number
  readonly onScroll: () => void
  /** Scrolls to so many pixels, with the next drawing. */
  readonly scrollTo: (top: number) => void
  /** Scrolls as little as needed to show a row. */
  readonly reveal: (index: number) => void
}

const SPARE_ROWS = 8

/**
 * Draws only the rows of a scrolling element that can be seen, and a few around them. All rows are equally high; a head
 * of `headHeight` that stays at the top covers what is behind it.
 */
export function useRowWindow(
  scroller: Readonly<Ref<HTMLElement | null>>,
  count: () => number,
  rowHeight: () => number,
  headHeight = 0,
): RowWindow {
  const top = ref(0)
  const size = useElementSize(scroller)
  const height = computed(() => Math.max(0, size.height.value - headHeight))
  const first = computed(() => Math.max(0, Math.floor(top.value / rowHeight()) - SPARE_ROWS))
  const end = computed(() =>
    Math.min(count(), Math.ceil((top.value + height.value) / rowHeight()) + SPARE_ROWS),
  )
  const onScroll = (): void => {
    top.value = scroller.value?.scrollTop ?? 0
  }
  const scrollTo = (next: number): void => {
    top.value = Math.max(0, next)
    void nextTick(() => {
      if (scroller.value) scroller.value.scrollTop = top.value
      onScroll()
    })
  }
  watch(rowHeight, (now, before) => scrollTo((top.value / before) * now))
  return {
    ...{ first, end, top, rowHeight, onScroll, scrollTo },
    edge: () => scroller.value?.getBoundingClientRect().top ?? 0,
    offset: computed(() => first.value * rowHeight()),
    totalHeight: computed(() => count() * rowHeight()),
    page: computed(() => Math.max(1, Math.floor(height.value / rowHeight()) - 1)),
    reveal: (index) => {
      const begin = index * rowHeight()
      const end = begin + rowHeight()
      if (begin < top.value) scrollTo(begin)
      else if (end > top.value + height.value) scrollTo(end - height.value)
    },
  }
}
