import { computed, nextTick, ref, watch, type ComputedRef } from 'vue'
import type { RowWindow } from './use-row-window'
import type { TreeLine } from './tree-model'
import type { Tree } from './use-tree'

/** Which line of the tree is active, and what the keyboard does there. */
export interface TreeKeys {
  readonly active: ComputedRef<number>
  readonly choose: (line: TreeLine) => void
  readonly onKey: (event: KeyboardEvent) => void
}

/**
 * Moves through the tree as the ARIA pattern for trees says. The active line is remembered by its id, so that it stays
 * the same when lines come or go around it; when it goes itself, the line in its place is active.
 */
export function useTreeKeys({ search, lines, selectedId, toggle, select }: Tree, rows: RowWindow): TreeKeys {
  const activeId = ref(selectedId.value)
  const lastIndex = ref(0)
  const active = computed(() => {
    const index = lines.value.findIndex((line) => line.id === activeId.value)
    return index >= 0 ? index : Math.max(0, Math.min(lastIndex.value, lines.value.length - 1))
  })
  watch(selectedId, (id) => (activeId.value = id))
  watch(active, (index) => (lastIndex.value = index))
  watch(search, revealActive)

  async function revealActive(): Promise<void> {
    await nextTick()
    rows.reveal(active.value)
  }

  const goTo = (index: number): void => {
    const line = lines.value[Math.max(0, Math.min(lines.value.length - 1, index))]
    if (!line) return
    activeId.value = line.id
    rows.reveal(active.value)
  }
  const openOrEnter = (line: TreeLine): void => {
    if (line.isExpanded === false) toggle(line)
    else if ((lines.value[active.value + 1]?.level ?? 0) > line.level) goTo(active.value + 1)
  }
  const closeOrLeave = (line: TreeLine): void => {
    if (line.isExpanded) toggle(line)
    else if (line.level > 1) {
      goTo(lines.value.findLastIndex((other, at) => at < active.value && other.level < line.level))
    }
  }
  const choose = (line: TreeLine): void => {
    activeId.value = line.id
    select(line)
  }
  const steps: Readonly<Record<string, (line: TreeLine) => void>> = {
    ArrowDown: () => goTo(active.value + 1),
    ArrowUp: () => goTo(active.value - 1),
    PageDown: () => goTo(active.value + rows.page.value),
    PageUp: () => goTo(active.value - rows.page.value),
    Home: () => goTo(0),
    End: () => goTo(lines.value.length - 1),
    ArrowRight: openOrEnter,
    ArrowLeft: closeOrLeave,
    ...{ Enter: choose, ' ': choose },
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    const line = lines.value[active.value]
    if (!step || !line || event.target !== event.currentTarget) return
    if (event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    step(line)
    void revealActive()
  }
  return { active, choose, onKey }
}
