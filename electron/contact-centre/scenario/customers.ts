import type { Centre } from '../centre'
import type { Timers } from '../timers'
import type { Interaction } from '../world/interaction'
import type { World } from '../world/world'

const answers = [
  'Thank you. Can you tell me how long it will take?',
  'That would help. What do you need from me?',
  'I have the number in front of me, shall I give it to you?',
  'I see. And if it does not work?',
  'Good, thank you for your help.',
]

/** The customer of a chat says something; whoever holds it hears it. */
export function customerSays(world: World, interaction: Interaction, text: string): void {
  const { name } = interaction.customer
  interaction.transcript.push({ from: 'Customer', nickname: name, text, at: world.now() })
  const place = interaction.whereabouts
  if (place.at === 'user') world.emit({ kind: 'chat-line', userId: place.userId, interaction })
}

/** Lets the customer of a chat answer what an agent said, after `customersAnswerAfterMs`; 0 leaves it to the tests. */
export function answerInChats({ world, options }: Centre, timers: Timers): void {
  const wait = options.customersAnswerAfterMs
  if (wait === 0) return
  world.listen((event) => {
    if (event.kind !== 'chat-line' || event.interaction.transcript.at(-1)?.from !== 'Agent') return
    const { interaction } = event
    const said = interaction.transcript.length
    timers.after(wait, () => {
      const place = interaction.whereabouts
      const isOpen = place.at === 'user' && place.state === 'Chatting'
      if (!isOpen || interaction.transcript.length !== said) return
      customerSays(world, interaction, answers[Math.floor(said / 2) % answers.length] ?? '')
    })
  })
}
