import { defineStore } from 'pinia'
import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import { initialState, type SettingKey, type SettingsState, type UserSettings } from '@shared/domain/settings'

/** The state of the settings store. `settings` are the values that hold. */
export interface SettingsStore {
  readonly state: ShallowRef<SettingsState>
  readonly settings: ComputedRef<UserSettings>
  readonly isLocked: (key: SettingKey) => boolean
  readonly isChosen: (key: SettingKey) => boolean
  /** Whether the note that settings could not be read has been taken away. */
  readonly isDamageSeen: ShallowRef<boolean>
  readonly seeDamage: () => void
  readonly replace: (next: SettingsState) => void
  /** Whether the settings are on the screen. */
  readonly isOpen: ShallowRef<boolean>
  readonly open: () => void
  readonly close: () => void
}

/** The settings that hold, as main keeps them. */
export const useSettingsStore = defineStore('settings', (): SettingsStore => {
  const state = shallowRef(initialState)
  const isOpen = shallowRef(false)
  const isDamageSeen = shallowRef(false)
  return {
    state,
    settings: computed(() => state.value.values),
    isLocked: (key) => state.value.locked.includes(key),
    isChosen: (key) => state.value.chosen.includes(key),
    isDamageSeen,
    seeDamage: () => {
      isDamageSeen.value = true
    },
    replace: (next) => {
      state.value = next
    },
    isOpen,
    open: () => {
      isOpen.value = true
    },
    close: () => {
      isOpen.value = false
    },
  }
})
