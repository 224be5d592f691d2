import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { useSessionStore } from '@/features/session/session.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { themes } from '@shared/domain/settings'
import { focusNextPart } from './parts'

/** Offers what concerns the window and the person: parts of the screen, appearance, signing out. */
export function useAppActions(): void {
  const bridge = useBridge()
  const session = useSessionStore()
  const store = useSettingsStore()
  const { t } = useI18n()

  const appearance = (): readonly Action[] => [
    ...themes.map((theme): Action => ({
      ...{ id: `theme.${theme}`, group: 'view', label: () => t(`actions.theme.${theme}`) },
      ...{ isEnabled: () => store.settings.theme !== theme, run: () => bridge.settings.change({ theme }) },
    })),
    {
      ...{ id: 'density', group: 'view', isEnabled: () => true },
      label: () => t(store.settings.compact ? 'actions.comfortable' : 'actions.compact'),
      run: () => bridge.settings.change({ compact: !store.settings.compact }),
    },
  ]
  useActions(() => [
    ...appearance(),
    {
      ...{ id: 'nextPart', group: 'window', shortcut: 'F6', label: () => t('actions.nextPart') },
      ...{ isEnabled: () => session.isSignedIn, run: () => focusNextPart(document) },
    },
    {
      ...{ id: 'signOut', group: 'account', label: () => t('actions.signOut') },
      ...{ isEnabled: () => session.isSignedIn, run: () => bridge.session.signOut() },
    },
  ])
}
