import { defineStore } from 'pinia'
import { ref } from 'vue'

/** Which window of support is open; whoever offers one opens it here. */
export const useSupportStore = defineStore('support', () => ({
  open: ref<'diagnostics' | 'bundle' | null>(null),
}))
