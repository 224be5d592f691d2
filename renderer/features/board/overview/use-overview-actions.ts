import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useOverviewStore } from './overview.store'

/** Offers to change between the list and the overview. */
export function useOverviewActions(): void {
  const store = useOverviewStore()
  const { t } = useI18n()
  useActions(() => [
    {
      ...{ id: 'board.overview', group: 'board', shortcut: 'O', isEnabled: () => true },
      label: () => t(store.isOpen ? 'board.overview.showList' : 'board.overview.show'),
      run: () => {
        store.isOpen = !store.isOpen
      },
    },
  ])
}
