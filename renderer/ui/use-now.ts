import { useIntervalFn } from '@vueuse/core'
import { computed, inject, provide, ref, type ComputedRef, type InjectionKey, type Ref } from 'vue'

const nowKey: InjectionKey<Readonly<Ref<number>>> = Symbol('now')
const TICK_MS = 5_000
const COUNTING_MS = 15_000

/** Starts the one clock of the screen, in ms since the epoch; called once, by the root component. */
export function provideNow(readClock: () => number = Date.now): Readonly<Ref<number>> {
  const now = ref(readClock())
  useIntervalFn(() => {
    now.value = readClock()
  }, TICK_MS)
  provide(nowKey, now)
  return now
}

/** The time that ages are counted from; it ticks every few seconds. */
export function useNow(): Readonly<Ref<number>> {
  const now = inject(nowKey)
  if (!now) throw new Error('the clock is not provided')
  return now
}

/** The same, ticking four times a minute: for what is counted over the whole board at each tick. */
export function useCountingNow(): ComputedRef<number> {
  const now = useNow()
  return computed<number>((last) => {
    const isTime = last === undefined || now.value < last || now.value - last >= COUNTING_MS
    return isTime ? now.value : last
  })
}
