import type { Meanwhile, OwnerMeanwhile } from '@shared/domain/meanwhile'
import type { OwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { ReadDifference } from './board-state'

const MOST_OWNERS = 5

/**
 * Adds up what readings found different after a lost line. An interaction that left one workbin and is found in another
 * has moved, in whatever order the two are read.
 */
export class MeanwhileTally {
  readonly #from: number
  readonly #arrived = new Map<string, WorkbinKey>()
  readonly #left = new Map<string, WorkbinKey>()
  readonly #moved = new Set<string>()

  /** @param from ms since the epoch of the last news before */
  constructor(from: number) {
    this.#from = from
  }

  note(key: WorkbinKey, { arrived, left, moved }: ReadDifference): void {
    for (const id of left) if (!this.#arrived.delete(id)) this.#left.set(id, key)
    for (const id of arrived) {
      if (this.#left.delete(id)) this.#moved.add(id)
      else this.#arrived.set(id, key)
    }
    for (const id of moved) {
      if (this.#arrived.has(id)) this.#arrived.set(id, key)
      else this.#moved.add(id)
    }
  }

  /** The sum; undefined when nothing changed. `until` is ms since the epoch. */
  summary(until: number): Meanwhile | undefined {
    const [arrived, left, moved] = [this.#arrived.size, this.#left.size, this.#moved.size]
    if (arrived + left + moved === 0) return undefined
    return { from: this.#from, until, arrived, left, moved, owners: this.#owners() }
  }

  #owners(): readonly OwnerMeanwhile[] {
    const owners = new Map<OwnerKey, { ownerKey: OwnerKey; arrived: number; left: number }>()
    const countOf = (key: WorkbinKey): { arrived: number; left: number } => {
      const ownerKey = parseWorkbinKey(key)?.ownerKey ?? key
      const known = owners.get(ownerKey) ?? { ownerKey, arrived: 0, left: 0 }
      owners.set(ownerKey, known)
      return known
    }
    for (const key of this.#arrived.values()) countOf(key).arrived += 1
    for (const key of this.#left.values()) countOf(key).left += 1
    return [...owners.values()]
      .sort((one, other) => other.arrived + other.left - one.arrived - one.left)
      .slice(0, MOST_OWNERS)
  }
}
