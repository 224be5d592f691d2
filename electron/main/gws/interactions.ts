import { ok, type Result } from '@shared/result'
import { acceptedOf } from './accepted'
import { unreadable } from './answers'
import type { Accepted, MediaResource } from './gws-client'
import { isRecord, recordsOf, type Json } from './json'
import { resourceOf } from './media-message-parse'
import { parseMediaResource } from './media-resource'
import type { Requester } from './requester'

/**
 * `GET /me/interactions?fields=*` (page "Interactions API Operations"): what the signed-in user handles or is invited
 * to. Answer `{statusCode, interactions: [as in the CometD notifications]}`, so an entry is a resource or a message
 * around one. Entries without an id are left out.
 */
export async function readHeldInteractions(requester: Requester): Promise<Result<readonly MediaResource[]>> {
  const answer = await requester.get('/me/interactions', { query: [['fields', '*']] })
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

function itemOf(entry: Json): Result<MediaResource> {
  const inner = isRecord(entry['data']) ? entry['data'] : entry
  const [word, resource] = resourceOf(inner, '')
  return parseMediaResource(resource, word)
}
