import type { Failure } from '@shared/failure'

/** What asking again and again needs. Times are ms. */
export interface ListScheduleOptions {
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** Asks who there is. Answers what could not be told; must not reject. */
  readonly ask: () => Promise<readonly Failure[]>
}

const USUAL_MS = 600_000
const FIRST_AGAIN_MS = 5_000

/**
 * When the lists of agents and groups are asked for again: every ten minutes, and what a server could not tell for a reason
 * that passes after five seconds, then after twice the time each, never before the server wants to be asked.
 */
export class ListSchedule {
  readonly #options: ListScheduleOptions
  #failedTimes = 0
  #at = Number.POSITIVE_INFINITY
  #isStopped = false

  constructor(options: ListScheduleOptions) {
    this.#options = options
  }

  /** The lists were asked for, and this could not be told. */
  asked(failures: readonly Failure[]): void {
    const passing = failures.filter(({ retryable }) => retryable)
    this.#failedTimes = passing.length > 0 ? this.#failedTimes + 1 : 0
    if (passing.length === 0) {
      this.askWithin(USUAL_MS)
      return
    }
    const wanted = Math.max(...passing.map(({ retryAfterMs = 0 }) => retryAfterMs))
    const waitMs = Math.max(FIRST_AGAIN_MS * 2 ** (this.#failedTimes - 1), wanted)
    this.askWithin(Math.min(waitMs, USUAL_MS))
  }

  /** Asks at that time at the latest. */
  askWithin(delayMs: number): void {
    const at = this.#options.now() + delayMs
    if (at >= this.#at || this.#isStopped) return
    this.#at = at
    this.#options.schedule(() => {
      if (this.#at !== at || this.#isStopped) return
      this.#at = Number.POSITIVE_INFINITY
      void this.#options.ask().then((failures) => this.asked(failures))
    }, delayMs)
  }

  stop(): void {
    this.#isStopped = true
  }
}
