import type { OwnerKey } from './owner'

/** What changed at one owner's workbins. */
export interface OwnerMeanwhile {
  readonly ownerKey: OwnerKey
  readonly arrived: number
  readonly left: number
}

/**
 * What the first reading after a lost line found changed: how many interactions came, left, or lie in another workbin
 * now. `from` and `until` are ms since the epoch: the last news before, and the end of the reading. `owners` has the most
 * affected ones first, at most five.
 */
export interface Meanwhile {
  readonly from: number
  readonly until: number
  readonly arrived: number
  readonly left: number
  readonly moved: number
  readonly owners: readonly OwnerMeanwhile[]
}
