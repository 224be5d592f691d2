import type { AgentChannel } from '@shared/domain/owner'
import type { Person } from './gws-client'
import { isRecord, recordsOf, textOf, type Json } from './json'
import { mediaOfWord } from './media-words'

/**
 * The channels of a contact that its `availability` says somebody is signed in on (page "Contact resource": `{channels:
 * [{channel, available, userState: {state}}]}`); null for a contact without `availability`.
 */
export function channelsOf(contact: Json): readonly AgentChannel[] | null {
  const { availability } = contact
  if (!isRecord(availability)) return null
  return recordsOf(availability['channels']).flatMap(channelOf)
}

/**
 * The page prints contacts with `availability` beside others without. So in a list where it is told of somebody, whoever has
 * none is signed in on no channel; in a list without any, nothing is known of anybody.
 */
export function withAbsent(people: readonly Person[]): readonly Person[] {
  const isTold = people.some(({ channels }) => channels !== null)
  return isTold ? people.map((person) => ({ ...person, channels: person.channels ?? [] })) : people
}

function channelOf({ channel, available, userState }: Json): readonly AgentChannel[] {
  const state = isRecord(userState) ? textOf(userState['state']) : ''
  if (/^logged ?o(ut|ff)$/i.test(state)) return []
  const word = textOf(channel)
  const isFree = available === true
  const isReady = state === '' ? isFree : state === 'Ready'
  return [{ media: word === 'voice' ? word : mediaOfWord(word), isReady, isFree }]
}
