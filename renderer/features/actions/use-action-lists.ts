import { useI18n } from 'vue-i18n'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useSettings } from '@/features/settings/use-settings'
import { useActionsStore } from './actions.store'
import { useActions } from './use-actions'
import { useShortcuts } from './use-shortcuts'

/** Listens to the keys of all actions, and offers the lists of them: the palette and the table of shortcuts. */
export function useActionLists(): void {
  const actions = useActionsStore()
  const settings = useSettingsStore()
  const { change } = useSettings()
  const { t } = useI18n()

  useShortcuts()
  useActions(() => [
    {
      ...{ id: 'palette', group: 'window', shortcut: 'Mod+K', label: () => t('actions.palette.title') },
      ...{ isEnabled: () => true, run: () => (actions.open = 'palette') },
    },
    {
      ...{ id: 'shortcuts', group: 'window', shortcut: '?', label: () => t('actions.shortcuts.title') },
      ...{ isEnabled: () => true, run: () => (actions.open = 'shortcuts') },
    },
    {
      ...{ id: 'characterKeys', group: 'window', label: () => t('actions.characterKeys') },
      ...{
        isEnabled: () => !settings.isLocked('characterKeys'),
        isOn: () => settings.settings.characterKeys,
      },
      run: () => change({ characterKeys: !settings.settings.characterKeys }),
    },
  ])
}
