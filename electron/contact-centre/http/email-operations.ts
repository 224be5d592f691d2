import type { Interaction } from '../world/interaction'
import { done } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import { complete, hold } from '../world/transitions'
import { tellHolder } from './handling'
import type { Handling } from './handling'

/** `Reply` and `ReplyAll`: a new outbound e-mail in the user's hands, which `Cancel` may throw away. */
export function startReply({ call, interaction, cause }: Handling): Outcome<Interaction> {
  const { world } = call.centre
  const draft: Interaction = {
    ...world.make({ medium: 'email', subject: `Re: ${interaction.subject}` }),
    direction: 'Outbound',
    customer: interaction.customer,
    mailbox: interaction.mailbox,
    parentId: interaction.id,
    text: `\n\n> ${interaction.text.replace(/\n/g, '\n> ')}`,
  }
  hold(world, draft, call.session.person.id, 'Processing')
  tellHolder({ call, interaction: draft, cause })
  return done(draft)
}

/** `Cancel`, possible after `Reply` or `ReplyAll`: the draft is gone, the e-mail it answers stays in hand. */
export function cancelReply({ call, interaction, cause }: Handling): Outcome<Interaction> {
  complete(call.centre.world, interaction, cause)
  return done(interaction)
}
