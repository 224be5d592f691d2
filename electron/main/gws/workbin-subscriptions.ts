import { ok, type Result } from '@shared/result'
import { referenceIdOf } from './answers'
import type { WorkbinOwner } from './gws-client'
import { isRecord } from './json'
import type { Requester } from './requester'
import { portionsOf, workbinUrlOf } from './workbin-url'

type References = ReadonlyMap<string, number | null>

type SubscriptionOperation = 'Subscribe' | 'Unsubscribe'

interface SubscriptionRequest {
  readonly requester: Requester
  readonly operationName: SubscriptionOperation
  readonly owner: WorkbinOwner
  readonly workbinIds: readonly string[]
}

/**
 * Starts or ends notifications for some workbins of one owner. The answer only says that the server took it; the outcome
 * comes as a `WorkbinSubscriptionStateChangeMessage` on `/v2/me/workbins` with the `referenceId` given here.
 * - one: `POST …/workbins/{id}` `{operationName}`, answer `{statusCode, referenceId}` (pages "Subscribing to Workbin
 *   Notifications", "Unsubscribing from Workbin Notifications"); groups only have this form ("Subscribing to Group
 *   Workbin Notifications", needs Interaction Server 8.5.103.05)
 * - several: `POST …/workbins?workbinIds=A,B`, answer `{statusCode, referenceIds: {id: n}}`
 *
 * Fails with the first failure; workbins that were taken before it stay subscribed, and asking again is harmless.
 */
export async function changeSubscriptions(
  requester: Requester,
  operationName: SubscriptionOperation,
  owner: WorkbinOwner,
  workbinIds: readonly string[],
): Promise<Result<References>> {
  const request: SubscriptionRequest = { requester, operationName, owner, workbinIds }
  const isGroup = owner.kind === 'AgentGroup' || owner.kind === 'PlaceGroup'
  const parts =
    isGroup || workbinIds.length === 1
      ? workbinIds.map((id) => changeOne(request, id))
      : portionsOf(workbinIds).map((ids) => changeSeveral(request, ids))
  const references = new Map<string, number | null>()
  for (const part of await Promise.all(parts)) {
    if (!part.ok) return part
    for (const [id, reference] of part.value) references.set(id, reference)
  }
  return ok(references)
}

async function changeOne(request: SubscriptionRequest, workbinId: string): Promise<Result<References>> {
  const { path, query } = workbinUrlOf(request.owner)
  const { operationName } = request
  const answer = await request.requester.post(
    `${path}/${encodeURIComponent(workbinId)}`,
    { operationName },
    { query, isBackground: true },
  )
  return answer.ok ? ok(new Map([[workbinId, referenceIdOf(answer.value.body)]])) : answer
}

async function changeSeveral(
  request: SubscriptionRequest,
  workbinIds: readonly string[],
): Promise<Result<References>> {
  const { path, query } = workbinUrlOf(request.owner)
  const several = [['workbinIds', workbinIds.join(',')], ...query] as const
  const { operationName } = request
  const options = { query: several, isBackground: true }
  const answer = await request.requester.post(path, { operationName }, options)
  if (!answer.ok) return answer
  const { referenceIds } = answer.value.body
  const given = isRecord(referenceIds) ? referenceIds : {}
  return ok(new Map(workbinIds.map((id) => [id, referenceIdOf({ referenceId: given[id] })])))
}
