import type { MediaKind } from '@shared/domain/media'
import { fail, ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { Dialect } from './dialect'
import type { MediaResource, WorkbinOwner } from './gws-client'
import { contentsWordOf, subresourceOf } from './media-words'
import type { Requester } from './requester'
import { parseWorkbinContents, workbinsOfAnswer } from './workbin-contents-parse'
import { workbinUrlOf } from './workbin-url'

interface WorkbinRef {
  readonly owner: WorkbinOwner
  readonly workbinId: string
}

/**
 * Some media of one workbin: `GET …/workbins/{id}?subresources=email,chat` with `agentGroup` or `placeGroup` for groups
 * (pages "GetWorkbinContent", "Get Group Workbin Content"), answer `{statusCode, workbin}`. Where the dialect
 * `otherUserContents` knows another user's contents by media only, one request a media. Fails with
 * `unsupported-by-dialect` for a media that has no word there, else as `readWorkbinContents`.
 */
export async function readWorkbinSelection(
  requester: Requester,
  dialect: Dialect,
  workbin: WorkbinRef,
  media: readonly MediaKind[],
): Promise<Result<readonly MediaResource[]>> {
  const { owner, workbinId } = workbin
  const words = media.map(subresourceOf)
  if (words.length === 0 || words.includes(null)) return noWord
  if (isByMedia(owner, dialect)) {
    return joined(await Promise.all(media.map((one) => readWorkbinMedia(requester, dialect, workbin, one))))
  }
  const { path, query } = workbinUrlOf(owner)
  const answer = await requester.get(`${path}/${encodeURIComponent(workbinId)}`, {
    query: [['subresources', words.join(',')], ...query],
  })
  if (!answer.ok) return answer
  const workbins = workbinsOfAnswer(answer.value.body)
  const read = workbins.get(workbinId) ?? [...workbins.values()][0]
  return read ? ok(parseWorkbinContents(read).items) : unreadable('workbin')
}

/**
 * One media of one workbin by its own address: `GET …/workbins/{id}/{mediaType}?fields=*&subresources=*` for `emails`,
 * `chats` and `workitems` (pages "GetWorkbinSubresources by User", "Get Group Workbin Content"), answer `{statusCode,
 * emails: […]}` or the whole workbin. Both parameters are sent since both are seen. Another user's address is
 * `/users/{userId}/…`, or `/{userId}/…` as the first page prints it (dialect `otherUserContents`). Fails with
 * `unsupported-by-dialect` for other media.
 */
export async function readWorkbinMedia(
  requester: Requester,
  dialect: Dialect,
  { owner, workbinId }: WorkbinRef,
  media: MediaKind,
): Promise<Result<readonly MediaResource[]>> {
  const word = contentsWordOf(media)
  if (word === null) return noWord
  const { path, query } = workbinUrlOf(owner)
  const base = isByMedia(owner, dialect) ? path.replace('/users/', '/') : path
  const answer = await requester.get(`${base}/${encodeURIComponent(workbinId)}/${word}`, {
    query: [['fields', '*'], ['subresources', '*'], ...query],
  })
  if (!answer.ok) return answer
  const { body } = answer.value
  if (body['workbin'] === undefined && !Array.isArray(body[word])) return unreadable(word)
  return ok(parseWorkbinContents(body['workbin'] ?? { [word]: body[word] }).items)
}

function isByMedia({ kind }: WorkbinOwner, { otherUserContents }: Dialect): boolean {
  return kind === 'Agent' && otherUserContents === 'printed-by-media'
}

function joined(parts: readonly Result<readonly MediaResource[]>[]): Result<readonly MediaResource[]> {
  const items: MediaResource[] = []
  for (const part of parts) {
    if (!part.ok) return part
    items.push(...part.value)
  }
  return ok(items)
}

const noWord = fail('unsupported-by-dialect', 'the address of this media is not documented')
