import { ok, type Result } from '@shared/result'
import { unreadable, type Answer } from './answers'
import type { Dialect } from './dialect'
import type { MediaResource, WorkbinOwner } from './gws-client'
import type { Requester } from './requester'
import { parseWorkbinContents, workbinsOfAnswer } from './workbin-contents-parse'
import { portionsOf, workbinUrlOf } from './workbin-url'

type Contents = ReadonlyMap<string, readonly MediaResource[]>

interface ContentsRequest {
  readonly requester: Requester
  readonly owner: WorkbinOwner
  readonly workbinIds: readonly string[]
}

/** The words that page "GetWorkbinSubresources by User" lists for `mediaType` and that are known to be served. */
const printedMedia = ['emails', 'chats', 'workitems']

/**
 * Contents of some workbins of one owner, keyed by workbin id; every workbin asked for is in the map. Ways, by owner and
 * dialect:
 * - several: `GET …/workbins?workbinIds=A,B&subresources=*` (page "GetWorkbinContent"), answer `{statusCode, workbins:
 *   {id: {…, chats, emails, workitems …}}}`; a workbin without media keys is empty
 * - single: `GET …/workbins/{id}?subresources=*` (page "Get Group Workbin Content"), answer `{statusCode, workbin}`
 * - printed by media: `GET /{userId}/workbins/{id}/{mediaType}?subresources=*` (page "GetWorkbinSubresources by User")
 *
 * Fails as a whole, as every request: `interaction-server-down` when the server says so (contents come from Interaction
 * Server, lists do not); a bare HTTP 503 is `server-busy`.
 */
export function readWorkbinContents(
  requester: Requester,
  dialect: Dialect,
  owner: WorkbinOwner,
  workbinIds: readonly string[],
): Promise<Result<Contents>> {
  const request: ContentsRequest = { requester, owner, workbinIds }
  switch (request.owner.kind) {
    case 'me':
      return readSeveral(request)
    case 'AgentGroup':
    case 'PlaceGroup':
      return dialect.groupContents === 'several' ? readSeveral(request) : readSingle(request)
    case 'Agent':
      if (dialect.otherUserContents === 'printed-by-media') return readByMedia(request, request.owner.userId)
      return dialect.otherUserContents === 'users-single' ? readSingle(request) : readSeveral(request)
  }
}

async function readSeveral({ requester, owner, workbinIds }: ContentsRequest): Promise<Result<Contents>> {
  const { path, query } = workbinUrlOf(owner)
  const parts = portionsOf(workbinIds).map(async (ids): Promise<Result<Contents>> => {
    const several = [['workbinIds', ids.join(',')], allContents, ...query] as const
    const answer = await requester.get(path, { query: several })
    if (!answer.ok) return answer
    if (answer.value.body['workbins'] === undefined) return unreadable('workbins')
    const workbins = workbinsOfAnswer(answer.value.body)
    return ok(new Map(ids.map((id) => [id, parseWorkbinContents(workbins.get(id)).items])))
  })
  return joined(await Promise.all(parts))
}

async function readSingle({ requester, owner, workbinIds }: ContentsRequest): Promise<Result<Contents>> {
  const { path, query } = workbinUrlOf(owner)
  const parts = workbinIds.map(async (id): Promise<Result<Contents>> => {
    const answer = await requester.get(`${path}/${encodeURIComponent(id)}`, {
      query: [allContents, ...query],
    })
    if (!answer.ok) return answer
    const workbins = workbinsOfAnswer(answer.value.body)
    const workbin = workbins.get(id) ?? [...workbins.values()][0]
    return workbin ? ok(new Map([[id, parseWorkbinContents(workbin).items]])) : unreadable('workbin')
  })
  return joined(await Promise.all(parts))
}

async function readByMedia(request: ContentsRequest, userId: string): Promise<Result<Contents>> {
  const parts = request.workbinIds.flatMap((id) =>
    printedMedia.map(async (media): Promise<Result<Contents>> => {
      const path = `/${encodeURIComponent(userId)}/workbins/${encodeURIComponent(id)}/${media}`
      const answer = await request.requester.get(path, { query: [allContents] })
      return answer.ok ? ok(new Map([[id, itemsOfMedia(answer.value, media)]])) : answer
    }),
  )
  return joined(await Promise.all(parts))
}

function itemsOfMedia({ body }: Answer, media: string): readonly MediaResource[] {
  const workbin = body['workbin'] ?? { [media]: body[media] }
  return parseWorkbinContents(workbin).items
}

function joined(parts: readonly Result<Contents>[]): Result<Contents> {
  const contents = new Map<string, readonly MediaResource[]>()
  for (const part of parts) {
    if (!part.ok) return part
    for (const [id, items] of part.value) contents.set(id, [...(contents.get(id) ?? []), ...items])
  }
  return ok(contents)
}

const allContents = ['subresources', '*'] as const
