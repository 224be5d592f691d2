import type { Interaction } from '../world/interaction'
import { tell } from '../world/transitions'
import type { Cause } from '../world/world-event'
import type { Call } from './call'

/** What an operation works on: the request, the interaction in the user's hands, and how to tell about it. */
export interface Handling {
  readonly call: Call
  readonly interaction: Interaction
  readonly cause: Cause
}

/** Tells the holder about an interaction that an operation put into their hands. */
export function tellHolder({ call, interaction, cause }: Handling): void {
  tell(call.centre.world, call.session.person.id, interaction, { cause })
}
