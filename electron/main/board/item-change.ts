import type { RowCause } from '@shared/domain/board'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { MediaResource } from '../gws/gws-client'
import type { BoardState } from './board-state'

/** One interaction came into or left one owner's workbin. */
export interface ItemChange {
  readonly key: WorkbinKey
  readonly action: 'ItemAdded' | 'ItemRemoved'
  readonly item: MediaResource
}

/**
 * Applies a change to the board. A removal is only believed for the workbin it names: when the interaction is known to
 * lie elsewhere by now, the message is late and says nothing new.
 */
export function applyItemChange(
  state: BoardState,
  { key, action, item }: ItemChange,
  { own, cause }: { readonly own: boolean; readonly cause: RowCause },
): void {
  if (action === 'ItemAdded') {
    state.put(key, item, cause)
    return
  }
  const before = state.find(item.id)
  const taker = before && takerOf(state, before.resource, item)
  if (taker !== undefined) state.takers.note(item.id, taker)
  state.remove(key, item.id, own || taker === undefined ? { own } : { own, by: taker })
}

/** Who took an interaction: the name behind `AssignedTo`, when the removal says something new there. */
function takerOf(state: BoardState, before: MediaResource, after: MediaResource): string | undefined {
  const assigned = assignedTo(after)
  if (!assigned || assigned === assignedTo(before)) return undefined
  for (const owner of state.owners.values()) {
    if (owner.employeeId === assigned || owner.userName === assigned) return owner.name
  }
  return assigned
}

function assignedTo(resource: MediaResource): string | undefined {
  const value = resource.caseData.find((entry) => entry.key === 'AssignedTo')?.value
  return typeof value === 'string' && value !== '' ? value : undefined
}
