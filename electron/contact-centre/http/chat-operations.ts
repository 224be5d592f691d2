import type { Interaction } from '../world/interaction'
import { done, refuse, statusCodes } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import type { Handling } from './handling'

/** `SendMessage` with `text`: a line of the agent in a joined chat, published as `MessageLogUpdated`. */
export function sendChatLine({ call, interaction, cause }: Handling): Outcome<Interaction> {
  const text = call.body['text']
  if (typeof text !== 'string' || text === '') return refuse(statusCodes.parameterMissing, 'text is missing')
  const { person } = call.session
  const nickname = interaction.nickname ?? person.firstName
  const { world } = call.centre
  interaction.transcript.push({ from: 'Agent', nickname, text, at: world.now() })
  world.emit({ kind: 'chat-line', userId: person.id, interaction, cause })
  return done(interaction)
}
