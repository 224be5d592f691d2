import * as v from 'valibot'
import { notifySession } from '../bayeux/notifier'
import { mediaErrorMessage } from '../wire/messages'
import type { HeldState, Interaction } from '../world/interaction'
import { mediumOfOperation } from '../world/medium'
import { refuse, statusCodes } from '../world/outcome'
import type { Refusal } from '../world/outcome'
import { pull } from '../world/transitions'
import { failure, linkDown, success } from './answers'
import type { Answer, Call } from './call'
import type { NamedWorkbin } from './workbin-owner'
import { noSession } from './workbin-read-routes'

const pullSchema = v.object({
  operationName: v.string(),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  nickname: v.optional(v.pipe(v.string(), v.maxLength(100))),
})

/** `PullInteraction` and its siblings by medium; the puller becomes the owner of the interaction. */
export function pullFromWorkbin(call: Call, workbin: NamedWorkbin): Answer {
  const { centre, session } = call
  const parsed = v.safeParse(pullSchema, call.body)
  if (!parsed.success) {
    return failure(centre, refuse(statusCodes.parameterMissing, 'id is missing or not a text').refusal)
  }
  if (!centre.interactionServerLink) return linkDown()
  if (centre.dialect.contactCentreSession !== 'not-needed' && !session.multimedia) {
    return failure(centre, noSession())
  }
  const { id, nickname, operationName } = parsed.output
  const interaction = centre.world.store.find(id)
  const wrong = wrongOperation(call, operationName, interaction)
  if (wrong !== undefined) return failure(centre, wrong)
  const referenceId = session.nextReferenceId()
  const isGroup = workbin.mark.agentGroup !== undefined || workbin.mark.placeGroup !== undefined
  const outcome = pull(
    centre.world,
    {
      id,
      instance: workbin.instance,
      userId: session.person.id,
      state: stateAfterPull(call, interaction),
      ...(operationName === 'PullChat' && nickname !== undefined ? { nickname } : {}),
    },
    { sessionId: session.id, referenceId, api: isGroup ? 'group-workbins' : 'workbins' },
  )
  if (outcome.ok) return success({ referenceId })
  return gone(call, { id, operationName, referenceId, refusal: outcome.refusal })
}

const pullChatOptions = ['enableNotificationOnPullChat', 'enableJoinOnPullChat'] as const

function wrongOperation(
  { centre }: Call,
  operationName: string,
  interaction: Interaction | undefined,
): Refusal | undefined {
  const off = pullChatOptions.find((option) => centre.dialect[option] === 'off')
  if (operationName === 'PullChat' && off !== undefined) {
    return refuse(statusCodes.forbidden, `PullChat needs the server option ${off}`).refusal
  }
  const medium = mediumOfOperation('Pull', operationName)
  if (interaction === undefined || medium === 'any' || medium === interaction.medium) return undefined
  const message = `${operationName} does not fit an interaction of medium ${interaction.medium}`
  return refuse(statusCodes.notValidNow, message).refusal
}

/** A chat is joined if the server may join it; otherwise it is owned without taking part. */
function stateAfterPull({ centre }: Call, interaction: Interaction | undefined): HeldState {
  if (interaction?.medium !== 'chat') return 'Processing'
  return centre.dialect.enableJoinOnPullChat === 'on' ? 'Chatting' : 'JoinFailed'
}

function gone(
  { centre, session }: Call,
  request: { id: string; operationName: string; referenceId: number; refusal: Refusal },
): Answer {
  if (centre.dialect.pullGoneError === 'http') return failure(centre, request.refusal)
  const named = mediumOfOperation('Pull', request.operationName)
  const known = centre.world.store.find(request.id)?.medium
  const medium = named === undefined || named === 'any' ? (known ?? 'workitem') : named
  const { id, referenceId, refusal } = request
  notifySession(centre, session, mediaErrorMessage(medium, { id, referenceId, description: refusal.message }))
  return success({ referenceId })
}
