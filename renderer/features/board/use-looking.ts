import { watchDebounced } from '@vueuse/core'
import { computed } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import { useBoardStore } from './board.store'
import { isGroup, type GridLine } from './grid-lines'

const TELL_AFTER_MS = 400
const TELL_AT_LEAST_MS = 2_000
const MOST_WORKBINS = 200

/** Tells main which workbins are on screen, so that they are read first: those of the drawn rows and of a chosen owner. */
export function useLooking(drawn: () => readonly GridLine[]): void {
  const board = useBoardStore()
  const bridge = useBridge()
  const keys = computed(() => {
    const found = new Set(drawn().flatMap((line) => (isGroup(line) ? [] : line.row.workbinKey)))
    const { node } = board
    if (node.kind === 'workbin') found.add(node.key)
    if (node.kind === 'owner' && board.calmVersion >= 0) {
      const isBeneath = board.beneathNode()
      for (const { key } of board.workbins.values()) if (isBeneath(key)) found.add(key)
    }
    return [...found].slice(0, MOST_WORKBINS).sort().join('\n')
  })
  watchDebounced(
    keys,
    (text) => void bridge.board.looking({ workbinKeys: text === '' ? [] : text.split('\n') }),
    { debounce: TELL_AFTER_MS, maxWait: TELL_AT_LEAST_MS, immediate: true },
  )
}
