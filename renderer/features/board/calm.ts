import { readonly, ref, watch, type Ref } from 'vue'

/**
 * Follows a number: at once after a quiet time, and while it changes all the time every so many ms, in a task of its own,
 * so that what is counted then does not lengthen the frame that draws the change.
 */
export function calmed(version: Readonly<Ref<number>>, everyMs: number): Readonly<Ref<number>> {
  const calm = ref(version.value)
  let followedAt = Number.NEGATIVE_INFINITY
  let isWaiting = false
  const follow = (): void => {
    isWaiting = false
    followedAt = performance.now()
    calm.value = version.value
  }
  watch(
    version,
    () => {
      if (isWaiting) return
      const waitMs = followedAt + everyMs - performance.now()
      if (waitMs <= 0) follow()
      else {
        isWaiting = true
        setTimeout(follow, waitMs)
      }
    },
    { flush: 'sync' },
  )
  return readonly(calm)
}
