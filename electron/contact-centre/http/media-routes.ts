import { renderingOf } from '../rendering'
import type { Centre } from '../centre'
import { interactionResource } from '../wire/interaction-resource'
import type { Interaction } from '../world/interaction'
import { mediumSpelling } from '../world/medium'
import type { Medium } from '../world/medium'
import { refuse, statusCodes } from '../world/outcome'
import { hold } from '../world/transitions'
import { failure, linkDown, success } from './answers'
import type { Answer, Call, Operation, Route } from './call'
import { tellHolder } from './handling'
import { operate } from './interaction-operations'
import { listAnswer } from './lists'

/**
 * The APIs by medium. Pages: "WorkitemComplete", "WorkitemCreate", "EmailComplete", "EmailTransfer",
 * "OpenMediaAPIAccept", "OpenMediaAPICreate". E-mail answers without a `referenceId`, the others with one.
 */
export const mediaRoutes: readonly Route[] = [
  ...(['email', 'chat', 'workitem'] as const).flatMap((medium): Route[] => {
    const { contentsKey } = mediumSpelling[medium]
    return [
      { method: 'GET', path: `/me/${contentsKey}`, operation: getHeld(medium) },
      { method: 'GET', path: `/me/${contentsKey}/:id`, operation: getOne(medium) },
      { method: 'POST', path: `/me/${contentsKey}/:id`, operation: post(medium) },
      { method: 'GET', path: `/${contentsKey}/:id`, operation: getOne(medium) },
    ]
  }),
  { method: 'POST', path: '/me/workitems', operation: create('workitem') },
  { method: 'GET', path: '/me/openmedia/:mediaType', operation: getHeld('openmedia') },
  { method: 'POST', path: '/me/openmedia/:mediaType', operation: create('openmedia') },
  { method: 'POST', path: '/me/openmedia/:mediaType/:id', operation: post('openmedia') },
  { method: 'GET', path: '/openmedia/:plural/:id', operation: getOne('openmedia') },
]

function isOf(call: Call, medium: Medium, interaction: Interaction): boolean {
  const { mediaType } = call.params
  if (interaction.medium !== medium) return false
  return mediaType === undefined || mediaType === interaction.openMediaType
}

function getHeld(medium: Medium): Operation {
  return (call) => {
    const { centre, session } = call
    const held = centre.world.store
      .heldBy(session.person.id)
      .filter((interaction) => isOf(call, medium, interaction))
    const resources = held.map((interaction) => interactionResource(interaction, renderingOf(centre)))
    return listAnswer(call, mediumSpelling[medium].contentsKey, resources)
  }
}

function notFound(centre: Centre): Answer {
  return failure(centre, refuse(statusCodes.notFound, 'Interaction is not found').refusal)
}

function getOne(medium: Medium): Operation {
  return (call) => {
    const { centre, params } = call
    const interaction = centre.world.store.find(params['id'] ?? '')
    if (interaction?.medium !== medium) return notFound(centre)
    const resource = interactionResource(interaction, renderingOf(centre))
    return success({ [mediumSpelling[medium].messageKey]: resource })
  }
}

function post(medium: Medium): Operation {
  return (call) => {
    const { centre, session, params } = call
    if (!centre.interactionServerLink) return linkDown()
    const interaction = centre.world.store.find(params['id'] ?? '')
    if (interaction === undefined || !isOf(call, medium, interaction)) return notFound(centre)
    const referenceId = session.nextReferenceId()
    const numbered = medium === 'email' ? {} : { referenceId }
    const cause = { sessionId: session.id, api: 'media', ...numbered } as const
    const outcome = operate(call, interaction.id, cause)
    return outcome.ok ? success(numbered) : failure(centre, outcome.refusal)
  }
}

/** `Create` with `queueUri`: a new interaction in the user's hands. */
function create(medium: 'workitem' | 'openmedia'): Operation {
  return (call) => {
    const { centre, session, body, params } = call
    if (!centre.interactionServerLink) return linkDown()
    if (body['operationName'] !== 'Create' || typeof body['queueUri'] !== 'string') {
      return failure(centre, refuse(statusCodes.parameterMissing, 'queueUri is missing').refusal)
    }
    const made = centre.world.make({ medium })
    const interaction = { ...made, openMediaType: params['mediaType'] ?? made.openMediaType }
    const referenceId = session.nextReferenceId()
    hold(centre.world, interaction, session.person.id, 'Processing')
    tellHolder({ call, interaction, cause: { sessionId: session.id, api: 'media', referenceId } })
    return success({ referenceId })
  }
}
