import type { Interaction } from '../world/interaction'
import { done, refuse, statusCodes } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import { hold, tell } from '../world/transitions'
import type { Handling } from './handling'

/** `SendMessage` with `text`: a line of the agent in a joined chat, published as `MessageLogUpdated`. */
export function sendChatLine(handling: Handling): Outcome<Interaction> {
  const text = handling.call.body['text']
  if (typeof text !== 'string' || text === '') return refuse(statusCodes.parameterMissing, 'text is missing')
  say(handling, text)
  return done(handling.interaction)
}

/**
 * `Leave` with an optional last `text`: the chat ends for the customer, who has nobody else in it here, and stays in the
 * agent's hands as `LeftChat`. Leaving again changes nothing.
 */
export function leaveChat(handling: Handling): Outcome<Interaction> {
  const { call, interaction, cause } = handling
  const { text } = call.body
  if (text !== undefined && typeof text !== 'string') {
    return refuse(statusCodes.invalidInput, 'text must be a text')
  }
  const place = interaction.whereabouts
  if (place.at !== 'user' || place.state === 'LeftChat') return done(interaction)
  if (text !== undefined && text !== '') say(handling, text)
  hold(call.centre.world, interaction, place.userId, 'LeftChat')
  tell(call.centre.world, place.userId, interaction, { cause })
  return done(interaction)
}

function say({ call, interaction, cause }: Handling, text: string): void {
  const { person } = call.session
  const nickname = interaction.nickname ?? person.firstName
  const { world } = call.centre
  interaction.transcript.push({ from: 'Agent', nickname, text, at: world.now() })
  world.emit({ kind: 'chat-line', userId: person.id, interaction, cause })
}
