import type { ChannelState } from '../world/availability'
import type { AgentGroup, Person, PlaceGroup, Queue } from '../world/organisation'
import type { JsonObject } from './interaction-resource'

function link(apiUrl: string, path: string): { uri: string; path: string } {
  return { uri: `${apiUrl}${path}`, path }
}

export function rolesOf(person: Person): readonly string[] {
  return person.isSupervisor ? ['ROLE_AGENT', 'ROLE_SUPERVISOR'] : ['ROLE_AGENT']
}

/** `user`, as `GET /me` and `GET /users/{id}` answer. It has no employee id. */
export function userResource(person: Person, apiUrl: string, contactCenterId: string): JsonObject {
  return {
    id: person.id,
    userName: person.userName,
    firstName: person.firstName,
    lastName: person.lastName,
    emailAddress: `${person.userName}@switchyard.example`,
    roles: rolesOf(person),
    enabled: true,
    changePasswordOnFirstLogin: false,
    contactCenterId,
    ...link(apiUrl, `/users/${person.id}`),
  }
}

/**
 * `contact` of a person; the only resource with the employee id, which `WorkbinAgentId` holds. Whoever is signed in on no
 * channel has no `availability`.
 */
export function userContact(
  person: Person,
  apiUrl: string,
  businessUnits: readonly string[],
  channels: readonly ChannelState[],
): JsonObject {
  return {
    id: person.id,
    name: `${person.firstName} ${person.lastName}`,
    type: 'User',
    userName: person.userName,
    firstName: person.firstName,
    lastName: person.lastName,
    employeeId: person.employeeId,
    emailAddress: `${person.userName}@switchyard.example`,
    ...(channels.length > 0 ? { availability: { channels: channels.map(channelResource) } } : {}),
    businessUnits,
    roles: rolesOf(person),
    phoneNumbers: [{ phoneNumber: person.phoneNumber, description: '', switchName: 'SIP_Switch' }],
    ...link(apiUrl, `/contacts/${person.id}`),
  }
}

function channelResource({ channel, state, isFree }: ChannelState): JsonObject {
  return {
    ...{ channel, available: isFree, userActivity: isFree ? 'Idle' : 'Unknown' },
    userState: { displayName: state === 'Ready' ? 'Ready' : 'Not Ready', state },
  }
}

/** `contact` of an interaction queue. */
export function queueContact(queue: Queue, apiUrl: string): JsonObject {
  return { id: queue.id, name: queue.name, type: 'Queue', ...link(apiUrl, `/contacts/${queue.id}`) }
}

/** An agent group, which the API calls a business unit. */
export function agentGroupResource(group: AgentGroup, apiUrl: string): JsonObject {
  return {
    id: group.id,
    name: group.name,
    type: 'BusinessUnit',
    contains: ['users', 'skills', 'queues', 'places'],
    ...link(apiUrl, `/groups/${group.id}`),
  }
}

export function placeGroupResource(group: PlaceGroup, apiUrl: string): JsonObject {
  return {
    id: group.id,
    name: group.name,
    type: 'PlaceGroup',
    contains: ['places'],
    ...link(apiUrl, `/groups/${group.id}`),
  }
}
