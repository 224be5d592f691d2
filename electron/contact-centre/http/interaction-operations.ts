import type { Interaction } from '../world/interaction'
import { capabilitiesOf } from '../world/interaction'
import { done, refuse, statusCodes } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import { accept, complete, enqueue, invite, park, reject } from '../world/transitions'
import type { Cause } from '../world/world-event'
import { operationNameOf } from './call'
import type { Call } from './call'
import { leaveChat, sendChatLine } from './chat-operations'
import { cancelReply, startReply } from './email-operations'
import type { Handling } from './handling'
import { offeredOrHeld } from './held-interaction'
import { rememberLastAgent } from './last-agent'
import { transferTarget } from './transfer-target'
import { changeUserData, isUserDataOperation } from './user-data-operations'
import { namedWorkbin } from './workbin-owner'

type Work = (handling: Handling) => Outcome<Interaction>

/** Capability that an operation needs; the older operations have none of their own and need `Complete`. */
const neededCapability: Readonly<Record<string, string>> = {
  PlaceInQueue: 'Complete',
  PlaceInWorkbin: 'Complete',
}

const work: Readonly<Record<string, Work>> = {
  Accept: ({ call, interaction, cause }) => {
    rememberLastAgent(call, interaction)
    accept(call.centre.world, interaction, cause)
    return done(interaction)
  },
  Reject: ({ call, interaction, cause }) => {
    reject(call.centre.world, interaction, cause)
    return done(interaction)
  },
  Complete: (handling) => {
    rememberLastAgent(handling.call, handling.interaction)
    return handling.call.body['queueName'] === undefined ? completeNow(handling) : toQueue(handling)
  },
  PlaceInQueue: toQueue,
  PlaceInWorkbin: toWorkbin,
  Transfer: transfer,
  Reply: startReply,
  ReplyAll: startReply,
  Cancel: cancelReply,
  SendMessage: sendChatLine,
  Leave: leaveChat,
  SendStartTypingNotification: ({ interaction }) => done(interaction),
  SendStopTypingNotification: ({ interaction }) => done(interaction),
  SetInFocus: ({ interaction }) => done(interaction),
}

/**
 * Runs one operation on an interaction that the signed-in user holds or is offered. What the capabilities do
 * not allow now is refused with `statusCode` 2, an unknown operation with 10.
 */
export function operate(call: Call, id: string, cause: Cause): Outcome<Interaction> {
  const name = operationNameOf(call)
  const mine = offeredOrHeld(call, id)
  if (!mine.ok) return mine
  const interaction = mine.value
  const capabilities = capabilitiesOf(interaction)
  const run = isUserDataOperation(name) ? userDataWork : Object.hasOwn(work, name) ? work[name] : undefined
  if (run === undefined && !capabilities.includes(name)) {
    return refuse(statusCodes.invalidInput, `Unknown operationName ${name}`)
  }
  if (run === undefined) return refuse(statusCodes.forbidden, `${name} is not offered by this contact center`)
  if (!capabilities.includes(neededCapability[name] ?? name)) {
    return refuse(statusCodes.notValidNow, `${name} is not possible in the current state`)
  }
  return run({ call, interaction, cause })
}

function completeNow({ call, interaction, cause }: Handling): Outcome<Interaction> {
  complete(call.centre.world, interaction, cause)
  return done(interaction)
}

function toQueue({ call, interaction, cause }: Handling): Outcome<Interaction> {
  const queueName = call.body['queueName']
  if (typeof queueName !== 'string' || queueName === '') {
    return refuse(statusCodes.parameterMissing, 'queueName is missing')
  }
  const { world, dialect } = call.centre
  if (!world.organisation.queues.some((queue) => queue.name === queueName)) {
    return refuse(statusCodes.notFound, `Queue ${queueName} is not found`)
  }
  enqueue(world, interaction, queueName, { cause, state: dialect.stateAfterGiving })
  return done(interaction)
}

function toWorkbin({ call, interaction, cause }: Handling): Outcome<Interaction> {
  const workbin = call.body['workbin']
  if (typeof workbin !== 'string') return refuse(statusCodes.parameterMissing, 'workbin is missing')
  const named = namedWorkbin(call, workbin)
  if (!named.ok) return named
  park(call.centre.world, interaction, named.value.instance, cause)
  return done(interaction)
}

function transfer(handling: Handling): Outcome<Interaction> {
  const { call, interaction, cause } = handling
  if (call.body['queueName'] !== undefined) return toQueue(handling)
  const target = transferTarget(call)
  if (!target.ok) return target
  invite(call.centre.world, interaction, {
    userId: target.value.id,
    invitedBy: call.session.person.id,
    stateForGiver: call.centre.dialect.stateAfterGiving,
    cause,
  })
  return done(interaction)
}

function userDataWork({ call, interaction, cause }: Handling): Outcome<Interaction> {
  const name = operationNameOf(call)
  if (!isUserDataOperation(name)) {
    return refuse(statusCodes.invalidInput, 'Unknown operationName')
  }
  const userData =
    name === 'DeleteUserData' && cause.api === 'media' ? namedKeys(call) : call.body['userData']
  const changed = changeUserData(interaction, name, userData)
  if (changed.ok) tellProperties({ call, interaction, cause })
  return changed
}

/** `DeleteUserData` of the APIs by medium names `keys`; the generic one sends `userData` and only its keys count. */
function namedKeys({ body }: Call): unknown {
  const { keys } = body
  if (!Array.isArray(keys) || !keys.every((key) => typeof key === 'string')) return undefined
  return Object.fromEntries(keys.map((key) => [key, null]))
}

function tellProperties({ call, interaction, cause }: Handling): void {
  const userId = call.session.person.id
  call.centre.world.emit({
    kind: 'interaction',
    userId,
    interaction,
    notification: 'PropertiesUpdated',
    cause,
  })
}
