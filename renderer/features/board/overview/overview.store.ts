import { defineStore } from 'pinia'
import { ref } from 'vue'

/** Whether this window shows the overview in place of the list. */
export const useOverviewStore = defineStore('overview', () => ({ isOpen: ref(false) }))
