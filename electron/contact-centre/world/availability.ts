import type { Person } from './organisation'

/** How a person stands on one channel. A channel that somebody is not signed in on is not there. */
export interface ChannelState {
  readonly channel: string
  readonly state: 'Ready' | 'NotReady'
  readonly isFree: boolean
}

const channels = ['voice', 'email', 'chat', 'workitem']
const PERIOD = 8

/**
 * On which channels an agent of the configuration is signed in: most of them ready on all. Of eight in a row one is at
 * lunch, one takes no more e-mails, two do no chats, and the last has gone home.
 */
export function shiftOf(place: number): readonly ChannelState[] {
  const turn = place % PERIOD
  if (turn === PERIOD - 1) return []
  return channels
    .filter((channel) => channel !== 'chat' || turn % 4 !== 1)
    .map((channel) => ({
      channel,
      state: turn === 3 ? 'NotReady' : 'Ready',
      isFree: turn !== 3 && !(turn === 6 && channel === 'email'),
    }))
}

/** The channels of everybody: of agents by their shift, of supervisors by whether they have a session. */
export function channelsOf(
  people: readonly Person[],
  isSignedIn: (person: Person) => boolean,
): ReadonlyMap<string, readonly ChannelState[]> {
  const agents = people.filter(({ isSupervisor }) => !isSupervisor)
  const ready = shiftOf(0)
  return new Map([
    ...people.map((person) => [person.id, isSignedIn(person) ? ready : []] as const),
    ...agents.map((agent, place) => [agent.id, shiftOf(place)] as const),
  ])
}
