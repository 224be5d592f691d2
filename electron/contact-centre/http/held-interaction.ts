import type { Interaction } from '../world/interaction'
import { done, refuse, statusCodes } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import type { Call } from './call'

/** An interaction in the signed-in user's hands, accepted (`Invited` is not yet in hand). */
export function heldInteraction(call: Call, id: string): Outcome<Interaction> {
  const mine = offeredOrHeld(call, id)
  if (!mine.ok) return mine
  const place = mine.value.whereabouts
  if (place.at === 'user' && place.state !== 'Invited') return mine
  return refuse(statusCodes.notValidNow, `Interaction ${id} is not accepted yet`)
}

/** An interaction that is offered to or held by the signed-in user. */
export function offeredOrHeld({ centre, session }: Call, id: string): Outcome<Interaction> {
  const interaction = centre.world.store.find(id)
  if (interaction === undefined) return refuse(statusCodes.notFound, `Interaction ${id} is not found`)
  const place = interaction.whereabouts
  if (place.at === 'user' && place.userId === session.person.id) return done(interaction)
  return refuse(statusCodes.forbidden, `Interaction ${id} is not being handled by this agent`)
}
