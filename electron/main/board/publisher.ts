/** What a publisher needs. `flush` publishes what is pending, if anything, and may tell how many changes that were. */
export interface PublisherOptions {
  readonly flush: () => number | void
  readonly now: () => number
  /**
   * Runs as soon as what is being done is done, so that a removal and an arrival of one answer are one change; at once
   * when not given.
   */
  readonly soon?: (run: () => void) => void
  /** Runs later, after that many ms. */
  readonly schedule: (run: () => void, delayMs: number) => void
  /** The shortest time between two flushes, ms; one frame of the screen when not given. */
  readonly frameMs?: number
}

const FRAME_MS = 16
/** A flood: so many changes in one flush. What looks at the whole board for each of them needs time between them. */
const MANY = 40
const FRAMES_IN_FLOOD = 2

/** Tells a publisher of a change, which may wait until that many ms after the last flush; one frame when not given. */
export type Changed = (withinMs?: number) => void

/**
 * Publishes the first change at once, further ones once a frame, a flood every second frame, and more seldom what may wait
 * longer.
 */
export function createPublisher(options: PublisherOptions): { readonly changed: Changed } {
  const frameMs = options.frameMs ?? FRAME_MS
  let last = Number.NEGATIVE_INFINITY
  let leastMs = frameMs
  let dueAt = Number.POSITIVE_INFINITY
  const flush = (): void => {
    last = options.now()
    dueAt = Number.POSITIVE_INFINITY
    leastMs = (options.flush() ?? 0) > MANY ? frameMs * FRAMES_IN_FLOOD : frameMs
  }
  const flushAt = (at: number): void => {
    dueAt = at
    const run = (): void => {
      if (dueAt === at) flush()
    }
    const waitMs = at - options.now()
    if (waitMs > 0) options.schedule(run, waitMs)
    else if (options.soon) options.soon(run)
    else run()
  }
  return {
    changed: (withinMs = 0) => {
      const now = options.now()
      const hasClockBeenSetBack = now < last
      const at = hasClockBeenSetBack ? now : Math.max(now, last + Math.max(leastMs, withinMs))
      if (at < dueAt) flushAt(at)
    },
  }
}
