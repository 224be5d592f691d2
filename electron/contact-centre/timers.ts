/** Owns the timers of one contact centre, so that stopping it leaves none behind. */
export interface Timers {
  /** Runs `work` once after so many milliseconds, unless everything is stopped before. */
  after(ms: number, work: () => void): void
  stop(): void
}

export function createTimers(): Timers {
  const running = new Set<NodeJS.Timeout>()
  let isStopped = false
  return {
    after: (ms, work) => {
      if (isStopped) return
      const timer = setTimeout(() => {
        running.delete(timer)
        work()
      }, ms)
      running.add(timer)
    },
    stop: () => {
      isStopped = true
      for (const timer of running) clearTimeout(timer)
      running.clear()
    },
  }
}
