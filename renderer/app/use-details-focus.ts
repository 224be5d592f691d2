import { nextTick, watch, type Ref } from 'vue'
import { focusGrid } from '@/features/board/focus-grid'
import type { Panes } from './use-panes'

/** Takes the focus back to the list when the details go away with it. `root` holds the panes. */
export function useDetailsFocus(
  root: Readonly<Ref<HTMLElement | null>>,
  { isShown }: Pick<Panes, 'isShown'>,
): void {
  watch(isShown, async (isThere) => {
    const details = root.value?.querySelector('.interaction-pane')
    const hadFocus = details?.contains(document.activeElement) ?? false
    await nextTick()
    if (!isThere && hadFocus) focusGrid(document)
  })
}
