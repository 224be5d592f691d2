import type { WorkbinKey } from '@shared/domain/workbin'

/** The part of a change that decides over a reading. */
export interface ToldChange {
  readonly key: WorkbinKey
  readonly action: 'ItemAdded' | 'ItemRemoved'
  readonly item: { readonly id: string }
}

/**
 * What was told between the moment a reading was sent and its answer. The board has these changes already, and where
 * they speak of the same interaction they are newer than what was read, or followed by one that is: an answer that put
 * an interaction back where it lay would take it away from where it lies now.
 */
export class ReadWindow {
  readonly #added = new Map<string, Set<WorkbinKey>>()
  readonly #removed = new Set<string>()
  readonly #removedSomewhere = new Set<string>()

  /** @param isNamed whether the change itself said whose workbin it is about */
  note({ key, action, item }: ToldChange, isNamed: boolean): void {
    if (action === 'ItemRemoved') {
      this.#removed.add(pairOf(key, item.id))
      if (!isNamed) this.#removedSomewhere.add(item.id)
      return
    }
    const places = this.#added.get(item.id) ?? new Set()
    this.#added.set(item.id, places.add(key))
  }

  /** Whether an interaction that was read in this workbin is to be put there. */
  believesIn(key: WorkbinKey, interactionId: string): boolean {
    return !this.#added.has(interactionId) && !this.#removed.has(pairOf(key, interactionId))
  }

  /** Whether an interaction that was not read in this workbin is to be taken out of it. */
  believesAbsent(key: WorkbinKey, interactionId: string): boolean {
    return this.#added.get(interactionId)?.has(key) !== true
  }

  /** Whether this interaction left a workbin of which nobody said whose it is: only another reading can tell. */
  isDoubtful(interactionId: string): boolean {
    return this.#removedSomewhere.has(interactionId)
  }
}

function pairOf(key: WorkbinKey, interactionId: string): string {
  return `${key}\n${interactionId}`
}
