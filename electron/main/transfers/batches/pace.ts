/** What a task tells about the server: it took the work, or it was strained, and may have said for how long. */
export type Strain =
  { readonly isStrained: false } | { readonly isStrained: true; readonly retryAfterMs: number | null }

/** What the pace needs from outside. */
export interface PaceOptions {
  readonly schedule: (run: () => void, delayMs: number) => void
}

const FIRST_WIDTH = 4
const WIDEST = 16
const BREATHER_MS = 500
const LONGEST_BREATHER_MS = 60_000

/**
 * How many moves run at once. It begins with four, takes one more each time as many went well as run at once, and halves
 * when the server is strained: once for all that were under way then. Moves wait for notifications most of the time, so
 * more of them than requests may be under way; the client's own limit of requests holds below.
 */
export class Pace {
  readonly #options: PaceOptions
  readonly #waiting: (() => void)[] = []
  #width = FIRST_WIDTH
  #wellSince = 0
  #running = 0
  #era = 0
  /** Breathers that are not over. Counted and not timed: a timer and the clock may disagree by a moment, or by hours. */
  #breathers = 0
  #isHalted = false

  constructor(options: PaceOptions) {
    this.#options = options
  }

  get width(): number {
    return this.#width
  }

  /** Runs a task in its turn, first come, first served. The task must not reject. */
  run(task: () => Promise<Strain>): void {
    this.#waiting.push(() => {
      const era = this.#era
      this.#running += 1
      void task().then((strain) => {
        this.#running -= 1
        this.#learn(strain, era)
        this.#next()
      })
    })
    this.#next()
  }

  /** Begins nothing new until `resume`. */
  halt(): void {
    this.#isHalted = true
  }

  resume(): void {
    this.#isHalted = false
    this.#next()
  }

  #learn(strain: Strain, era: number): void {
    if (!strain.isStrained) {
      this.#wellSince += 1
      if (this.#wellSince < this.#width || this.#width === WIDEST) return
      this.#wellSince = 0
      this.#width += 1
      return
    }
    this.#breathers += 1
    this.#options.schedule(
      () => {
        this.#breathers -= 1
        this.#next()
      },
      Math.min(strain.retryAfterMs ?? BREATHER_MS, LONGEST_BREATHER_MS),
    )
    if (era !== this.#era) return
    this.#era += 1
    this.#wellSince = 0
    this.#width = Math.max(1, Math.floor(this.#width / 2))
  }

  #next(): void {
    while (!this.#isHalted && this.#running < this.#width && this.#breathers === 0) {
      const begin = this.#waiting.shift()
      if (!begin) return
      begin()
    }
  }
}
