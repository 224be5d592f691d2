import type { OwnerKey } from '@shared/domain/owner'
import type { WorkbinKey } from '@shared/domain/workbin'
import { beneath, ownersBeneath, type BoardNode, type MembersOf } from './board-node'
import type { ShownBoard } from './shown-board'

/** The part of the board's store that knows what lies beneath the chosen node. */
export interface BoardBeneath {
  readonly membersOf: MembersOf
  /** Makes the question whether a workbin lies beneath the chosen node. */
  readonly beneathNode: () => (workbinKey: WorkbinKey) => boolean
  /** The owners whose workbins lie beneath the chosen node; null for everybody. */
  readonly ownersBeneathNode: () => readonly OwnerKey[] | null
}

/** Answers by the board that is shown; `node` gives what is chosen now. */
export function createBoardBeneath(shown: ShownBoard, node: () => BoardNode): BoardBeneath {
  const membersOf: MembersOf = (ownerKey) => shown.membersOf(ownerKey)
  return {
    membersOf,
    beneathNode: () => beneath(node(), membersOf),
    ownersBeneathNode: () => ownersBeneath(node(), new Set(shown.mirror.owners.keys()), membersOf),
  }
}
