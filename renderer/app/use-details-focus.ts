import { useEventListener } from '@vueuse/core'
import { nextTick, watch, type Ref } from 'vue'
import { focusGrid } from '@/features/board/focus-grid'
import type { Panes } from './use-panes'

/**
 * Keeps the focus where it can be seen. It goes back to the list when the details go away with it. Where they are a
 * drawer they close when it comes to something beneath them, and take it when they open over it.
 */
export function useDetailsFocus(
  root: Readonly<Ref<HTMLElement | null>>,
  { isWide, isShown, close }: Pick<Panes, 'isWide' | 'isShown' | 'close'>,
): void {
  const details = (): HTMLElement | null =>
    root.value?.querySelector<HTMLElement>('.interaction-pane') ?? null

  /** The list itself goes on to the left of the drawer; its parts may not. */
  function isBeneath(element: Element | null): boolean {
    const drawer = isWide.value || !isShown.value ? null : details()
    const isPart = element !== null && (root.value?.contains(element) ?? false)
    if (!drawer || !isPart || drawer.parentElement?.contains(element)) return false
    return !element.matches('[role=grid], [role=tree]') && isCentreWithin(element, drawer)
  }

  watch(isShown, async (isThere) => {
    const hadFocus = details()?.contains(document.activeElement) ?? false
    await nextTick()
    if (!isThere && hadFocus) focusGrid(document)
    else if (isBeneath(document.activeElement)) details()?.focus()
  })

  useEventListener(root, 'focusin', ({ target }) => {
    if (target instanceof Element && isBeneath(target)) close()
  })
}

function isCentreWithin(element: Element, cover: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  const around = cover.getBoundingClientRect()
  return x > around.left && x < around.right && y > around.top && y < around.bottom
}
