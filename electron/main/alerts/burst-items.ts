import type { AlertItem } from '@shared/domain/alert'

/** A flood of hours is counted on, but no more interactions than these are remembered by name. */
export const MOST_REMEMBERED = 10_000

/**
 * The interactions that a rule told about in a burst, none twice; beyond the most that are remembered, each as often as it
 * is told. It is added to in place and has one owner: a flood of tens of thousands would be too many to copy with each
 * that is added.
 */
export class BurstItems {
  readonly #known = new Set<string>()
  #unnamed = 0
  #workbinKey: string | undefined
  #isInSeveral = false
  #latest: AlertItem | null = null

  constructor(items: readonly AlertItem[]) {
    this.add(items)
  }

  get size(): number {
    return this.#known.size + this.#unnamed
  }

  /** The one that was told last. */
  get latest(): AlertItem | null {
    return this.#latest
  }

  /** Where they all lie; undefined when they lie in several workbins, or there are none. */
  get onlyWorkbinKey(): string | undefined {
    return this.#isInSeveral ? undefined : this.#workbinKey
  }

  /** The same for another owner. */
  copy(): BurstItems {
    const copy = new BurstItems([])
    for (const known of this.#known) copy.#known.add(known)
    copy.#unnamed = this.#unnamed
    copy.#workbinKey = this.#workbinKey
    copy.#isInSeveral = this.#isInSeveral
    copy.#latest = this.#latest
    return copy
  }

  add(items: readonly AlertItem[]): void {
    for (const item of items) {
      const name = `${item.workbinKey}\n${item.interactionId}`
      if (this.#known.size < MOST_REMEMBERED) this.#known.add(name)
      else if (!this.#known.has(name)) this.#unnamed += 1
      this.#workbinKey ??= item.workbinKey
      this.#isInSeveral ||= item.workbinKey !== this.#workbinKey
      this.#latest = item
    }
  }

  /** The burst is over: how many there were is kept, and which they were is not. */
  close(): void {
    this.#unnamed = this.size
    this.#known.clear()
  }
}
