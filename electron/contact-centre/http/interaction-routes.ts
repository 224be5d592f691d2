import { renderingOf } from '../rendering'
import { notifySession } from '../bayeux/notifier'
import type { Centre } from '../centre'
import { interactionResource } from '../wire/interaction-resource'
import type { JsonObject } from '../wire/interaction-resource'
import { interactionStateMessage, mediaMessage } from '../wire/messages'
import type { Interaction } from '../world/interaction'
import { refuse, statusCodes } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import { failure, linkDown, oldFailure, oldSuccess, success } from './answers'
import type { Answer, Call, Route } from './call'
import { heldInteraction } from './held-interaction'
import { operate } from './interaction-operations'
import { listAnswer } from './lists'
import { changeUserData } from './user-data-operations'
import { namedWorkbin } from './workbin-owner'

/** The generic API of "Interactions API Operations", with the answer style that the page prints for each operation. */
export const interactionRoutes: readonly Route[] = [
  { method: 'GET', path: '/interactions', operation: getActive },
  { method: 'GET', path: '/interactions/:id', operation: getOne },
  { method: 'PUT', path: '/interactions/:id', operation: putOne },
  { method: 'GET', path: '/me/interactions', operation: getMine },
  { method: 'GET', path: '/me/interactions/:id', operation: getOne },
  { method: 'POST', path: '/me/interactions', operation: postWithoutId },
  { method: 'POST', path: '/me/interactions/:id', operation: postOne },
]

function withGenericUri(centre: Centre, interaction: Interaction): JsonObject {
  const resource = interactionResource(interaction, renderingOf(centre))
  return { ...resource, uri: `${centre.apiUrl()}/interactions/${interaction.id}` }
}

/** Everything that somebody is handling; what is parked in workbins or queued is not active. */
function getActive(call: Call): Answer {
  const { centre } = call
  const active = centre.world.organisation.people.flatMap((person) => centre.world.store.heldBy(person.id))
  return listAnswer(
    call,
    'interactions',
    active.map((interaction) => withGenericUri(centre, interaction)),
  )
}

function getMine(call: Call): Answer {
  const { centre, session, query } = call
  const held = centre.world.store.heldBy(session.person.id)
  if (query.has('fields') && centre.dialect.meInteractions === 'message') {
    const rendering = renderingOf(centre)
    const messages = held.map(
      (interaction) => mediaMessage(interaction, rendering, { notification: 'StatusChange' }).data,
    )
    return success({ interactions: messages })
  }
  return listAnswer(
    call,
    'interactions',
    held.map((interaction) => withGenericUri(centre, interaction)),
  )
}

function getOne({ centre, params }: Call): Answer {
  const interaction = centre.world.store.find(params['id'] ?? '')
  if (interaction === undefined) {
    return failure(centre, refuse(statusCodes.notFound, 'Interaction is not found').refusal)
  }
  return success({ interaction: withGenericUri(centre, interaction) })
}

/** The page gives no body for PUT; `userData` updates the case data of an interaction in hand. */
function putOne(call: Call): Answer {
  const held = heldInteraction(call, call.params['id'] ?? '')
  if (!held.ok) return failure(call.centre, held.refusal)
  const changed = changeUserData(held.value, 'UpdateUserData', call.body['userData'])
  if (!changed.ok) return failure(call.centre, changed.refusal)
  call.centre.world.emit({
    kind: 'interaction',
    userId: call.session.person.id,
    interaction: held.value,
    notification: 'PropertiesUpdated',
  })
  return success()
}

function postWithoutId(call: Call): Answer {
  if (call.body['operationName'] === 'GetWorkbinContent') return styled(call, getWorkbinContent(call))
  const { refusal } = refuse(statusCodes.parameterMissing, 'The interaction id is missing')
  return failure(call.centre, refusal)
}

function postOne(call: Call): Answer {
  if (!call.centre.interactionServerLink) return linkDown()
  if (call.body['operationName'] === 'GetWorkbinContent') return styled(call, getWorkbinContent(call))
  const cause = { sessionId: call.session.id, api: 'interactions' } as const
  return styled(call, operate(call, call.params['id'] ?? '', cause))
}

/** The contents arrive as one `InteractionStateMessage` an item. */
function getWorkbinContent(call: Call): Outcome<readonly Interaction[]> {
  const { centre, session, body } = call
  const workbin = body['workbin']
  if (typeof workbin !== 'string') return refuse(statusCodes.parameterMissing, 'workbin is missing')
  const named = namedWorkbin(call, workbin)
  if (!named.ok) return named
  const items = centre.world.store.inWorkbin(named.value.instance)
  for (const interaction of items) {
    notifySession(centre, session, interactionStateMessage(interaction, renderingOf(centre)))
  }
  return { ok: true, value: items }
}

/** `Cancel` answers `{"status":0}`; `Complete` and `Transfer` answer with `statusCode`; the others with `status`. */
function styled({ centre, body }: Call, outcome: Outcome<unknown>): Answer {
  switch (body['operationName']) {
    case 'Complete':
    case 'Transfer':
      return outcome.ok ? success() : failure(centre, outcome.refusal)
    case 'Cancel':
      return outcome.ok ? { httpStatus: 200, body: { status: 0 } } : failure(centre, outcome.refusal)
    default:
      return outcome.ok ? oldSuccess(centre) : oldFailure(centre, outcome.refusal)
  }
}
