import type { MediaKind } from '@shared/domain/media'
import type { WorkbinKey } from '@shared/domain/workbin'
import { failureOf, type Failure, type FailureReason } from '@shared/failure'
import type { GwsClient, MediaResource, WorkbinOwner } from '../gws/gws-client'
import type { PendingOperations } from '../realtime/pending-operations'
import { heldSign, removedSign } from './move-signs'

/** What a pull needs to know. */
export interface PullPlan {
  readonly interactionId: string
  readonly workbinKey: WorkbinKey
  readonly workbinId: string
  readonly address: WorkbinOwner
  readonly media: MediaKind
  readonly nickname?: string
}

/** How a pull ended. `held` carries what the server shows of the interaction when it was looked at. */
export type PullOutcome =
  | { readonly type: 'held'; readonly resource?: MediaResource; readonly referenceId?: number | null }
  | { readonly type: 'refused'; readonly failure: Failure }
  | { readonly type: 'unconfirmed'; readonly failure: Failure }

/** The network side of moves. */
export interface MovePorts {
  readonly gws: GwsClient
  readonly pending: PendingOperations
  /** How long to wait for the notification that completes an operation, ms. */
  readonly confirmationMs: number
}

/**
 * Pulls one interaction. Complete when the interaction appears in this user's hands on its media channel, or with the
 * same `referenceId`. A removal from the workbin alone may be somebody else's pull, and an answer that was lost may
 * hide a success: then the truth is looked up, and nothing is asked twice. (Pages "PullInteractionFromWorkbin for
 * Supervisor" and "PullInteraction from a Group Workbin".)
 */
export async function pullInteraction(ports: MovePorts, plan: PullPlan): Promise<PullOutcome> {
  const { interactionId, workbinKey, workbinId, media } = plan
  const waiting = ports.pending.expect({
    interactionId,
    signs: [heldSign],
    hints: [removedSign(workbinKey)],
    timeoutMs: ports.confirmationMs,
  })
  const nickname = plan.nickname ? { nickname: plan.nickname } : {}
  const answer = await ports.gws.pull({ owner: plan.address, workbinId, interactionId, media, ...nickname })
  if (!answer.ok) {
    waiting.cancel()
    return refusedOrLookedFor(ports, plan, answer.failure)
  }
  waiting.answeredWith(answer.value.referenceId)
  const outcome = await waiting.outcome
  if (outcome.type === 'refused') return refusedOrLookedFor(ports, plan, outcome.failure)
  if (outcome.type === 'confirmed' && outcome.what === heldSign)
    return { type: 'held', referenceId: answer.value.referenceId }
  return lookForPulled(ports, plan, failureOf('no-confirmation', 'no word of the pull in time'))
}

/**
 * Whether the server refused before acting. The vendor says that after an error one may assume nothing was changed;
 * a fault of the line or of a server in between says nothing. HTTP 429 stops a request before anything acts on it.
 */
export function isCertainRefusal(failure: Failure): boolean {
  if (failure.httpStatus === 429) return true
  return failure.code !== 'offline' && failure.code !== 'unexpected' && failure.code !== 'unconfirmed'
}

/** Refusals that may mean "gone" as well as something else: what the server shows decides. */
export const ambiguousRefusals: ReadonlySet<FailureReason> = new Set([
  'resource-gone',
  'wrong-state',
  'refused-by-server',
  'in-use',
])

async function refusedOrLookedFor(ports: MovePorts, plan: PullPlan, failure: Failure): Promise<PullOutcome> {
  const isClear = isCertainRefusal(failure) && !ambiguousRefusals.has(failure.reason)
  return isClear ? { type: 'refused', failure } : lookForPulled(ports, plan, failure)
}

async function lookForPulled(ports: MovePorts, plan: PullPlan, doubt: Failure): Promise<PullOutcome> {
  const held = await ports.gws.heldInteractions()
  if (!held.ok) return { type: 'unconfirmed', failure: doubt }
  const resource = held.value.find((candidate) => candidate.id === plan.interactionId)
  if (resource) return { type: 'held', resource }
  const contents = await ports.gws.workbinContents(plan.address, [plan.workbinId])
  if (!contents.ok) return { type: 'unconfirmed', failure: doubt }
  const isStillThere =
    contents.value.get(plan.workbinId)?.some((item) => item.id === plan.interactionId) ?? false
  if (isStillThere) return { type: 'refused', failure: doubt }
  const { serverCode, serverMessage } = doubt
  return {
    type: 'refused',
    failure: failureOf('taken-by-someone-else', 'neither held nor in its workbin', {
      ...(serverCode === undefined ? {} : { serverCode }),
      ...(serverMessage === undefined ? {} : { serverMessage }),
    }),
  }
}
