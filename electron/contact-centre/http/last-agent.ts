import type { Interaction } from '../world/interaction'
import type { Call } from './call'

/** `saveLAR`: writes the acting agent into the contact's profile, where last-agent routing looks. */
export function rememberLastAgent({ centre, session, body }: Call, interaction: Interaction): void {
  const { saveLAR } = body
  if (saveLAR !== true && saveLAR !== 'true') return
  centre.world.lastAgent.set(interaction.customer.contactId, session.person.id)
}
