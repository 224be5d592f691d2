import { notifySession } from '../bayeux/notifier'
import { subscriptionMessage } from '../wire/messages'
import { mediumOfOperation } from '../world/medium'
import { refuse, statusCodes } from '../world/outcome'
import { addToWorkbin } from './add-to-workbin'
import { failure, invalidInput, success } from './answers'
import { operationNameOf } from './call'
import type { Answer, Call, Operation, Route } from './call'
import { pullFromWorkbin } from './pull-from-workbin'
import { requestAgentStats } from './workbin-stats'
import { namedWorkbin, userOfUrl } from './workbin-owner'
import type { NamedWorkbin } from './workbin-owner'

/**
 * Pull, add, subscribe and unsubscribe, counters. Each answers `{statusCode, referenceId}`; the result comes on
 * CometD. Pages: "PullInteractionFromWorkbin for Supervisor", "PullInteraction from a Group Workbin",
 * "AddInteractionToWorkbin", "SubscribeNotifications", "RequestAgentStats".
 */
export const workbinChangeRoutes: readonly Route[] = [
  ...['/workbins', '/me/workbins', '/users/:userId/workbins'].flatMap((base): Route[] => [
    { method: 'POST', path: base, operation: guarded(manyWorkbins) },
    { method: 'POST', path: `${base}/:id`, operation: guarded(oneWorkbin) },
  ]),
]

function guarded(operation: Operation): Operation {
  return (call) => {
    const user = userOfUrl(call)
    return user.ok ? operation(call) : failure(call.centre, user.refusal)
  }
}

function oneWorkbin(call: Call): Answer {
  const name = operationNameOf(call)
  const named = namedWorkbin(call)
  if (!named.ok) return failure(call.centre, named.refusal)
  if (name === 'Subscribe' || name === 'Unsubscribe') {
    return success({ referenceId: changeSubscription(call, named.value, name) })
  }
  if (mediumOfOperation('Pull', name) !== undefined) return pullFromWorkbin(call, named.value)
  if (mediumOfOperation('Add', name) !== undefined) return addToWorkbin(call, named.value)
  return failure(call.centre, invalidInput(`Unknown operationName ${name}`).refusal)
}

function manyWorkbins(call: Call): Answer {
  const name = operationNameOf(call)
  if (name === 'RequestAgentStats') return requestAgentStats(call)
  if (name !== 'Subscribe' && name !== 'Unsubscribe') {
    return failure(call.centre, invalidInput(`Unknown operationName ${name}`).refusal)
  }
  const ids = call.query.get('workbinIds')?.split(',') ?? []
  if (ids.length === 0) {
    return failure(call.centre, refuse(statusCodes.parameterMissing, 'workbinIds is missing').refusal)
  }
  const workbins: NamedWorkbin[] = []
  for (const id of new Set(ids)) {
    const named = namedWorkbin(call, id)
    if (!named.ok) return failure(call.centre, named.refusal)
    workbins.push(named.value)
  }
  const references = workbins.map((workbin) => [
    workbin.definition.id,
    changeSubscription(call, workbin, name),
  ])
  return success({ referenceIds: Object.fromEntries(references) as Record<string, number> })
}

/** Returns the `referenceId`; the confirmation or refusal is a notification. */
function changeSubscription(call: Call, workbin: NamedWorkbin, name: 'Subscribe' | 'Unsubscribe'): number {
  const { centre, session } = call
  const { instance, mark } = workbin
  const referenceId = session.nextReferenceId()
  const isGroup = instance.owner.kind === 'AgentGroup' || instance.owner.kind === 'PlaceGroup'
  const isPossible =
    centre.interactionServerLink && !(isGroup && centre.dialect.groupSubscriptions === 'unsupported')
  if (isPossible && name === 'Subscribe') {
    const bayeuxId = centre.bayeux.idsOf(session).at(-1)
    const watch = { sessionId: session.id, instance, mark }
    centre.subscriptions.add(bayeuxId === undefined ? watch : { ...watch, bayeuxId })
  }
  if (name === 'Unsubscribe') centre.subscriptions.remove(session.id, instance)
  const state = !isPossible ? 'RequestFailed' : name === 'Subscribe' ? 'Subscribed' : 'Unsubscribed'
  const printed = centre.dialect.subscriptionReference === 'present' ? referenceId : undefined
  const message = subscriptionMessage(state, { id: instance.definitionId, mark }, printed)
  notifySession(centre, session, message)
  return referenceId
}
