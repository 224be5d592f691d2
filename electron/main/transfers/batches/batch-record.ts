import type { Batch, BatchChange, BatchHead, BatchItem } from '@shared/domain/batch'
import { itemAfter, type ItemEvent } from './batch-item'

/**
 * One batch while the program knows it. It owns head and items, keeps their order, and knows what has changed since it was
 * last asked.
 */
export class BatchRecord {
  #head: BatchHead
  readonly #items: Map<string, BatchItem>
  readonly #changed = new Set<string>()
  #open: number
  #isDirty = true

  constructor(head: BatchHead, items: readonly BatchItem[]) {
    this.#head = head
    this.#items = new Map(items.map((item) => [item.interactionId, item]))
    this.#open = items.filter(isOpen).length
    for (const { interactionId } of items) this.#changed.add(interactionId)
  }

  get head(): BatchHead {
    return this.#head
  }

  /** Whether nothing waits or runs. */
  get isAtRest(): boolean {
    return this.#open === 0
  }

  get(interactionId: string): BatchItem | undefined {
    return this.#items.get(interactionId)
  }

  items(): readonly BatchItem[] {
    return [...this.#items.values()]
  }

  whole(): Batch {
    return { ...this.#head, items: this.items() }
  }

  /** Lets something happen to an item; false when it cannot happen to it. */
  apply(interactionId: string, event: ItemEvent): boolean {
    const before = this.#items.get(interactionId)
    const after = before && itemAfter(before, event)
    if (!after || after === before) return false
    this.#items.set(interactionId, after)
    this.#open += Number(isOpen(after)) - Number(isOpen(before))
    this.#changed.add(interactionId)
    this.#isDirty = true
    return true
  }

  setHead(change: Partial<BatchHead>): void {
    this.#head = { ...this.#head, ...change }
    this.#isDirty = true
  }

  /** What is different since the last call; undefined when nothing is. */
  takeChange(): BatchChange | undefined {
    if (!this.#isDirty) return undefined
    const items = [...this.#changed].flatMap((id) => this.#items.get(id) ?? [])
    this.#changed.clear()
    this.#isDirty = false
    return { head: this.#head, items }
  }
}

function isOpen({ state }: BatchItem): boolean {
  return state === 'waiting' || state === 'running'
}
