import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Meanwhile } from '@shared/domain/meanwhile'

/** What changed while the line was away, until somebody has seen it. */
export const useMeanwhileStore = defineStore('meanwhile', () => {
  const meanwhile = shallowRef<Meanwhile | null>(null)
  return {
    meanwhile,
    replace: (next: Meanwhile | null): void => {
      meanwhile.value = next
    },
  }
})
