/** What can be brought to the front. */
export interface Showable {
  readonly show: () => void
}

/** Holds what is still being built behind its window. */
export interface ShownSoon<Shown extends Showable> {
  /** Undefined while it is still being built. */
  readonly now: () => Shown | undefined
  /** Brings it to the front, or does so when it is there: a start that is to be hidden shows then, too. */
  readonly show: () => void
  /** It is there. */
  readonly come: (shown: Shown) => void
}

/** Makes the place for it. */
export function createShownSoon<Shown extends Showable>(): ShownSoon<Shown> {
  let there: Shown | undefined
  let isAsked = false
  return {
    now: () => there,
    show: () => {
      if (there) there.show()
      else isAsked = true
    },
    come: (shown) => {
      there = shown
      if (isAsked) shown.show()
    },
  }
}
