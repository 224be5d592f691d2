/** What a publisher needs. `flush` publishes what is pending, if anything. */
export interface PublisherOptions {
  readonly flush: () => void
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

/** Tells a publisher of a change, which may wait until that many ms after the last flush; one frame when not given. */
export type Changed = (withinMs?: number) => void

/** Publishes the first change at once and a flood once a frame, or as much more seldom as all of its changes allow. */
export function createPublisher(options: PublisherOptions): { readonly changed: Changed } {
  const frameMs = options.frameMs ?? FRAME_MS
  let last = Number.NEGATIVE_INFINITY
  let dueAt = Number.POSITIVE_INFINITY
  const flush = (): void => {
    last = options.now()
    dueAt = Number.POSITIVE_INFINITY
    options.flush()
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
    changed: (withinMs = frameMs) => {
      const now = options.now()
      const hasClockBeenSetBack = now < last
      const at = hasClockBeenSetBack ? now : Math.max(now, last + withinMs)
      if (at < dueAt) flushAt(at)
    },
  }
}
