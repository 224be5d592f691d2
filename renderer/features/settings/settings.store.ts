import { defineStore } from 'pinia'
import { shallowRef, type ShallowRef } from 'vue'
import type { UserSettings } from '@shared/domain/settings'

/** The state of the settings store. */
export interface SettingsStore {
  readonly settings: ShallowRef<UserSettings>
  readonly replace: (next: UserSettings) => void
}

/** What the user set, as main keeps it. */
export const useSettingsStore = defineStore('settings', (): SettingsStore => {
  const settings = shallowRef<UserSettings>({ theme: 'system', compact: false, watched: [] })
  return {
    settings,
    replace: (next) => {
      settings.value = next
    },
  }
})
