/** A clock that moves only when it is told to. Times are ms. */
export interface VirtualClock {
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** Lets time pass and runs what is due, in order. */
  readonly pass: (ms: number) => void
}

/** Creates a clock that starts at some moment after the epoch. */
export function createVirtualClock(startsAt = 1_000_000): VirtualClock {
  let now = startsAt
  let waiting: { readonly run: () => void; readonly at: number }[] = []
  return {
    now: () => now,
    schedule: (run, delayMs) => {
      waiting.push({ run, at: now + Math.max(0, delayMs) })
    },
    pass: (ms) => {
      const end = now + ms
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
        if (!next) break
        waiting = waiting.filter((entry) => entry !== next)
        now = Math.max(now, next.at)
        next.run()
      }
      now = end
    },
  }
}
