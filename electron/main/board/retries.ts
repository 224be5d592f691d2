import type { OwnerKey } from '@shared/domain/owner'

/** What retries need. Times are ms, `random` gives a number from 0 to below 1. */
export interface RetriesOptions {
  readonly now: () => number
  readonly random: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** Reads an owner again. */
  readonly retry: (ownerKey: OwnerKey) => void
}

interface Missed {
  readonly attempts: number
  readonly dueAt: number
}

const FIRST_MS = 5_000
const LONGEST_MS = 300_000
const SPREAD = 0.5

/**
 * Owners that could not be read, each with a wait of its own that doubles with every further failure, from five seconds
 * to five minutes. It owns the list of failed owners.
 */
export class Retries {
  readonly #options: RetriesOptions
  readonly #missed = new Map<OwnerKey, Missed>()
  #wakeAt = Number.POSITIVE_INFINITY

  constructor(options: RetriesOptions) {
    this.#options = options
  }

  get ownerKeys(): readonly OwnerKey[] {
    return [...this.#missed.keys()]
  }

  get size(): number {
    return this.#missed.size
  }

  has(ownerKey: OwnerKey): boolean {
    return this.#missed.has(ownerKey)
  }

  missed(ownerKey: OwnerKey): void {
    const attempts = (this.#missed.get(ownerKey)?.attempts ?? 0) + 1
    const waitMs = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS)
    const spread = 1 - SPREAD / 2 + SPREAD * this.#options.random()
    const dueAt = this.#options.now() + waitMs * spread
    this.#missed.set(ownerKey, { attempts, dueAt })
    this.#wakeBy(dueAt)
  }

  /** The owner was read, or is not watched any more. */
  done(ownerKey: OwnerKey): void {
    this.#missed.delete(ownerKey)
  }

  #wakeBy(at: number): void {
    if (at >= this.#wakeAt) return
    this.#wakeAt = at
    this.#options.schedule(() => {
      if (this.#wakeAt === at) this.#wake()
    }, at - this.#options.now())
  }

  #wake(): void {
    this.#wakeAt = Number.POSITIVE_INFINITY
    const now = this.#options.now()
    for (const [ownerKey, { attempts, dueAt }] of this.#missed) {
      if (dueAt > now) continue
      this.#missed.set(ownerKey, { attempts, dueAt: now + LONGEST_MS })
      this.#options.retry(ownerKey)
    }
    if (this.#missed.size > 0) this.#wakeBy(Math.min(...[...this.#missed.values()].map(({ dueAt }) => dueAt)))
  }
}
