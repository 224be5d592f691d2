import { watch } from 'vue'
import { useBridge } from '@/bridge/use-bridge'
import type { HeldInteraction } from '@shared/domain/transfer'

/** Tells main which held interaction the user looks at, where the server wants to know. Nothing depends on it. */
export function useFocus(held: () => HeldInteraction | undefined): void {
  const bridge = useBridge()
  const wanted = (): string | null => {
    const looked = held()
    return looked?.capabilities.includes('SetInFocus') ? looked.id : null
  }
  watch(
    wanted,
    (interactionId) => {
      if (interactionId !== null) void bridge.interactions.focus({ interactionId })
    },
    { immediate: true },
  )
}
