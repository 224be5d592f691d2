import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { InteractionRow } from '@shared/domain/interaction'

/** The rows that are being dragged; empty when none are. */
export const useDragStore = defineStore('drag', () => ({
  rows: shallowRef<readonly InteractionRow[]>([]),
}))
