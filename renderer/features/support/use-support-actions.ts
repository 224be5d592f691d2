import { useI18n } from 'vue-i18n'
import { useActions } from '@/features/actions/use-actions'
import { useSupportStore } from './support.store'

/** Offers diagnostics and the support bundle; both work signed out, too. */
export function useSupportActions(): void {
  const support = useSupportStore()
  const { t } = useI18n()
  useActions(() => [
    {
      ...{ id: 'support.diagnostics', group: 'window', label: () => t('support.open') },
      ...{ isEnabled: () => true, run: () => (support.open = 'diagnostics') },
    },
    {
      ...{ id: 'support.bundle', group: 'window', label: () => t('support.bundle.open') },
      ...{ isEnabled: () => true, run: () => (support.open = 'bundle') },
    },
  ])
}
