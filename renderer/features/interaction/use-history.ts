import { shallowRef, toValue, watch, type MaybeRefOrGetter, type ShallowRef } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import type { HistoryEvent } from '@shared/domain/history'

/** What this console saw happen to an interaction, read anew when `trigger` changes; the newest first. */
export function useHistory(
  interactionId: MaybeRefOrGetter<string>,
  trigger: () => unknown,
): ShallowRef<readonly HistoryEvent[]> {
  const bridge = useBridge()
  const events = shallowRef<readonly HistoryEvent[]>([])
  async function read(): Promise<void> {
    const id = toValue(interactionId)
    const result = await bridge.board.history({ interactionId: id })
    if (result.ok && id === toValue(interactionId)) events.value = result.value
  }
  watch([() => toValue(interactionId), trigger], () => void read(), { immediate: true })
  return events
}
