import { computed, type ComputedRef } from 'vue'
import { formatClock } from '@/ui/age.format'
import { useNow } from '@/ui/use-now'
import { useBoardStore } from './board.store'

/** Until when a busy server wants to be left alone, as a time of day; null when it does not. */
export function useServerPause(): ComputedRef<string | null> {
  const board = useBoardStore()
  const now = useNow()
  return computed(() => {
    const { waitsUntil } = board.loading
    return waitsUntil !== null && waitsUntil > now.value ? formatClock(waitsUntil) : null
  })
}
