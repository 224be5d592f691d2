/** What working in portions needs. */
export interface PortionsOptions {
  /** ms. */
  readonly now: () => number
  /** Runs later, after everything else that waits for its turn in this thread. */
  readonly afterOthers: (run: () => void) => void
  readonly onError: (error: unknown) => void
}

/** Work that is done in order. */
export interface Portions {
  /** Does the work at once, unless earlier work still waits or this turn has lasted long enough. */
  readonly add: (work: () => void) => void
  /** Forgets what waits. */
  readonly clear: () => void
}

const PORTION_MS = 8

/**
 * Does work in the order of its coming, and lets others have their turn after a few ms: one answered poll can bring ten
 * thousand messages, and a thread that handles them in one go does nothing else for a quarter of a second.
 */
export function createPortions({ now, afterOthers, onError }: PortionsOptions): Portions {
  let waiting: (() => void)[] = []
  let turnBegan: number | undefined

  const isOver = (): boolean => turnBegan !== undefined && now() - turnBegan >= PORTION_MS
  const carryOut = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      onError(error)
    }
  }
  const beginTurn = (): void => {
    turnBegan = now()
    afterOthers(nextTurn)
  }
  const nextTurn = (): void => {
    turnBegan = undefined
    if (waiting.length === 0) return
    beginTurn()
    const portion = waiting
    let done = 0
    while (done < portion.length && !isOver()) {
      const work = portion[done]
      done += 1
      if (work) carryOut(work)
    }
    waiting = waiting === portion ? portion.slice(done) : []
  }
  return {
    add: (work) => {
      if (turnBegan === undefined) beginTurn()
      if (waiting.length > 0 || isOver()) waiting.push(work)
      else carryOut(work)
    },
    clear: () => {
      waiting = []
    },
  }
}
