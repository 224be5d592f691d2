import { useTimeoutFn } from '@vueuse/core'
import { onScopeDispose } from 'vue'
import { useBridge } from '@/bridge/use-bridge'

/** Tells the customer whether somebody writes. */
export interface Typing {
  readonly typed: () => void
  readonly stopped: () => void
}

/** How long a pause may be before the customer is told that nobody writes any more. */
const PAUSE_MS = 4_000

/** Tells once when typing begins and once when it ends; only where the server offers it. */
export function useTyping(interactionId: string, isOffered: () => boolean): Typing {
  const bridge = useBridge()
  let isTyping = false
  const tell = (next: boolean): void => {
    if (isTyping === next || !isOffered()) return
    isTyping = next
    void bridge.chat.typing({ interactionId, isTyping })
  }
  const { start, stop } = useTimeoutFn(() => tell(false), PAUSE_MS, { immediate: false })
  const stopped = (): void => {
    stop()
    tell(false)
  }
  onScopeDispose(stopped)
  return {
    typed: () => {
      tell(true)
      start()
    },
    stopped,
  }
}
