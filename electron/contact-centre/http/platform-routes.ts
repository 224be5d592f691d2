import type { JsonObject } from '../wire/interaction-resource'
import { refuse, statusCodes } from '../world/outcome'
import { failure, success } from './answers'
import type { Answer, Call, Route } from './call'

/**
 * The part of the "Platform Configuration API" that names groups and persons. Object names follow the page's
 * rule (`CfgAgentGroup` is `agent-groups`); a kind that this site does not serve lacks the permission.
 */
export const platformRoutes: readonly Route[] = [
  { method: 'GET', path: '/platform/configuration/agent-groups', operation: getAgentGroups },
  { method: 'GET', path: '/platform/configuration/place-groups', operation: getPlaceGroups },
  { method: 'GET', path: '/platform/configuration/persons', operation: getPersons },
]

function notAllowed({ centre }: Call): Answer {
  const message = 'Feature api-platform-configuration-read is not enabled'
  return failure(centre, refuse(statusCodes.noPermission, message).refusal)
}

function getAgentGroups(call: Call): Answer {
  const { groupNames, groupMembers } = call.centre.dialect
  const serveMembers = groupMembers === 'platform-configuration'
  if (groupNames !== 'platform-configuration' && !serveMembers) return notAllowed(call)
  const { agentGroups, people, personById } = call.centre.world.organisation
  const groups = agentGroups.map((group, index) => ({
    DBID: 101 + index,
    name: group.name,
    id: group.id,
    ...(serveMembers ? { agentIds: group.memberIds.map((id) => personById.get(id)?.employeeId) } : {}),
    managerIds: people
      .filter((person) => person.manages.includes(group.name))
      .map((person) => person.employeeId),
  }))
  return filtered(call, 'agent-groups', groups)
}

function getPlaceGroups(call: Call): Answer {
  if (call.centre.dialect.placeGroupNames !== 'platform-configuration') return notAllowed(call)
  const { placeGroups } = call.centre.world.organisation
  const groups = placeGroups.map((group, index) => ({
    DBID: 501 + index,
    name: group.name,
    id: group.id,
    placeNames: group.places,
  }))
  return filtered(call, 'place-groups', groups)
}

function getPersons(call: Call): Answer {
  const { groupNames, groupMembers, placeGroupNames } = call.centre.dialect
  const sources: readonly string[] = [groupNames, groupMembers, placeGroupNames]
  if (!sources.includes('platform-configuration')) return notAllowed(call)
  const persons = call.centre.world.organisation.people.map((person, index) => ({
    DBID: 1_001 + index,
    id: person.id,
    userName: person.userName,
    employeeID: person.employeeId,
    firstName: person.firstName,
    lastName: person.lastName,
    isAgent: 2,
  }))
  return filtered(call, 'persons', persons)
}

function filtered(call: Call, key: string, objects: readonly JsonObject[]): Answer {
  const name = call.query.get('name')?.replace(/^"(.*)"$/, '$1')
  const wanted = objects.filter((object) => name === undefined || object['name'] === name)
  return success({ [key]: wanted })
}
