import { failureOf } from '@shared/failure'
import { fail, failed, type Result } from '@shared/result'
import { acceptedOf } from './accepted'
import type { Dialect } from './dialect'
import type { Accepted, AddInput, PullInput, WorkbinOwner } from './gws-client'
import { workbinOperation } from './media-words'
import type { Requester } from './requester'
import { workbinUrlOf } from './workbin-url'

/**
 * Pulls an interaction out of a workbin; the signed-in user then owns it. `POST …/workbins/{id}` with `{operationName,
 * id, nickname?}` (pages "PullInteractionFromWorkbin", "PullInteractionFromWorkbin for Supervisor", "PullInteraction from
 * a Group Workbin"); answer `{statusCode, referenceId}`. `operationName` is the media's own where the page lists one
 * (personal: e-mail, chat, workitem; groups: all), else `PullInteraction`; `nickname` goes with `PullChat` only.
 *
 * What the server answers when somebody was faster is not documented: only statusCode 19 (in use) says it plainly and is
 * reported as `taken-by-someone-else`. 2 and 6 (`wrong-state`, `resource-gone`) have other causes too (no contact-centre
 * session, wrong media, unknown workbin), so after these the workbin is to be read again and the truth decides.
 */
export async function pull(
  requester: Requester,
  dialect: Dialect,
  input: PullInput,
): Promise<Result<Accepted>> {
  const { path, query } = workbinUrlOf(input.owner)
  const isGroup = isGroupOwner(input.owner)
  const operationName = workbinOperation('Pull', input.media, isGroup)
  const takesNickname = operationName === 'PullChat' && (!isGroup || dialect.groupPullNickname === 'send')
  const body = {
    operationName,
    id: input.interactionId,
    ...(takesNickname && input.nickname ? { nickname: input.nickname } : {}),
  }
  const answer = await requester.post(`${path}/${encodeURIComponent(input.workbinId)}`, body, { query })
  return asLostRace(acceptedOf(answer))
}

/**
 * Adds an interaction that the signed-in user holds to a workbin: `POST …/workbins/{id}` with `{operationName, id}` or
 * `{operationName, uri}` by dialect (pages "AddInteractionToWorkbin", "AddInteraction to a Group Workbin"); answer
 * `{statusCode, referenceId}`. Another agent's workbin: see dialect switch `addToAgentWorkbin`; without it fails with
 * `unsupported-by-dialect` and sends nothing.
 */
export async function addToWorkbin(
  requester: Requester,
  dialect: Dialect,
  input: AddInput,
): Promise<Result<Accepted>> {
  if (input.owner.kind === 'Agent' && dialect.addToAgentWorkbin === 'unsupported') {
    return fail('unsupported-by-dialect', "this server takes nothing into another agent's workbin")
  }
  const { path, query } = workbinUrlOf(input.owner)
  const operationName = workbinOperation('Add', input.media, isGroupOwner(input.owner))
  const id = encodeURIComponent(input.interactionId)
  const reference =
    dialect.interactionReference === 'id'
      ? { id: input.interactionId }
      : { uri: `${requester.server}/api/v2/interactions/${id}` }
  const body = { operationName, ...reference }
  return acceptedOf(await requester.post(`${path}/${encodeURIComponent(input.workbinId)}`, body, { query }))
}

/** `statusCode` "resource already in use" of page "Return Values". */
const inUse = 19

function isGroupOwner(owner: WorkbinOwner): boolean {
  return owner.kind === 'AgentGroup' || owner.kind === 'PlaceGroup'
}

function asLostRace(accepted: Result<Accepted>): Result<Accepted> {
  if (accepted.ok) return accepted
  const { serverCode, serverMessage, httpStatus } = accepted.failure
  if (serverCode !== inUse) return accepted
  return failed(
    failureOf('taken-by-someone-else', 'the interaction could not be pulled any more', {
      serverCode,
      ...(serverMessage === undefined ? {} : { serverMessage }),
      ...(httpStatus === undefined ? {} : { httpStatus }),
    }),
  )
}
