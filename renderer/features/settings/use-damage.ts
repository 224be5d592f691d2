import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { settingKeys, settingsTable } from '@shared/domain/settings'
import { useSettingsStore } from './settings.store'

/** What of the settings could not be read at this start, as a sentence; empty when all could be, or once that has been seen. */
export function useDamage(): ComputedRef<string> {
  const store = useSettingsStore()
  const { t } = useI18n()
  return computed(() => {
    const { unreadable } = store.state
    if (unreadable.length === 0 || store.isDamageSeen) return ''
    if (unreadable.length === settingKeys.length) return t('settings.damagedWhole')
    const groups = new Set(unreadable.map((key) => t(`settings.groups.${settingsTable[key].group}`)))
    return t('settings.damaged', { groups: [...groups].join(', ') })
  })
}
