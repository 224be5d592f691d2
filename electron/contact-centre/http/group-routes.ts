import type { Centre } from '../centre'
import { agentGroupResource, placeGroupResource, userResource } from '../wire/people-resource'
import type { AgentGroup } from '../world/organisation'
import { refuse, statusCodes } from '../world/outcome'
import { failure, success } from './answers'
import type { Answer, Call, Route } from './call'
import { listAnswer } from './lists'

/** Agent groups, which the API calls business units. Page: "Groups API". */
export const groupRoutes: readonly Route[] = [
  { method: 'GET', path: '/me/groups', operation: getMyGroups },
  { method: 'GET', path: '/groups', operation: getGroups },
  { method: 'GET', path: '/groups/:id', operation: getGroup },
  { method: 'GET', path: '/groups/:id/users', operation: getGroupUsers },
]

function agentGroups(centre: Centre): readonly AgentGroup[] {
  return centre.world.organisation.agentGroups
}

function getMyGroups(call: Call): Answer {
  const { centre, session } = call
  const serve = centre.dialect.groupNames === 'me-groups'
  const { groups, manages } = session.person
  const mine = agentGroups(centre).filter(({ name }) => groups.includes(name) || manages.includes(name))
  const resources = mine.map((group) => agentGroupResource(group, centre.apiUrl()))
  return listAnswer(call, 'groups', serve ? resources : [])
}

function getGroups(call: Call): Answer {
  const { centre } = call
  const { groupNames, placeGroupNames } = centre.dialect
  const units = groupNames === 'groups' ? agentGroups(centre) : []
  const places = placeGroupNames === 'groups' ? centre.world.organisation.placeGroups : []
  return listAnswer(call, 'groups', [
    ...units.map((group) => agentGroupResource(group, centre.apiUrl())),
    ...places.map((group) => placeGroupResource(group, centre.apiUrl())),
  ])
}

function getGroup({ centre, params }: Call): Answer {
  const group = agentGroups(centre).find(({ id }) => id === params['id'])
  if (group === undefined || centre.dialect.groupNames === 'none') {
    return failure(centre, refuse(statusCodes.notFound, 'Group not found').refusal)
  }
  return success({ group: agentGroupResource(group, centre.apiUrl()) })
}

function getGroupUsers(call: Call): Answer {
  const { centre, params } = call
  const group = agentGroups(centre).find(({ id }) => id === params['id'])
  if (group === undefined || centre.dialect.groupMembers !== 'group-users') {
    return failure(centre, refuse(statusCodes.notFound, 'Group not found').refusal)
  }
  const { personById, contactCentreId } = centre.world.organisation
  const members = group.memberIds.flatMap((id) => personById.get(id) ?? [])
  return listAnswer(
    call,
    'users',
    members.map((person) => userResource(person, centre.apiUrl(), contactCentreId)),
  )
}
