import { useElementSize } from '@vueuse/core'
import { computed, nextTick, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'

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
  /** How far the rows are scrolled; below 0 while they stand lower than their head, with room above. */
  readonly top: Readonly<Ref<number>>
  /** How much is free above the first row and below the last, so that the others can stand where they do. */
  readonly room: Readonly<Ref<{ readonly above: number; readonly below: number }>>
  readonly rowHeight: () => number
  /** Where its upper edge is on the screen. */
  readonly edge: () => number
  readonly onScroll: () => void
  /** Scrolls to so many pixels, with the next drawing. */
  readonly scrollTo: (top: number) => void
  /** Scrolls as little as needed to show a row. */
  readonly reveal: (index: number) => void
  /** Scrolls by so many pixels, and gives room for it where there are no rows. */
  readonly shift: (by: number) => void
  /** Takes the room back. */
  readonly settle: () => void
}

const SPARE_ROWS = 8
const NO_ROOM = { above: 0, below: 0 }

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
  const room = shallowRef(NO_ROOM)
  const size = useElementSize(scroller)
  const height = computed(() => Math.max(0, size.height.value - headHeight))
  const first = computed(() => Math.max(0, Math.floor(top.value / rowHeight()) - SPARE_ROWS))
  const end = computed(() =>
    Math.min(count(), Math.ceil((top.value + height.value) / rowHeight()) + SPARE_ROWS),
  )
  const totalHeight = computed(() => count() * rowHeight())
  const onScroll = (): void => {
    top.value = (scroller.value?.scrollTop ?? 0) - room.value.above
  }
  const scrollTo = (next: number): void => {
    top.value = Math.max(-room.value.above, next)
    void nextTick(() => {
      if (scroller.value) scroller.value.scrollTop = top.value + room.value.above
      onScroll()
    })
  }
  const shift = (by: number): void => {
    const next = top.value + by
    const below = (scroller.value?.clientHeight ?? 0) - headHeight + next - totalHeight.value
    room.value = { above: Math.max(room.value.above, -next), below: Math.max(room.value.below, below) }
    scrollTo(next)
  }
  const settle = (): void => {
    if (room.value === NO_ROOM) return
    room.value = NO_ROOM
    scrollTo(top.value)
  }
  watch(rowHeight, (now, before) => scrollTo((top.value / before) * now))
  return {
    ...{ first, end, top, room, totalHeight, rowHeight, onScroll, scrollTo, shift, settle },
    edge: () => scroller.value?.getBoundingClientRect().top ?? 0,
    offset: computed(() => first.value * rowHeight()),
    page: computed(() => Math.max(1, Math.floor(height.value / rowHeight()) - 1)),
    reveal: (index) => {
      const begin = index * rowHeight()
      const end = begin + rowHeight()
      if (begin < top.value) scrollTo(begin)
      else if (end > top.value + height.value) scrollTo(end - height.value)
    },
  }
}
