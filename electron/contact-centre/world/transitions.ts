import type { HeldState, Interaction } from './interaction'
import { done, refuse, statusCodes } from './outcome'
import type { Outcome } from './outcome'
import { instanceKey } from './owner'
import type { Instance } from './owner'
import { rememberWorkbin } from './world'
import type { World } from './world'
import type { Cause } from './world-event'

/** Puts an interaction into a workbin from wherever it is and tells the workbin's watchers and the giver. */
export function park(world: World, interaction: Interaction, instance: Instance, cause?: Cause): void {
  const before = interaction.whereabouts
  leaveWorkbin(world, interaction)
  rememberWorkbin(world, interaction, instance)
  interaction.placedAt = world.now()
  world.store.move(interaction, { at: 'workbin', instance })
  world.emit({ kind: 'workbin', action: 'ItemAdded', instance, interaction })
  if (before.at === 'user') tell(world, before.userId, interaction, { cause })
}

/** Takes an interaction out of the workbin it must be in and gives it to a user. */
export function pull(
  world: World,
  request: { id: string; instance: Instance; userId: string; state: HeldState; nickname?: string },
  cause?: Cause,
): Outcome<Interaction> {
  const interaction = world.store.find(request.id)
  const place = interaction?.whereabouts
  if (
    interaction === undefined ||
    place?.at !== 'workbin' ||
    instanceKey(place.instance) !== instanceKey(request.instance)
  ) {
    return refuse(statusCodes.notFound, `Interaction ${request.id} is not in the workbin.`)
  }
  joinAs(world, interaction, request)
  assign(world, interaction, request.userId)
  leaveWorkbin(world, interaction)
  hold(world, interaction, request.userId, request.state)
  tell(world, request.userId, interaction, { cause })
  return done(interaction)
}

/** Whoever joins a chat without a nickname is seen by their first name. */
function joinAs(world: World, interaction: Interaction, by: { userId: string; nickname?: string }): void {
  const nickname = by.nickname ?? world.organisation.personById.get(by.userId)?.firstName
  if (interaction.medium === 'chat' && nickname !== undefined) interaction.nickname = nickname
}

/** Offers an interaction to a user; `invitedBy` gets it back when the offer is refused. */
export function invite(world: World, interaction: Interaction, offer: Offer): void {
  const before = interaction.whereabouts
  leaveWorkbin(world, interaction)
  world.store.move(interaction, {
    at: 'user',
    userId: offer.userId,
    state: 'Invited',
    ...(offer.invitedBy === undefined ? {} : { invitedBy: offer.invitedBy }),
  })
  if (before.at === 'user')
    tell(world, before.userId, interaction, { cause: offer.cause, state: offer.stateForGiver })
  tell(world, offer.userId, interaction)
}

export interface Offer {
  readonly userId: string
  readonly invitedBy?: string
  /** State word that the giver is told. */
  readonly stateForGiver?: string
  readonly cause?: Cause
}

/** The invited user takes it. */
export function accept(world: World, interaction: Interaction, cause?: Cause): void {
  const place = interaction.whereabouts
  if (place.at !== 'user') return
  joinAs(world, interaction, place)
  hold(world, interaction, place.userId, interaction.medium === 'chat' ? 'Chatting' : 'Processing')
  tell(world, place.userId, interaction, { cause })
}

/** The invitation ends: back to whoever gave it, else to a queue. Nothing is ever lost. */
export function reject(world: World, interaction: Interaction, cause?: Cause): void {
  const place = interaction.whereabouts
  if (place.at !== 'user') return
  const giver = place.invitedBy
  tell(world, place.userId, interaction, { cause, state: 'Revoked' })
  if (giver === undefined) {
    const queue = world.random.pick(world.organisation.queues)
    enqueue(world, interaction, queue.name)
    return
  }
  hold(world, interaction, giver, interaction.medium === 'chat' ? 'Chatting' : 'Processing')
  tell(world, giver, interaction)
}

/** Puts an interaction at the end of a queue, from wherever it is. */
export function enqueue(
  world: World,
  interaction: Interaction,
  queueName: string,
  giver: { cause?: Cause; state?: string } = {},
): void {
  const before = interaction.whereabouts
  leaveWorkbin(world, interaction)
  interaction.placedAt = world.now()
  delete interaction.assignedTo
  world.store.move(interaction, { at: 'queue', queueName })
  if (before.at === 'user' && giver.state !== undefined) {
    tell(world, before.userId, interaction, giver)
  }
}

/** Ends the handling; the interaction leaves the contact centre. */
export function complete(world: World, interaction: Interaction, cause?: Cause): void {
  const before = interaction.whereabouts
  leaveWorkbin(world, interaction)
  world.store.move(interaction, { at: 'nowhere' })
  if (before.at === 'user') tell(world, before.userId, interaction, { cause })
}

/** Adds a new interaction straight into a user's hands, such as a reply being written. */
export function hold(world: World, interaction: Interaction, userId: string, state: HeldState): void {
  assign(world, interaction, userId)
  world.store.move(interaction, { at: 'user', userId, state })
}

/** From the moment of a pull on, everything that is told of an interaction names who took it. */
function assign(world: World, interaction: Interaction, userId: string): void {
  const employeeId = world.organisation.personById.get(userId)?.employeeId ?? ''
  interaction.assignedTo = { employeeId, at: world.now() }
}

/** Changes case data of an interaction wherever it is; watchers of its workbin may hear about it. */
export function edit(world: World, interaction: Interaction, caseData: Interaction['caseData']): void {
  Object.assign(interaction.caseData, caseData)
  const place = interaction.whereabouts
  if (place.at !== 'workbin') return
  world.emit({ kind: 'workbin', action: 'ItemUpdated', instance: place.instance, interaction })
}

function leaveWorkbin(world: World, interaction: Interaction): void {
  const place = interaction.whereabouts
  if (place.at !== 'workbin') return
  world.emit({ kind: 'workbin', action: 'ItemRemoved', instance: place.instance, interaction })
}

/** Tells a user about an interaction, as the state it is in or, for who gave it away, as `state`. */
export function tell(
  world: World,
  userId: string,
  interaction: Interaction,
  about: { cause?: Cause | undefined; state?: string | undefined } = {},
): void {
  world.emit({
    kind: 'interaction',
    userId,
    interaction,
    notification: 'StatusChange',
    ...(about.cause === undefined ? {} : { cause: about.cause }),
    ...(about.state === undefined ? {} : { state: about.state }),
  })
}
