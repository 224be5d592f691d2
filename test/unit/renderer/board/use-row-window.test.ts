import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref, shallowRef } from 'vue'
import { useRowWindow, type RowWindow } from '@/features/board/use-row-window'

const ROW = 30

/** A window over so many rows, in an element that is not laid out, scrolled to a position. */
function windowOver(count: number): { window: RowWindow; element: { scrollTop: number } } {
  const element = { scrollTop: 0 }
  const scope = effectScope()
  const window = scope.run(() =>
    useRowWindow(
      shallowRef(element as HTMLElement),
      () => count,
      () => ROW,
    ),
  )
  if (!window) throw new Error('the scope has ended')
  return { window, element }
}

describe('the window of drawn rows', () => {
  it('is as high as all rows together', () => {
    expect(windowOver(100_000).window.totalHeight.value).toBe(3_000_000)
  })

  it('draws few rows of many, around those that are scrolled to', () => {
    const { window, element } = windowOver(100_000)
    element.scrollTop = 50_000 * ROW
    window.onScroll()
    expect(window.first.value).toBeLessThan(50_000)
    expect(window.end.value).toBeGreaterThan(50_000)
    expect(window.end.value - window.first.value).toBeLessThan(60)
    expect(window.offset.value).toBe(window.first.value * ROW)
  })

  it('never draws before the first or behind the last row', () => {
    const { window } = windowOver(3)
    expect([window.first.value, window.end.value]).toEqual([0, 3])
  })

  it('scrolls up to a row above, and no further', async () => {
    const { window, element } = windowOver(100)
    element.scrollTop = 50 * ROW
    window.onScroll()
    window.reveal(20)
    await nextTick()
    expect(element.scrollTop).toBe(20 * ROW)
  })

  it('shows the same row at its upper edge when rows become higher', async () => {
    const element = { scrollTop: 50 * ROW }
    const height = ref(ROW)
    const window = effectScope().run(() =>
      useRowWindow(
        shallowRef(element as HTMLElement),
        () => 100,
        () => height.value,
      ),
    )
    window?.onScroll()
    height.value = 2 * ROW
    await nextTick()
    await nextTick()
    expect(element.scrollTop).toBe(50 * 2 * ROW)
  })

  it('turns at least one row a page', () => {
    expect(windowOver(100).window.page.value).toBe(1)
  })

  it('waits for its element', () => {
    const window = effectScope().run(() =>
      useRowWindow(
        ref(null),
        () => 5,
        () => ROW,
      ),
    )
    window?.reveal(3)
    expect(window?.first.value).toBe(0)
  })
})
