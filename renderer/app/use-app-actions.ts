import { useI18n } from 'vue-i18n'
import { useBridge } from '@/bridge/use-bridge'
import { useActionLogStore } from '@/features/action-log/action-log.store'
import type { Action } from '@/features/actions/actions.store'
import { useActions } from '@/features/actions/use-actions'
import { useSessionStore } from '@/features/session/session.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useSettings } from '@/features/settings/use-settings'
import { languageChoices } from '@shared/domain/language'
import { useLeaving } from '@/features/transfers/use-leaving'
import { themes } from '@shared/domain/settings'
import { focusNextPart } from './parts'

const zoomKeys = [
  ['larger', 'Mod++'],
  ['smaller', 'Mod+-'],
  ['normal', 'Mod+0'],
] as const

/** Offers what concerns the window and the person: parts of the screen, appearance, signing out. */
export function useAppActions(): void {
  const bridge = useBridge()
  const session = useSessionStore()
  const actionLog = useActionLogStore()
  const { signOut } = useLeaving()
  const store = useSettingsStore()
  const { change } = useSettings()
  const { t } = useI18n()

  const appearance = (): readonly Action[] => [
    ...themes.map((theme): Action => ({
      ...{ id: `theme.${theme}`, group: 'view', label: () => t(`actions.theme.${theme}`) },
      isEnabled: () => store.settings.theme !== theme && !store.isLocked('theme'),
      run: () => change({ theme }),
    })),
    ...languageChoices.map((language): Action => ({
      ...{ id: `language.${language}`, group: 'view', label: () => t(`actions.language.${language}`) },
      isEnabled: () => store.settings.language !== language && !store.isLocked('language'),
      run: () => change({ language }),
    })),
    {
      ...{ id: 'density', group: 'view', isEnabled: () => !store.isLocked('compact') },
      label: () => t(store.settings.compact ? 'actions.comfortable' : 'actions.compact'),
      run: () => change({ compact: !store.settings.compact }),
    },
  ]
  const windows = (): readonly Action[] => [
    {
      ...{ id: 'newWindow', group: 'window', shortcut: 'Mod+N', isMenuKey: true },
      ...{ label: () => t('actions.newWindow'), isEnabled: () => true },
      run: () => bridge.window.openAnother(),
    },
    ...zoomKeys.map(([step, shortcut]): Action => ({
      ...{ id: `zoom.${step}`, group: 'view', shortcut, isMenuKey: true },
      ...{ label: () => t(`actions.zoom.${step}`), isEnabled: () => true },
      run: () => bridge.window.zoom({ step }),
    })),
  ]
  useActions(() => [
    ...appearance(),
    ...windows(),
    {
      ...{ id: 'nextPart', group: 'window', shortcut: 'F6', label: () => t('actions.nextPart') },
      ...{ isEnabled: () => session.isSignedIn, run: () => focusNextPart(document) },
    },
    {
      ...{ id: 'settings', group: 'account', shortcut: 'Mod+,', label: () => t('actions.settings') },
      ...{ isEnabled: () => true, run: store.open },
    },
    {
      ...{ id: 'actionLog', group: 'account', label: () => t('actionLog.open') },
      ...{ isEnabled: () => session.isSignedIn, run: () => (actionLog.isOpen = true) },
    },
    {
      ...{ id: 'signOut', group: 'account', label: () => t('actions.signOut') },
      ...{ isEnabled: () => session.isSignedIn, run: signOut },
    },
  ])
}
