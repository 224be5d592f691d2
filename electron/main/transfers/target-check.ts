import type { TransferTarget } from '@shared/domain/transfer'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import type { BoardState } from '../board/board-state'
import type { Me } from '../gws/gws-client'

/** What decides whether a target can be chosen. */
export interface TargetRules {
  readonly board: BoardState
  readonly me: Pick<Me, 'userId'>
  readonly canAddToAgentWorkbin: boolean
  /** Whether this user may take anything out of a workbin. */
  readonly canMove: () => boolean
}

/**
 * Why a target cannot take an interaction, told before anything is pulled; undefined when nothing speaks against it.
 * The server's own refusal comes later and is final.
 */
export function refusalOfTarget(
  rules: TargetRules,
  target: TransferTarget,
  from: WorkbinKey | null,
): Failure | undefined {
  if (from !== null && !rules.canMove()) return failureOf('no-permission', 'a feature is missing')
  switch (target.kind) {
    case 'me':
      return undefined
    case 'queue':
      return target.queueName.trim() === '' ? failureOf('bad-input', 'a queue needs a name') : undefined
    case 'agent':
      return rules.board.owners.get(target.ownerKey)?.kind === 'Agent'
        ? undefined
        : failureOf('no-such-target', 'no such agent')
    case 'workbin':
      return refusalOfWorkbin(rules, target.workbinKey, from)
  }
}

function refusalOfWorkbin(
  { board, me, canAddToAgentWorkbin }: TargetRules,
  key: WorkbinKey,
  from: WorkbinKey | null,
): Failure | undefined {
  const parts = parseWorkbinKey(key)
  if (!parts || !board.workbins.has(key)) return failureOf('no-such-target', 'no such workbin')
  if (key === from) return failureOf('bad-input', 'it lies in that workbin already')
  const isOthers = parts.ownerKind === 'Agent' && parts.ownerId !== me.userId
  return isOthers && !canAddToAgentWorkbin
    ? failureOf('unsupported-by-dialect', 'this server takes nothing into another agent’s workbin')
    : undefined
}
