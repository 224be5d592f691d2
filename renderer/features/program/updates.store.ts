import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { UpdateState } from '@shared/domain/update'

/** How updating stands, as main tells it, and whether what the program is made of is on the screen. */
export const useUpdatesStore = defineStore('updates', () => {
  const state = shallowRef<UpdateState>({ phase: 'off', why: 'no-server' })
  return {
    state,
    replace: (next: UpdateState): void => {
      state.value = next
    },
    isAboutOpen: shallowRef(false),
  }
})
