/** The time that requests are spaced out by, ms. `wait` rejects when it is cut short. */
export interface RequestClock {
  readonly now: () => number
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>
}

/** The time of this computer, whatever is done to its clock. */
export const systemClock: RequestClock = { now: () => performance.now(), wait: waitFor }

function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(new Error('cancelled'))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}
