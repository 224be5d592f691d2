import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useUpdatesStore } from './updates.store'
import { useUpdates } from './use-updates'

/** Offers what concerns the program itself: newer versions, and what it is made of. */
export function useProgramActions(): void {
  const store = useUpdatesStore()
  const { check } = useUpdates()
  const { t } = useI18n()
  useActions(() => [
    {
      ...{ id: 'updates.check', group: 'window', label: () => t('updates.check') },
      ...{ isEnabled: () => store.state.phase !== 'checking', run: check },
    },
    {
      ...{ id: 'about', group: 'window', label: () => t('about.open') },
      ...{ isEnabled: () => true, run: () => (store.isAboutOpen = true) },
    },
  ])
}
