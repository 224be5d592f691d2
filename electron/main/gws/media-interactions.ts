import type { Result } from '@shared/result'
import { acceptedOf } from './accepted'
import type { Dialect } from './dialect'
import type { Accepted, HeldRef } from './gws-client'
import { operateOnInteraction } from './interactions'
import type { Json } from './json'
import { mediaPath } from './media-words'
import type { Requester } from './requester'

/**
 * `Accept`, `Reject` or `Complete` for an interaction that the user holds or is invited to, by dialect `heldApi`:
 * `POST /me/interactions/{id}` (page "Interactions API Operations") or the media's own `POST /me/workitems/{id}`,
 * `/me/emails/{id}`, `/me/chats/{id}`, `/me/openmedia/{mediaType}/{id}` (pages "Workitem API", "E-mail API", "Chat API",
 * "Open Media API"), both with `{operationName}`. Media without an API of their own go the general way.
 */
export function operateOnHeld(
  requester: Requester,
  dialect: Dialect,
  held: HeldRef,
  operationName: 'Accept' | 'Reject' | 'Complete',
): Promise<Result<Accepted>> {
  return operate(requester, dialect.heldApi, held, { operationName })
}

/**
 * Puts a held interaction into a queue: `PlaceInQueue` with `queueName` on the generic API, or, by dialect
 * `placeInQueueApi`, `Complete` with `queueName` on the media's own (pages "Complete" of the Workitem and E-mail APIs).
 */
export function placeInQueue(
  requester: Requester,
  dialect: Dialect,
  held: HeldRef,
  queueName: string,
): Promise<Result<Accepted>> {
  const api = completesIntoQueue(held) ? dialect.placeInQueueApi : 'generic'
  const operationName = api === 'per-media' ? 'Complete' : 'PlaceInQueue'
  return operate(requester, api, held, { operationName, queueName })
}

/**
 * Gives a held interaction to another user: `Transfer` with `userId` or `userUri` (dialect `transferTarget`) on the
 * generic API or, by dialect `transferApi`, on the media's own; e-mail's own API always gets `userUri` (page "Transfer"
 * of the E-mail API). Answer `{statusCode}` without `referenceId`.
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
  return operate(requester, dialect.transferApi, held, { operationName: 'Transfer', ...target })
}

function completesIntoQueue(held: HeldRef): boolean {
  return held.media === 'email' || held.media === 'workitem'
}

async function operate(
  requester: Requester,
  api: 'generic' | 'per-media',
  held: HeldRef,
  operation: Json,
): Promise<Result<Accepted>> {
  const path = api === 'per-media' ? mediaPath(held.media, held.mediaType) : null
  if (path === null) return operateOnInteraction(requester, held.interactionId, operation)
  return acceptedOf(await requester.post(`/me/${path}/${encodeURIComponent(held.interactionId)}`, operation))
}
