import type { Result } from '@shared/result'
import { acceptedOf } from './accepted'
import type { Dialect } from './dialect'
import type { Accepted, HeldRef, LastAgentOption } from './gws-client'
import { operateOnInteraction } from './interactions'
import type { Json } from './json'
import { mediaPath } from './media-words'
import type { Requester } from './requester'

/**
 * `Accept`, `Reject` or `Complete` for an interaction that the user holds or is invited to, by dialect `heldApi`:
 * `POST /me/interactions/{id}` (page "Interactions API Operations") or the media's own `POST /me/workitems/{id}`,
 * `/me/emails/{id}`, `/me/chats/{id}`, `/me/openmedia/{mediaType}/{id}` (pages "Workitem API", "E-mail API", "Chat API",
 * "Open Media API"), both with `{operationName}`. Media without an API of their own go the general way. `saveLAR` goes
 * along where its page prints it: `Complete` of the E-mail API and `Accept` of the Open Media API; elsewhere it is left
 * out.
 *
 * Complete when the media's channel brings this interaction as `Processing` or `Chatting` (accepted), `Revoked` (rejected),
 * `Completed`, or any state other than before; where nothing comes, `GET /me/interactions` decides. Fails with
 * `wrong-state` when the capabilities do not allow it now, `operation-forbidden` when somebody else has it.
 */
export function operateOnHeld(
  requester: Requester,
  dialect: Dialect,
  held: HeldRef,
  operation: { readonly name: 'Accept' | 'Reject' | 'Complete' } & LastAgentOption,
): Promise<Result<Accepted>> {
  const { name: operationName, saveLastAgent } = operation
  const isPrinted = `${operationName} ${held.media}`
  const isTaken = isPrinted === 'Complete email' || isPrinted === 'Accept openmedia'
  const saveLAR = dialect.heldApi === 'per-media' && isTaken ? saveLastAgent : undefined
  const body = { operationName, ...(saveLAR === undefined ? {} : { saveLAR }) }
  return operateOnPath(requester, dialect.heldApi, held, body)
}

/**
 * Puts a held interaction into a queue: `PlaceInQueue` with `queueName` on the generic API, or, by dialect
 * `placeInQueueApi`, `Complete` with `queueName` on the media's own (pages "Complete" of the Workitem and E-mail APIs).
 *
 * Complete when the media's channel brings this interaction without capabilities, or it is no more in `GET
 * /me/interactions`. Fails with `resource-gone` when there is no such queue.
 */
export function placeInQueue(
  requester: Requester,
  dialect: Dialect,
  held: HeldRef,
  queueName: string,
): Promise<Result<Accepted>> {
  const api = completesIntoQueue(held) ? dialect.placeInQueueApi : 'generic'
  const operationName = api === 'per-media' ? 'Complete' : 'PlaceInQueue'
  return operateOnPath(requester, api, held, { operationName, queueName })
}

/**
 * Gives a held interaction to another user: `Transfer` with `userId` or `userUri` (dialect `transferTarget`) on the
 * generic API or, by dialect `transferApi`, on the media's own; e-mail's own API always gets `userUri` (page "Transfer"
 * of the E-mail API). Answer `{statusCode}` without `referenceId`.
 *
 * Complete when the media's channel brings this interaction without capabilities (the receiver is invited), or it is no
 * more in `GET /me/interactions`; a receiver who rejects gives it back later. Fails with `resource-gone` when there is no
 * such user.
 */
export function transfer(
  requester: Requester,
  dialect: Dialect,
  held: HeldRef,
  userId: string,
): Promise<Result<Accepted>> {
  const isEmailApi = dialect.transferApi === 'per-media' && held.media === 'email'
  const userUri = `${requester.server}/api/v2/users/${encodeURIComponent(userId)}`
  const target = isEmailApi || dialect.transferTarget === 'userUri' ? { userUri } : { userId }
  return operateOnPath(requester, dialect.transferApi, held, { operationName: 'Transfer', ...target })
}

/**
 * Tells the server that the user looks at this interaction now: `SetInFocus` of the API that dialect `heldApi` names. The
 * reference names it among the capabilities only (pages "WorkitemMessageType", "ChatMessageType"); nothing confirms it and
 * nothing depends on it. Fails with `wrong-state` where it is not offered.
 */
export function setInFocus(requester: Requester, dialect: Dialect, held: HeldRef): Promise<Result<Accepted>> {
  return operateOnPath(requester, dialect.heldApi, held, { operationName: 'SetInFocus' })
}

function completesIntoQueue(held: HeldRef): boolean {
  return held.media === 'email' || held.media === 'workitem'
}

/** Sends an operation on a held interaction to the API of its media where it has one, else to the general one. */
export async function operateOnPath(
  requester: Requester,
  api: 'generic' | 'per-media',
  held: HeldRef,
  operation: Json,
): Promise<Result<Accepted>> {
  const path = api === 'per-media' ? mediaPath(held.media, held.mediaType) : null
  if (path === null) return operateOnInteraction(requester, held.interactionId, operation)
  return acceptedOf(await requester.post(`/me/${path}/${encodeURIComponent(held.interactionId)}`, operation))
}
