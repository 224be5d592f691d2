import type { HeldInteraction, MoveOptions, TransferTarget } from '@shared/domain/transfer'
import { parseWorkbinKey } from '@shared/domain/workbin'
import { parseOwnerKey } from '@shared/domain/owner'
import { failureOf, type Failure } from '@shared/failure'
import { fail, unreachable, type Result } from '@shared/result'
import { addressOf } from '../board/directory'
import type { Accepted, HeldRef, Me } from '../gws/gws-client'
import { addedSign, heldSign, releasedSign } from './move-signs'
import { isCertainRefusal, type MovePorts } from './pull'

/** A target other than the supervisor's own hands. */
export type PlaceTarget = Exclude<TransferTarget, { kind: 'me' }>

/** Where it goes, and what is asked for along with it. */
export interface PlaceOrder extends MoveOptions {
  readonly target: PlaceTarget
}

/** How the client names a held interaction. */
export function refOf({ id, media, mediaType }: HeldInteraction): HeldRef {
  return { interactionId: id, media, mediaType }
}

/** How a placing ended. */
export type PlaceOutcome =
  | { readonly type: 'placed'; readonly referenceId?: number | null }
  | {
      readonly type: 'refused' | 'unconfirmed'
      readonly failure: Failure
      readonly referenceId?: number | null
    }

/**
 * Gives a held interaction to a target. Complete when the interaction is reported as no longer in this user's hands,
 * when it is seen coming into the target workbin, or with the same `referenceId`. Transfer, PlaceInQueue and Complete
 * print no `referenceId` (page "Interactions API Operations"): where no word comes, what this user holds decides.
 */
export async function placeInteraction(
  ports: MovePorts,
  me: Pick<Me, 'userId'>,
  held: HeldRef,
  order: PlaceOrder,
): Promise<PlaceOutcome> {
  const { target } = order
  const signs = target.kind === 'workbin' ? [releasedSign, addedSign(target.workbinKey)] : [releasedSign]
  return release(ports, held, signs, () => ask(ports, me, held, order))
}

/** Ends the processing of a held interaction (operation Complete). */
export async function completeInteraction(ports: MovePorts, held: HeldRef): Promise<PlaceOutcome> {
  return release(ports, held, [releasedSign], () => ports.gws.complete(held))
}

async function release(
  ports: MovePorts,
  held: HeldRef,
  signs: readonly string[],
  request: () => Promise<Result<Accepted>>,
): Promise<PlaceOutcome> {
  const { interactionId } = held
  const waiting = ports.pending.expect({ interactionId, signs, timeoutMs: ports.confirmationMs })
  const answer = await request()
  if (!answer.ok) {
    waiting.cancel()
    if (isCertainRefusal(answer.failure)) return { type: 'refused', failure: answer.failure }
    return lookForReleased(ports, interactionId, answer.failure)
  }
  waiting.answeredWith(answer.value.referenceId)
  const outcome = await waiting.outcome
  if (outcome.type === 'confirmed' && outcome.what !== heldSign)
    return { type: 'placed', referenceId: answer.value.referenceId }
  if (outcome.type === 'refused') return outcome
  return lookForReleased(ports, interactionId, failureOf('no-confirmation', 'no word of the placing in time'))
}

function ask(
  { gws }: MovePorts,
  me: Pick<Me, 'userId'>,
  held: HeldRef,
  { target, saveLastAgent }: PlaceOrder,
): Promise<Result<Accepted>> {
  switch (target.kind) {
    case 'queue':
      return gws.placeInQueue(held, target.queueName)
    case 'agent': {
      const owner = parseOwnerKey(target.ownerKey)
      if (owner?.kind !== 'Agent') return Promise.resolve(fail('no-such-target', 'not an agent'))
      return gws.transfer(held, owner.id)
    }
    case 'workbin': {
      const parts = parseWorkbinKey(target.workbinKey)
      if (!parts) return Promise.resolve(fail('no-such-target', 'not a workbin'))
      const owner = addressOf({ kind: parts.ownerKind, id: parts.ownerId }, me)
      const { interactionId, media } = held
      const lastAgent = saveLastAgent === undefined ? {} : { saveLastAgent }
      return gws.addToWorkbin({ owner, workbinId: parts.workbinId, interactionId, media, ...lastAgent })
    }
    default:
      return unreachable(target)
  }
}

async function lookForReleased(
  ports: MovePorts,
  interactionId: string,
  doubt: Failure,
): Promise<PlaceOutcome> {
  const held = await ports.gws.heldInteractions()
  if (!held.ok) return { type: 'unconfirmed', failure: doubt }
  const isMine = held.value.some((resource) => resource.id === interactionId)
  return isMine ? { type: 'refused', failure: doubt } : { type: 'placed' }
}
