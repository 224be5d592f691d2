import { usePreferredDark } from '@vueuse/core'
import { computed, watchEffect, type ComputedRef } from 'vue'
import { useSettingsStore } from './settings.store'

/** Puts theme and density on the document, as the settings and the system say; returns whether it is dark now. */
export function useAppearance(root: HTMLElement): ComputedRef<boolean> {
  const store = useSettingsStore()
  const systemIsDark = usePreferredDark()
  const isDark = computed(() =>
    store.settings.theme === 'system' ? systemIsDark.value : store.settings.theme === 'dark',
  )
  watchEffect(() => {
    root.dataset['theme'] = isDark.value ? 'dark' : 'light'
    root.dataset['density'] = store.settings.compact ? 'compact' : 'comfortable'
  })
  return isDark
}
