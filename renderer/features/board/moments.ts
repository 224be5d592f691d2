/** So many changes wait for a look at most, for example while nobody looks. */
const MOST_WAITING = 1_000

/** Moments in the order of time, ms since the epoch, of which many come and go between two looks at them. */
export class Moments {
  #sorted: readonly number[] = []
  #coming: number[] = []
  #leaving: number[] = []

  add(at: number): void {
    if (this.#coming.push(at) > MOST_WAITING) this.#inOrder()
  }

  /** Takes out one that was added; others of the same time stay. */
  remove(at: number): void {
    if (this.#leaving.push(at) > MOST_WAITING) this.#inOrder()
  }

  /** The first; null when there is none. */
  get earliest(): number | null {
    return this.#inOrder()[0] ?? null
  }

  /** How many are before a moment. */
  countBefore(moment: number): number {
    const sorted = this.#inOrder()
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle] as number) < moment) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The first that is not before a moment; null when there is none. */
  firstFrom(moment: number): number | null {
    return this.#inOrder()[this.countBefore(moment)] ?? null
  }

  #inOrder(): readonly number[] {
    if (this.#coming.length > 0 || this.#leaving.length > 0) {
      this.#sorted = changed(this.#sorted, this.#coming.sort(byTime), this.#leaving.sort(byTime))
      this.#coming = []
      this.#leaving = []
    }
    return this.#sorted
  }
}

function changed(known: readonly number[], coming: readonly number[], leaving: readonly number[]): number[] {
  const all: number[] = []
  let [from, next, gone] = [0, 0, 0]
  while (from < known.length || next < coming.length) {
    const isKnown =
      next >= coming.length || (known[from] ?? Number.POSITIVE_INFINITY) <= (coming[next] as number)
    const at = (isKnown ? known[from++] : coming[next++]) as number
    if (at === leaving[gone]) gone += 1
    else all.push(at)
  }
  return all
}

function byTime(one: number, other: number): number {
  return one - other
}
