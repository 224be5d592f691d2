import type { OwnerKey } from '@shared/domain/owner'

/** What doubts need. Times are ms. */
export interface DoubtsOptions {
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly read: (ownerKey: OwnerKey) => void
}

const GATHER_MS = 300
/** A round in which the machine slept seems to have taken as long as the sleep. */
const LONGEST_PAUSE_MS = 60_000

/**
 * Owners of whom something was told that only another reading can clear up. They are read in rounds: one round at a time,
 * each owner once in it, and the next not before as much time has passed as the last one took, or a minute. So a storm of messages
 * that say nothing about their owner costs at most half of what the server gives.
 */
export class Doubts {
  readonly #options: DoubtsOptions
  #waiting = new Set<OwnerKey>()
  #round = new Set<OwnerKey>()
  #startedAt = 0
  #lastTookMs = 0
  #isScheduled = false

  constructor(options: DoubtsOptions) {
    this.#options = options
  }

  add(ownerKey: OwnerKey): void {
    this.#waiting.add(ownerKey)
    this.#goOn()
  }

  /** A reading of this owner has ended, well or badly, or will not be made. */
  settled(ownerKey: OwnerKey): void {
    if (!this.#round.delete(ownerKey) || this.#round.size > 0) return
    this.#lastTookMs = Math.max(0, this.#options.now() - this.#startedAt)
    this.#goOn()
  }

  /** Everything is read anyway. */
  clear(): void {
    this.#waiting.clear()
    this.#round.clear()
  }

  #goOn(): void {
    if (this.#isScheduled || this.#round.size > 0 || this.#waiting.size === 0) return
    this.#isScheduled = true
    this.#options.schedule(
      () => {
        this.#isScheduled = false
        this.#start()
      },
      Math.min(Math.max(GATHER_MS, this.#lastTookMs), LONGEST_PAUSE_MS),
    )
  }

  #start(): void {
    this.#round = this.#waiting
    this.#waiting = new Set()
    this.#startedAt = this.#options.now()
    for (const ownerKey of [...this.#round]) this.#options.read(ownerKey)
  }
}
