import { ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { initialPanes } from '@shared/domain/panes'

/** The widths of what lies beside the list, in px; 0 while it is folded away. */
export interface Panes {
  readonly tree: Ref<number>
  readonly details: Ref<number>
  /** Whether there is room for the details: from the first selection on, until they are closed. */
  readonly hasDetails: Ref<boolean>
  /** Keeps the widths for the next time, and for other windows. */
  readonly keep: () => void
}

/** Widths that follow the settings, and the actions that fold tree and details away. */
export function usePanes(): Panes {
  const bridge = useBridge()
  const settings = useSettingsStore()
  const board = useBoardStore()
  const { t } = useI18n()
  const tree = ref(0)
  const details = ref(0)
  const hasDetails = ref(false)

  watch(
    () => settings.settings.panes,
    (panes) => {
      tree.value = panes.tree
      details.value = panes.details
    },
    { immediate: true },
  )

  watch(
    () => board.selectedId,
    (id) => {
      if (id !== null) hasDetails.value = true
    },
    { immediate: true },
  )

  function keep(): void {
    void bridge.settings.change({ panes: { tree: tree.value, details: details.value } })
  }

  function toggle(pane: Ref<number>, initial: number): void {
    pane.value = pane.value === 0 ? initial : 0
    keep()
  }

  function toggleDetails(): void {
    if (hasDetails.value || details.value === 0) toggle(details, initialPanes.details)
    hasDetails.value = true
  }

  useActions(() => [
    {
      ...{ id: 'pane.tree', group: 'view', shortcut: 'Mod+B', isEnabled: () => true },
      label: () => t(tree.value === 0 ? 'actions.showTree' : 'actions.hideTree'),
      run: () => toggle(tree, initialPanes.tree),
    },
    {
      ...{ id: 'pane.details', group: 'view', shortcut: 'Mod+Shift+B', isEnabled: () => true },
      label: () =>
        t(details.value === 0 || !hasDetails.value ? 'actions.showDetails' : 'actions.hideDetails'),
      run: toggleDetails,
    },
  ])
  return { tree, details, hasDetails, keep }
}
