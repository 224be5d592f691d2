import type { World } from './world'

/** How a person stands on one channel. A channel that somebody is not signed in on is not there. */
export interface ChannelState {
  readonly channel: string
  readonly state: 'Ready' | 'NotReady'
  readonly isFree: boolean
}

const channels = ['voice', 'email', 'chat', 'workitem']
const PERIOD = 8

/**
 * On which channels everybody is signed in: agents while they are on shift, and whoever has a session. Most are ready on
 * all. Of eight agents in a row one is at lunch, one takes no more e-mails, and two do no chats.
 */
export function channelsByPerson(
  { organisation, onShift }: Pick<World, 'organisation' | 'onShift'>,
  hasSession: (userId: string) => boolean,
): ReadonlyMap<string, readonly ChannelState[]> {
  const agents = organisation.people.filter(({ isSupervisor }) => !isSupervisor)
  const turnOf = new Map(agents.map(({ id }, place) => [id, place % PERIOD]))
  return new Map(
    organisation.people.map(({ id }) => {
      const isIn = onShift.has(id) || hasSession(id)
      return [id, isIn ? channelsAt(turnOf.get(id) ?? 0) : []]
    }),
  )
}

function channelsAt(turn: number): readonly ChannelState[] {
  return channels
    .filter((channel) => channel !== 'chat' || turn % 4 !== 1)
    .map((channel) => ({
      channel,
      state: turn === 3 ? 'NotReady' : 'Ready',
      isFree: turn !== 3 && !(turn === 6 && channel === 'email'),
    }))
}
