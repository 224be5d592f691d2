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
 * `PullChat` is `operation-forbidden` on a server where `enableNotificationOnPullChat` or `enableJoinOnPullChat` is off;
 * the failure's message says which one the server named, else that it may be either.
 *
 * Complete when the media's channel brings this interaction with the `referenceId` of the answer; for group workbins, where
 * the media message has none, when `ItemRemoved` comes for it or it is in the user's hands.
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
  const accepted = acceptedOf(answer)
  return operationName === 'PullChat' ? asChatRefusal(asLostRace(accepted)) : asLostRace(accepted)
}

/**
 * Adds an interaction that the signed-in user holds to a workbin: `POST …/workbins/{id}` with `{operationName, id}` or
 * `{operationName, uri}` by dialect (pages "AddInteractionToWorkbin", "AddInteraction to a Group Workbin"); answer
 * `{statusCode, referenceId}`. Another agent's workbin: see dialect switch `addToAgentWorkbin`; without it fails with
 * `unsupported-by-dialect` and sends nothing. `saveLAR` goes along when asked for.
 *
 * Complete when the media's channel brings the state `InWorkbin` with the `referenceId` of the answer, or the workbin's
 * channel `ItemAdded` for it. Fails with `resource-gone`, `operation-forbidden` (not in the user's hands, or the server
 * takes nothing there), `wrong-state` (the media does not fit), `bad-input` (named by the reference it does not take).
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
  const lastAgent = input.saveLastAgent === undefined ? {} : { saveLAR: input.saveLastAgent }
  const body = { operationName, ...reference, ...lastAgent }
  return acceptedOf(await requester.post(`${path}/${encodeURIComponent(input.workbinId)}`, body, { query }))
}

/** `statusCode` "resource already in use" of page "Return Values". */
const inUse = 19

const chatPullOptions = ['enableNotificationOnPullChat', 'enableJoinOnPullChat'] as const

function asChatRefusal(accepted: Result<Accepted>): Result<Accepted> {
  if (accepted.ok || accepted.failure.reason !== 'operation-forbidden') return accepted
  const said = accepted.failure.serverMessage ?? ''
  const named = chatPullOptions.filter((option) => said.includes(option))
  const options = (named.length === 0 ? chatPullOptions : named).join(' or ')
  return failed({ ...accepted.failure, message: `PullChat is refused: server option ${options} is off` })
}

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
