/** How two texts follow each other. */
export type TextCompare = (one: string, other: string) => number

const SPARE = 10_000

/**
 * The places of texts in an order that is slow to ask, as numbers that are quick to compare. Texts that the order cannot
 * tell apart have the same number. It remembers them: only new texts are compared.
 */
export class TextRanks {
  readonly compare: TextCompare
  readonly #ranks = new Map<string, number>()
  #sorted: string[] = []

  constructor(compare: TextCompare) {
    this.compare = compare
  }

  /** The number of each text. Numbers of different calls do not belong together. */
  of(texts: readonly string[]): Float64Array {
    this.#learn(texts)
    const ranks = new Float64Array(texts.length)
    for (let at = 0; at < texts.length; at += 1) ranks[at] = this.#ranks.get(texts[at] as string) as number
    return ranks
  }

  /** Forgets all texts. */
  clear(): void {
    this.#ranks.clear()
    this.#sorted = []
  }

  #learn(texts: readonly string[]): void {
    if (this.#sorted.length > 2 * texts.length + SPARE) this.clear()
    const fresh = new Set<string>()
    for (const text of texts) if (!this.#ranks.has(text)) fresh.add(text)
    if (fresh.size === 0) return
    this.#sorted = merged(this.#sorted, [...fresh].sort(this.compare), this.compare)
    let rank = 0
    let before: string | undefined
    for (const text of this.#sorted) {
      if (before !== undefined && this.compare(before, text) !== 0) rank += 1
      this.#ranks.set(text, rank)
      before = text
    }
  }
}

function merged(some: readonly string[], others: readonly string[], compare: TextCompare): string[] {
  if (some.length === 0) return [...others]
  const all: string[] = []
  let at = 0
  for (const text of others) {
    while (at < some.length && compare(some[at] as string, text) <= 0) all.push(some[at++] as string)
    all.push(text)
  }
  return all.concat(some.slice(at))
}
