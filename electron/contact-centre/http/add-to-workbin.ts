import * as v from 'valibot'
import { mediumOfOperation } from '../world/medium'
import type { Medium } from '../world/medium'
import type { Interaction } from '../world/interaction'
import { done, refuse, statusCodes } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import { park } from '../world/transitions'
import { failure, invalidInput, linkDown, success } from './answers'
import type { Answer, Call } from './call'
import { heldInteraction } from './held-interaction'
import { rememberLastAgent } from './last-agent'
import type { NamedWorkbin } from './workbin-owner'

const addSchema = v.object({
  operationName: v.string(),
  id: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  uri: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(2_000))),
  saveLAR: v.optional(v.union([v.boolean(), v.picklist(['true', 'false'])])),
})

type AddRequest = v.InferOutput<typeof addSchema>

/** `AddInteraction` and its siblings by medium: the holder parks an interaction in a workbin. */
export function addToWorkbin(call: Call, workbin: NamedWorkbin): Answer {
  const { centre, session } = call
  if (workbin.mark.workbinUserId !== undefined && centre.dialect.addToAgentWorkbin === 'refused') {
    const message = 'Interactions cannot be added to the workbin of another user'
    return failure(centre, refuse(statusCodes.forbidden, message).refusal)
  }
  const parsed = v.safeParse(addSchema, call.body)
  if (!parsed.success) return failure(centre, invalidInput('id, uri or saveLAR is not valid').refusal)
  if (!centre.interactionServerLink) return linkDown()
  const id = interactionIdOf(call, parsed.output)
  if (!id.ok) return failure(centre, id.refusal)
  const held = heldInteraction(call, id.value)
  if (!held.ok) return failure(centre, held.refusal)
  const wrong = wrongMedium(parsed.output.operationName, held.value)
  if (wrong !== undefined) return failure(centre, wrong.refusal)
  const referenceId = session.nextReferenceId()
  rememberLastAgent(call, held.value)
  park(centre.world, held.value, workbin.instance, { sessionId: session.id, referenceId, api: 'workbins' })
  return success({ referenceId })
}

function interactionIdOf({ centre }: Call, request: AddRequest): Outcome<string> {
  const accepted = centre.dialect.interactionReference
  if (request.id !== undefined && accepted !== 'uri') return done(request.id)
  const fromUri = /([^/]+)\/?$/.exec(request.uri ?? '')?.[1]
  if (fromUri !== undefined && accepted !== 'id') return done(fromUri)
  return refuse(statusCodes.parameterMissing, `${accepted === 'uri' ? 'uri' : 'id'} is missing`)
}

function wrongMedium(operationName: string, interaction: Interaction): ReturnType<typeof refuse> | undefined {
  const medium: Medium | 'any' | undefined = mediumOfOperation('Add', operationName)
  if (medium === 'any' || medium === interaction.medium) return undefined
  const message = `${operationName} does not fit an interaction of medium ${interaction.medium}`
  return refuse(statusCodes.notValidNow, message)
}
