import { useEventListener, useIntervalFn } from '@vueuse/core'
import { ref, watch, type ShallowRef } from 'vue'

const LOOK_EVERY_MS = 500

/**
 * Tells when the pointer comes into an element and when it has gone. A browser keeps silent about its going when what was
 * right under it had just been taken away, so that as long as it is in, the element is asked now and then.
 */
export function usePointerIn(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  tell: (isIn: boolean) => void,
): void {
  const isIn = ref(false)
  const { pause, resume } = useIntervalFn(
    () => {
      isIn.value = element.value?.matches(':hover') ?? false
    },
    LOOK_EVERY_MS,
    { immediate: false },
  )
  useEventListener(element, 'pointerenter', () => {
    isIn.value = true
  })
  useEventListener(element, 'pointerleave', () => {
    isIn.value = false
  })
  watch(
    isIn,
    (now) => {
      if (now) resume()
      else pause()
      tell(now)
    },
    { flush: 'sync' },
  )
}
