import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useFailureText } from '@/features/failures/use-failure-text'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useSettings } from '@/features/settings/use-settings'
import { useToasts } from '@/ui/use-toasts'
import { formatNumber } from '@/ui/number.format'
import type { SavedView, SavedViews } from '@shared/domain/grid-look'
import type { Failure } from '@shared/failure'
import { useBoardStore } from './board.store'
import { withBack, withImported, withoutView, withView } from './saved-views'

/** The saved views, and what is done with them. */
export interface Views {
  readonly views: ComputedRef<SavedViews>
  /** Looks at the board that way; what is chosen in the tree stays. */
  readonly show: (view: SavedView) => void
  /** Saves how the board looks now. */
  readonly save: (name: string, shortcut: number | null) => Promise<void>
  /** Takes a view away; a note lets it be taken back. */
  readonly remove: (name: string) => Promise<void>
  /** Lets new windows begin with a view; null with everything. */
  readonly beginWith: (name: string | null) => Promise<void>
  readonly exportAll: () => Promise<void>
  readonly importSome: () => Promise<void>
  /** Adds the views of a file and says so; nothing that is there is lost. */
  readonly addAll: (imported: readonly SavedView[]) => Promise<void>
}

/** Keeps the views in the settings, and takes them to files and back. */
export function useViews(): Views {
  const board = useBoardStore()
  const settings = useSettingsStore()
  const bridge = useBridge()
  const toasts = useToasts()
  const words = useFailureText()
  const { t } = useI18n()
  const views = computed(() => settings.settings.savedViews)
  const { change } = useSettings()
  const keep = (savedViews: SavedViews): Promise<boolean> => change({ savedViews }, t('board.views.notKept'))

  function refuse(failure: Failure): void {
    const { title, advice } = words(failure)
    toasts.show({ tone: 'late', title, text: advice })
  }

  async function addAll(imported: readonly SavedView[]): Promise<void> {
    if (!(await keep(withImported(views.value, imported)))) return
    const count = imported.length
    toasts.show({ tone: 'good', title: t('board.views.imported', { n: formatNumber(count) }, count) })
  }

  return {
    ...{ views, addAll },
    show: ({ columns, order, grouping, filter }) => {
      board.look({ order, grouping, filter })
      void change({ gridColumns: columns })
    },
    save: async (name, shortcut) => {
      const { order, grouping, filter } = board
      const columns = settings.settings.gridColumns
      const view = { name, shortcut, columns, order, grouping, filter }
      if (!(await keep(withView(views.value, view)))) return
      toasts.show({ tone: 'good', title: t('board.views.saved', { name }) })
    },
    remove: async (name) => {
      const before = views.value
      if (!(await keep(withoutView(before, name)))) return
      const action = {
        label: t('board.views.undo'),
        run: () => void keep(withBack(views.value, before, name)),
      }
      toasts.show({ tone: 'neutral', title: t('board.views.removed', { name }), action })
    },
    beginWith: async (initial) => {
      await keep({ ...views.value, initial })
    },
    exportAll: async () => {
      const saved = await bridge.views.export()
      if (!saved.ok) refuse(saved.failure)
      else if (saved.value !== null) {
        toasts.show({ tone: 'good', title: t('board.views.exported', { file: saved.value }) })
      }
    },
    importSome: async () => {
      const read = await bridge.views.import()
      if (!read.ok) refuse(read.failure)
      else if (read.value !== null) await addAll(read.value)
    },
  }
}
