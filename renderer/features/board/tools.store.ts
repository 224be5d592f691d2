import { defineStore } from 'pinia'
import { computed, ref, type WritableComputedRef } from 'vue'

/** A tool above the list that opens a panel. */
export type BoardTool = 'views' | 'filter' | 'columns'

/** Which panel of the tools is open; whoever offers one opens it here. */
export const useToolsStore = defineStore('board-tools', () => {
  const open = ref<BoardTool | null>(null)
  return {
    open,
    /** Whether one of the panels is open, to be read and set. */
    isOpen: (tool: BoardTool): WritableComputedRef<boolean> =>
      computed({
        get: () => open.value === tool,
        set: (isNow) => {
          if (isNow) open.value = tool
          else if (open.value === tool) open.value = null
        },
      }),
  }
})
