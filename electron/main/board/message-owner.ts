import { ownerKeyOf, type Owner, type OwnerKey, type OwnerKind } from '@shared/domain/owner'
import { parseWorkbinKey, workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import type { MessageOwner } from '../gws/messages'

/** What is known when a message has to be given to an owner. */
export interface OwnerClues {
  readonly workbinId: string
  readonly owner: MessageOwner
  /** The kind that the workbin's definition names; undefined for a workbin that is not on the board. */
  readonly kind: OwnerKind | undefined
  /** Where the interaction lies as far as the board knows. */
  readonly knownAt: WorkbinKey | undefined
  /** `userData.WorkbinAgentId` of the item, where it has one. */
  readonly workbinAgentId: string | null
  readonly owners: Iterable<Owner>
}

/**
 * The owner, or those whose workbins have to be read again because nothing tells which of them it is. `isNamed` is false
 * when only the place where the board last saw the interaction speaks for the owner: a message that came late may speak
 * of an earlier place, so this is to be believed only until that owner is read again.
 */
export type OwnerOfMessage =
  | { readonly type: 'known'; readonly key: WorkbinKey; readonly isNamed: boolean }
  | { readonly type: 'candidates'; readonly ownerKeys: readonly OwnerKey[] }

/**
 * Whose workbin a message speaks of. A workbin id names a definition, so the owner must come from somewhere: the
 * message itself, the place where the item lies, or the owner's id in the item. It is never guessed.
 */
export function ownerOfMessage(clues: OwnerClues): OwnerOfMessage {
  const named = namedOwnerKey(clues.owner)
  if (named) return { type: 'known', key: workbinKeyOf(named, clues.workbinId), isNamed: true }
  const sameKind = [...clues.owners].filter((owner) => owner.kind === clues.kind)
  const byAgentId = sameKind.filter((owner) => isAgentId(owner, clues.workbinAgentId))
  const known = clues.knownAt?.endsWith(`/${clues.workbinId}`) ? parseWorkbinKey(clues.knownAt) : undefined
  if (known && clues.knownAt !== undefined) {
    const others = byAgentId.filter(({ key }) => key !== known.ownerKey).map(({ key }) => key)
    if (others.length === byAgentId.length && others.length > 0)
      return { type: 'candidates', ownerKeys: [known.ownerKey, ...others] }
    return { type: 'known', key: clues.knownAt, isNamed: byAgentId.length === 1 }
  }
  const [only] = byAgentId.length === 1 ? byAgentId : sameKind.length === 1 ? sameKind : []
  if (only) return { type: 'known', key: workbinKeyOf(only.key, clues.workbinId), isNamed: true }
  return { type: 'candidates', ownerKeys: sameKind.map((owner) => owner.key) }
}

/** The owner's key when the message names the owner. */
export function namedOwnerKey(owner: MessageOwner): OwnerKey | undefined {
  if (owner.agentGroup) return ownerKeyOf('AgentGroup', owner.agentGroup)
  if (owner.placeGroup) return ownerKeyOf('PlaceGroup', owner.placeGroup)
  return owner.userId ? ownerKeyOf('Agent', owner.userId) : undefined
}

function isAgentId(owner: Owner, workbinAgentId: string | null): boolean {
  return workbinAgentId !== null && [owner.employeeId, owner.userName].includes(workbinAgentId)
}
