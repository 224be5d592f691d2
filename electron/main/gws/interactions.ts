import type { MessageNode } from '@shared/domain/message'
import { ok, type Result } from '@shared/result'
import { acceptedOf } from './accepted'
import { unreadable } from './answers'
import type { Dialect } from './dialect'
import type { Accepted, MediaResource } from './gws-client'
import { isRecord, recordsOf, type Json } from './json'
import { resourceOf } from './media-message-parse'
import { htmlOf, parseMediaResource } from './media-resource'
import { parseMessageHtml } from './message-html'
import type { Requester } from './requester'
import { idsOfUris } from './uris'

/**
 * `GET /me/interactions?fields=*` (page "Interactions API Operations"): what the signed-in user handles or is invited
 * to. Answer `{statusCode, interactions: [as in the CometD notifications]}`, so an entry is a resource or a message
 * around one. Entries without an id are left out.
 */
export function readHeldInteractions(requester: Requester): Promise<Result<readonly MediaResource[]>> {
  return readList(requester, '/me/interactions')
}

/** `GET /me/interactions` without `fields` (same page): `{statusCode, uris}`, the ids of what the user handles. */
export async function readHeldIds(requester: Requester): Promise<Result<readonly string[]>> {
  const answer = await requester.get('/me/interactions')
  return answer.ok ? idsOfUris(answer.value.body) : answer
}

/**
 * `GET /interactions?fields=*` (same page): all active interactions of the contact centre; for its administrators and
 * agents. What is parked in a workbin or waits in a queue is not active. Fails with `no-permission`.
 */
export function readActiveInteractions(requester: Requester): Promise<Result<readonly MediaResource[]>> {
  return readList(requester, '/interactions')
}

/**
 * `GET /interactions/{id}` (page "Interactions API Operations"): details of one interaction, without taking it. Answer
 * `{statusCode, interaction}`; the name of the key is not documented and may be the media's. Fails with `resource-gone`.
 */
export async function readInteraction(
  requester: Requester,
  interactionId: string,
): Promise<Result<MediaResource>> {
  const answer = await requester.get(`/interactions/${encodeURIComponent(interactionId)}`)
  return answer.ok ? itemOf(answer.value.body) : answer
}

/**
 * The message of an interaction as it was formatted: `body` of `GET /interactions/{id}` where it is HTML (page "E-mail
 * Resource"), read as plain data. Null when the server serves no HTML. Fails with `resource-gone`.
 */
export async function readFormattedMessage(
  requester: Requester,
  interactionId: string,
): Promise<Result<readonly MessageNode[] | null>> {
  const answer = await requester.get(`/interactions/${encodeURIComponent(interactionId)}`)
  if (!answer.ok) return answer
  const [, resource] = resourceOf(answer.value.body, '')
  const html = isRecord(resource) ? htmlOf(resource) : null
  return ok(html === null ? null : parseMessageHtml(html))
}

/**
 * `POST /me/interactions/{id}` with an operation of page "Interactions API Operations": `Accept`, `Reject`, `Complete`,
 * `PlaceInQueue` with `queueName`, `Transfer` with `userId` or `userUri`. Answers in any of that page's styles (empty,
 * `status:"ok"`, `status:0`, `statusCode:0`), mostly without `referenceId`: the outcome shows on the media's channel.
 */
export async function operateOnInteraction(
  requester: Requester,
  interactionId: string,
  operation: Json,
): Promise<Result<Accepted>> {
  const path = `/me/interactions/${encodeURIComponent(interactionId)}`
  return acceptedOf(await requester.post(path, operation))
}

/**
 * `POST /me/interactions/{id}` `{operationName: "Cancel"}` (page "Interactions API Operations"): throws away a reply that
 * `Reply` or `ReplyAll` started. Answers `{status: 0}`, fails in the `statusCode` style: `wrong-state` for anything but
 * such a reply. Complete when the media's channel brings it as `Completed` or `Revoked`.
 */
export function cancelReply(requester: Requester, interactionId: string): Promise<Result<Accepted>> {
  return operateOnInteraction(requester, interactionId, { operationName: 'Cancel' })
}

/**
 * `POST /me/interactions/{id}` `{operationName: "PlaceInWorkbin", workbin}` (same page): the older way to park a held
 * interaction, in a workbin of the user's own only, since nothing names an owner. Answers in the `status` style without
 * `referenceId`. Complete when the workbin's channel brings `ItemAdded` for it, or the media's channel the state
 * `InWorkbin`; otherwise the workbin is read. Fails with `resource-gone` (no such workbin), `wrong-state`.
 */
export function placeInWorkbin(
  requester: Requester,
  interactionId: string,
  workbinId: string,
): Promise<Result<Accepted>> {
  return operateOnInteraction(requester, interactionId, {
    operationName: 'PlaceInWorkbin',
    workbin: workbinId,
  })
}

/**
 * `GetWorkbinContent` (same page): asks for the contents of a workbin of the user's own as a row of
 * `InteractionStateMessage` on `/v2/me/interactions`. Nothing tells which message is the last, so there is no completion:
 * reading with GET is the way to be sure. The page lists it under `/me/interactions/{id}` but needs no interaction; dialect
 * `workbinContentUrl` says whether the workbin's id stands there. Answers in the `status` style.
 */
export async function requestWorkbinContent(
  requester: Requester,
  dialect: Dialect,
  workbinId: string,
): Promise<Result<Accepted>> {
  const operation = { operationName: 'GetWorkbinContent', workbin: workbinId }
  if (dialect.workbinContentUrl === 'with-id') return operateOnInteraction(requester, workbinId, operation)
  return acceptedOf(await requester.post('/me/interactions', operation))
}

async function readList(requester: Requester, path: string): Promise<Result<readonly MediaResource[]>> {
  const answer = await requester.get(path, { query: [['fields', '*']] })
  if (!answer.ok) return answer
  const { interactions } = answer.value.body
  if (!Array.isArray(interactions)) return unreadable('interactions')
  return ok(
    recordsOf(interactions).flatMap((entry) => {
      const item = itemOf(entry)
      return item.ok ? [item.value] : []
    }),
  )
}

function itemOf(entry: Json): Result<MediaResource> {
  const inner = isRecord(entry['data']) ? entry['data'] : entry
  const [word, resource] = resourceOf(inner, '')
  return parseMediaResource(resource, word)
}
