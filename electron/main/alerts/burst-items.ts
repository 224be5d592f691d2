import type { AlertItem } from '@shared/domain/alert'

/**
 * The interactions that a rule told about in a burst, none twice. It is added to in place and has one owner: a flood of
 * tens of thousands would be too many to copy with each that is added.
 */
export class BurstItems {
  readonly #known = new Set<string>()
  readonly #workbinKeys = new Set<string>()
  #latest: AlertItem | null = null

  constructor(items: readonly AlertItem[]) {
    this.add(items)
  }

  get size(): number {
    return this.#known.size
  }

  /** The one that was told last. */
  get latest(): AlertItem | null {
    return this.#latest
  }

  /** Where they all lie; undefined when they lie in several workbins, or there are none. */
  get onlyWorkbinKey(): string | undefined {
    const [key] = this.#workbinKeys
    return this.#workbinKeys.size === 1 ? key : undefined
  }

  /** The same for another owner. */
  copy(): BurstItems {
    const copy = new BurstItems([])
    for (const known of this.#known) copy.#known.add(known)
    for (const key of this.#workbinKeys) copy.#workbinKeys.add(key)
    copy.#latest = this.#latest
    return copy
  }

  add(items: readonly AlertItem[]): void {
    for (const item of items) {
      this.#known.add(`${item.workbinKey}\n${item.interactionId}`)
      this.#workbinKeys.add(item.workbinKey)
      this.#latest = item
    }
  }
}
