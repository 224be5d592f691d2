import { fail, ok, type Result } from '@shared/result'
import { acceptedOf } from './accepted'
import { unreadable, type Answer } from './answers'
import type { Accepted, HeldRef, MediaResource } from './gws-client'
import { recordsOf } from './json'
import { resourceOf } from './media-message-parse'
import { parseMediaResource } from './media-resource'
import { mediaPath } from './media-words'
import type { Requester } from './requester'
import type { MediaAddress, NewWork } from './whole-api'

/**
 * What the user handles of one media: `GET /me/workitems?fields=*`, `/me/emails`, `/me/chats`,
 * `/me/openmedia/{mediaType}` (pages "Workitem Resource", "E-mail Resource", "Chat Resource", "Open Media Resource").
 * Answer `{statusCode, workitems: […]}`; the key of open media is not documented, so the one list of the answer is taken.
 * Fails with `unsupported-by-dialect` for a media without an API of its own.
 */
export async function readHeldOfMedia(
  requester: Requester,
  { media, mediaType }: MediaAddress,
): Promise<Result<readonly MediaResource[]>> {
  const path = mediaPath(media, mediaType)
  if (path === null) return noApi
  const answer = await requester.get(`/me/${path}`, { query: [['fields', '*']] })
  if (!answer.ok) return answer
  const list = Object.entries(answer.value.body).find(([, value]) => Array.isArray(value))
  if (!list) return unreadable(path)
  return ok(
    recordsOf(list[1]).flatMap((entry) => {
      const item = parseMediaResource(entry, `/${media}`)
      return item.ok ? [item.value] : []
    }),
  )
}

/**
 * One interaction by its media's own API: `GET /me/workitems/{id}` and its siblings (same pages), answer `{statusCode,
 * workitem}` keyed by the media. Fails with `resource-gone`, `unsupported-by-dialect` as `readHeldOfMedia`.
 */
export async function readOneOfMedia(requester: Requester, held: HeldRef): Promise<Result<MediaResource>> {
  const path = mediaPath(held.media, held.mediaType)
  if (path === null || held.media === 'openmedia') return noApi
  const answer = await requester.get(`/me/${path}/${encodeURIComponent(held.interactionId)}`)
  return answer.ok ? itemOf(answer.value, held) : answer
}

/**
 * Creates a work item or an open-media interaction in the user's hands: `POST /me/workitems` or
 * `/me/openmedia/{mediaType}` `{operationName: "Create", queueUri, parentId?}` (pages "Workitem Create", "Open Media
 * Create"); `queueUri` is the queue's address, e.g. the `uri` of its contact. Answer `{statusCode, referenceId}`. Complete
 * when the media's channel brings an interaction with this `referenceId`: its id is told there only. Fails with
 * `bad-input`, `interaction-server-down`.
 */
export async function createWork(requester: Requester, work: NewWork): Promise<Result<Accepted>> {
  const path = mediaPath(work.media, work.mediaType)
  if (path === null) return noApi
  const parent = work.parentId === undefined ? {} : { parentId: work.parentId }
  const body = { operationName: 'Create', queueUri: work.queueUri, ...parent }
  return acceptedOf(await requester.post(`/me/${path}`, body))
}

function itemOf({ body }: Answer, { media }: HeldRef): Result<MediaResource> {
  const [word, resource] = resourceOf(body, `/${media}`)
  return parseMediaResource(resource, word)
}

const noApi = fail('unsupported-by-dialect', 'no page shows an API of this media')
