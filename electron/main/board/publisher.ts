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

/**
 * Publishes the first change at once and a flood once a frame.
 * @returns `changed`, to be called after every change
 */
export function createPublisher(options: PublisherOptions): { readonly changed: () => void } {
  const frameMs = options.frameMs ?? FRAME_MS
  let last = Number.NEGATIVE_INFINITY
  let isScheduled = false
  const flush = (): void => {
    last = options.now()
    isScheduled = false
    options.flush()
  }
  return {
    changed: () => {
      if (isScheduled) return
      const since = options.now() - last
      const hasClockBeenSetBack = since < 0
      isScheduled = true
      if (since < frameMs && !hasClockBeenSetBack) options.schedule(flush, frameMs - since)
      else if (options.soon) options.soon(flush)
      else flush()
    },
  }
}
