import type { Centre } from '../centre'
import type { Timers } from '../timers'
import { accept, reject } from '../world/transitions'

/**
 * Answers invitations. An agent who is signed in over HTTP decides alone until the invitation times out; a
 * simulated one accepts when on shift and otherwise refuses, so that the interaction goes back to whoever gave it.
 */
export function watchInvitations(
  { world, options }: Pick<Centre, 'world' | 'options'>,
  timers: Timers,
  isSignedIn: (userId: string) => boolean,
): void {
  world.listen((event) => {
    if (event.kind !== 'interaction') return
    const { interaction, userId } = event
    const offer = interaction.whereabouts
    if (offer.at !== 'user' || offer.state !== 'Invited' || offer.userId !== userId) return
    if (event.state !== undefined || event.notification !== 'StatusChange') return
    const isOpen = (): boolean => interaction.whereabouts === offer
    const isPerson = isSignedIn(userId)
    const wait = isPerson ? options.invitationMs : options.agentsAnswerAfterMs
    if (wait === 0) return
    timers.after(wait, () => {
      if (!isOpen()) return
      if (!isPerson && world.onShift.has(userId)) accept(world, interaction)
      else reject(world, interaction)
    })
  })
}
