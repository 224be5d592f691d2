import type { OwnerKey } from '@shared/domain/owner'

/**
 * Why an owner is read: `asked` by the user or a move, `due` for the first time or after a lost line, `doubt` because of a
 * message that does not say enough, `retry` of what failed of him, `check` to see whether the board is still right.
 */
export type ReadingReason = 'asked' | 'due' | 'doubt' | 'retry' | 'check'

/** What a reading queue needs. `read` never rejects. */
export interface ReadingQueueOptions {
  readonly atOnce: number
  readonly read: (ownerKey: OwnerKey) => Promise<void>
}

/**
 * Reads owners a few at a time: first what was asked for, then what is on a screen, then the rest in the order of coming,
 * checks last. It owns what waits; an owner waits once, with its best reason.
 */
export class ReadingQueue {
  readonly #options: ReadingQueueOptions
  readonly #waiting = new Map<OwnerKey, number>()
  #onScreen: ReadonlySet<OwnerKey> = new Set()
  #running = 0
  #isHeld = false

  constructor(options: ReadingQueueOptions) {
    this.#options = options
  }

  add(ownerKey: OwnerKey, reason: ReadingReason): void {
    const rank = rankOf[reason]
    this.#waiting.set(ownerKey, Math.max(rank, this.#waiting.get(ownerKey) ?? rank))
    this.#start()
  }

  /** These owners are on a screen now: what waits of them goes first. */
  show(onScreen: ReadonlySet<OwnerKey>): void {
    this.#onScreen = onScreen
  }

  /** While it is held, only what was asked for is read. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld
    this.#start()
  }

  remove(ownerKey: OwnerKey): void {
    this.#waiting.delete(ownerKey)
  }

  /** Takes out what is due and has not begun: what was asked for and what runs goes on. */
  giveUp(): readonly OwnerKey[] {
    const due = [...this.#waiting].filter(([, rank]) => rank === rankOf.due).map(([ownerKey]) => ownerKey)
    for (const ownerKey of due) this.#waiting.delete(ownerKey)
    return due
  }

  /** Forgets what waits; what runs goes on. */
  clear(): void {
    this.#waiting.clear()
  }

  #start(): void {
    while (this.#running < this.#options.atOnce) {
      const next = this.#next()
      if (next === undefined) return
      this.#waiting.delete(next)
      this.#running += 1
      void this.#options.read(next).finally(() => {
        this.#running -= 1
        this.#start()
      })
    }
  }

  #next(): OwnerKey | undefined {
    let best: OwnerKey | undefined
    let bestRank = -1
    for (const [ownerKey, reason] of this.#waiting) {
      const rank = reason === rankOf.due && this.#onScreen.has(ownerKey) ? ON_SCREEN : reason
      if (rank > bestRank) [best, bestRank] = [ownerKey, rank]
      if (rank === rankOf.asked) break
    }
    return this.#isHeld && bestRank < rankOf.asked ? undefined : best
  }
}

const rankOf: Readonly<Record<ReadingReason, number>> = { asked: 3, due: 1, doubt: 1, retry: 1, check: 0 }
const ON_SCREEN = 2
