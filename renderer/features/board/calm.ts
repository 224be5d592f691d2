import { readonly, ref, watch, type Ref } from 'vue'

const EVERY_MS = 250
/** Frames of a flood may be further apart than that on a slow machine; this is a lone change nevertheless. */
const QUIET_MS = 1_000

/**
 * Follows a number: at once after a quiet time, and while it changes all the time four times a second, in a task of its
 * own, so that what is counted then does not lengthen the frame that draws the change.
 */
export function calmed(version: Readonly<Ref<number>>): Readonly<Ref<number>> {
  const calm = ref(version.value)
  let changedAt = Number.NEGATIVE_INFINITY
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
      const now = performance.now()
      const isQuiet = now - changedAt >= QUIET_MS
      changedAt = now
      if (isWaiting) return
      if (isQuiet) follow()
      else {
        isWaiting = true
        setTimeout(follow, followedAt + EVERY_MS - now)
      }
    },
    { flush: 'sync' },
  )
  return readonly(calm)
}
