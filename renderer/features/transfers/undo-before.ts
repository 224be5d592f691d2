import type { NoUndoReason } from '@shared/domain/batch'
import { ownerKeyOf, type OwnerKey } from '@shared/domain/owner'
import type { TransferTarget } from '@shared/domain/transfer'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'

/** What decides whether a move could be undone. `from` null: it comes out of the supervisor's hands. */
export interface UndoFacts {
  readonly from: WorkbinKey | null
  readonly myOwnerKey: OwnerKey | null
  readonly canAddToAgentWorkbin: boolean
}

/** Why a move to this target could not be undone, told before; undefined when it could. */
export function noUndoBefore(target: TransferTarget, facts: UndoFacts): NoUndoReason | undefined {
  if (target.kind === 'agent') return 'given-to-a-person'
  if (target.kind === 'queue') return 'went-to-a-queue'
  return takesBack(facts) ? undefined : 'origin-takes-nothing'
}

function takesBack({ from, myOwnerKey, canAddToAgentWorkbin }: UndoFacts): boolean {
  const parts = from === null ? undefined : parseWorkbinKey(from)
  const isOthers = parts?.ownerKind === 'Agent' && ownerKeyOf(parts.ownerKind, parts.ownerId) !== myOwnerKey
  return !isOthers || canAddToAgentWorkbin
}
