import { useMediaQuery } from '@vueuse/core'
import { computed, ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useBoardStore } from '@/features/board/board.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useSettings } from '@/features/settings/use-settings'
import { initialPanes } from '@shared/domain/panes'

/** The widths of what lies beside the list, in px; 0 while it is folded away. */
export interface Panes {
  readonly tree: Ref<number>
  readonly details: Ref<number>
  /** Whether the details lie beside the list; else they are a drawer over it. */
  readonly isWide: Readonly<Ref<boolean>>
  /** Whether there is room for the details: beside the list from the first selection on, as a drawer for what is selected. */
  readonly hasPane: Readonly<Ref<boolean>>
  /** Whether they can be seen, too: they are neither closed nor folded away. */
  readonly isShown: Readonly<Ref<boolean>>
  /** Closes the details until something is selected again. */
  readonly close: () => void
  /** Keeps the widths for the next time, and for other windows. */
  readonly keep: () => void
}

/** Widths that follow the settings, and the actions that fold tree and details away. */
export function usePanes(): Panes {
  const settings = useSettingsStore()
  const { change } = useSettings()
  const { t } = useI18n()
  const tree = ref(0)
  const details = ref(0)
  const place = useDetailsPlace(details)

  watch(
    () => settings.settings.panes,
    (panes) => {
      tree.value = panes.tree
      details.value = panes.details
    },
    { immediate: true },
  )

  function keep(): void {
    void change({ panes: { tree: tree.value, details: details.value } })
  }

  function toggle(pane: Ref<number>, initial: number): void {
    pane.value = pane.value === 0 ? initial : 0
    keep()
  }

  function toggleDetails(): void {
    const { isWide, isOpen } = place
    if (isWide.value && (isOpen.value || details.value === 0)) toggle(details, initialPanes.details)
    isOpen.value = isWide.value || !isOpen.value
  }

  useActions(() => [
    {
      ...{ id: 'pane.tree', group: 'view', shortcut: 'Mod+B', isEnabled: () => true },
      label: () => t(tree.value === 0 ? 'actions.showTree' : 'actions.hideTree'),
      run: () => toggle(tree, initialPanes.tree),
    },
    {
      ...{ id: 'pane.details', group: 'view', shortcut: 'Mod+Shift+B', isEnabled: place.canOpen },
      label: () => t(place.isShown.value ? 'actions.hideDetails' : 'actions.showDetails'),
      run: toggleDetails,
    },
  ])
  return { tree, details, keep, ...place }
}

interface DetailsPlace extends Pick<Panes, 'isWide' | 'hasPane' | 'isShown' | 'close'> {
  /** Beside the list and as a drawer each, whether they were not closed since something was selected last. */
  readonly isOpen: Ref<boolean>
  readonly canOpen: () => boolean
}

function useDetailsPlace(width: Readonly<Ref<number>>): DetailsPlace {
  const board = useBoardStore()
  const isWide = useMediaQuery('(min-width: 1200px)')
  const isPaneOpen = ref(false)
  const isDrawerOpen = ref(false)
  const isOpen = computed({
    get: () => (isWide.value ? isPaneOpen.value : isDrawerOpen.value),
    set: (next) => {
      if (isWide.value) isPaneOpen.value = next
      else isDrawerOpen.value = next
    },
  })
  const canOpen = (): boolean => isWide.value || (board.selectedId !== null && board.selectedCount <= 1)
  const hasPane = computed(() => isOpen.value && canOpen())

  watch(
    () => [board.selectedId, board.selectionVersion] as const,
    ([id]) => {
      if (id === null) return
      isPaneOpen.value = true
      isDrawerOpen.value = true
    },
    { immediate: true },
  )

  return {
    ...{ isWide, isOpen, canOpen, hasPane },
    isShown: computed(() => hasPane.value && !(isWide.value && width.value === 0)),
    close: () => {
      isOpen.value = false
    },
  }
}
