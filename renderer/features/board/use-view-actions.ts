import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useViews } from './use-views'

/** Offers each saved view, under its key if it has one, and `begin`, which shows the one that windows begin with. */
export function useViewActions(): { readonly begin: () => void } {
  const { t } = useI18n()
  const { views, show } = useViews()

  useActions(() =>
    views.value.list.map((view) => ({
      ...{ id: `board.view.${view.name}`, group: 'board', run: () => show(view), isEnabled: () => true },
      ...(view.shortcut === null ? {} : { shortcut: `Alt+${String(view.shortcut)}` }),
      label: () => t('board.views.show', { name: view.name }),
    })),
  )
  return {
    begin: () => {
      const initial = views.value.list.find(({ name }) => name === views.value.initial)
      if (initial) show(initial)
    },
  }
}
