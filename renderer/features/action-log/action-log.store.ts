import { defineStore } from 'pinia'
import { ref } from 'vue'

/** Whether the action log is open; whoever offers it opens it here. */
export const useActionLogStore = defineStore('action-log', () => ({ isOpen: ref(false) }))
