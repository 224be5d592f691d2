import type { Centre } from '../centre'
import type { OwnerMark } from '../wire/messages'
import type { Person, WorkbinDefinition } from '../world/organisation'
import type { Instance } from '../world/owner'
import { done, refuse, statusCodes } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import type { Call } from './call'

/** A workbin as one request names it: definition, owner, and how notifications name that owner. */
export interface NamedWorkbin {
  readonly definition: WorkbinDefinition
  readonly instance: Instance
  readonly mark: OwnerMark
}

/** The user that the URL names: the `:userId` of the users family, else the signed-in user. */
export function userOfUrl(call: Call): Outcome<Person> {
  const { centre, session, params } = call
  const userId = params['userId']
  if (userId === undefined || userId === session.person.id) return done(session.person)
  const person = centre.world.organisation.personById.get(userId)
  if (person === undefined) return refuse(statusCodes.notFound, `User ${userId} is not found`)
  if (!maySee(centre, session.person, person)) {
    const { noPermission, forbidden } = statusCodes
    const code = centre.dialect.forbiddenAgent === 'no-permission' ? noPermission : forbidden
    return refuse(code, `No permission for the workbins of user ${userId}`)
  }
  return done(person)
}

function maySee(centre: Centre, viewer: Person, agent: Person): boolean {
  if (!viewer.isSupervisor) return false
  if (centre.dialect.supervisorScope === 'all-agents') return true
  return agent.groups.some((group) => viewer.manages.includes(group))
}

/** Finds the workbin of `:id` with the owner that URL and query name, if the user may use it. */
export function namedWorkbin(call: Call, definitionId = call.params['id'] ?? ''): Outcome<NamedWorkbin> {
  const definition = call.centre.world.organisation.definitionById.get(definitionId)
  if (definition === undefined) return refuse(statusCodes.notFound, `Workbin ${definitionId} is not found`)
  const agentGroup = call.query.get('agentGroup')
  const placeGroup = call.query.get('placeGroup')
  if (agentGroup !== null && placeGroup !== null) {
    return refuse(statusCodes.invalidInput, 'agentGroup and placeGroup exclude each other')
  }
  switch (definition.kind) {
    case 'AgentGroup':
      return groupWorkbin(call, definition, agentGroup)
    case 'PlaceGroup':
      return groupWorkbin(call, definition, placeGroup)
    case 'Agent':
    case 'Place':
      return agentGroup === null && placeGroup === null
        ? personalWorkbin(call, definition)
        : refuse(statusCodes.notValidNow, `Workbin ${definitionId} does not belong to a group`)
  }
}

function groupWorkbin(call: Call, definition: WorkbinDefinition, name: string | null): Outcome<NamedWorkbin> {
  const parameter = definition.kind === 'AgentGroup' ? 'agentGroup' : 'placeGroup'
  if (name === null) return refuse(statusCodes.parameterMissing, `${parameter} is missing`)
  const { agentGroups, placeGroups } = call.centre.world.organisation
  const groups: readonly { name: string }[] = definition.kind === 'AgentGroup' ? agentGroups : placeGroups
  if (!groups.some((group) => group.name === name)) {
    return refuse(statusCodes.notFound, `${parameter} ${name} is not found`)
  }
  if (!mayUseGroup(call, definition.kind, name)) {
    return refuse(statusCodes.noPermission, `No permission for ${parameter} ${name}`)
  }
  const owner = { kind: definition.kind, id: name }
  return done({ definition, instance: { definitionId: definition.id, owner }, mark: { [parameter]: name } })
}

function mayUseGroup({ centre, session }: Call, kind: WorkbinDefinition['kind'], name: string): boolean {
  const { person } = session
  if (kind === 'AgentGroup') {
    if (!person.isSupervisor) return person.groups.includes(name)
    return centre.dialect.supervisorScope === 'all-agents' || person.manages.includes(name)
  }
  if (person.isSupervisor) return true
  const group = centre.world.organisation.placeGroups.find((candidate) => candidate.name === name)
  return group?.places.includes(person.place) ?? false
}

function personalWorkbin(call: Call, definition: WorkbinDefinition): Outcome<NamedWorkbin> {
  const user = userOfUrl(call)
  if (!user.ok) return user
  const isOther = user.value.id !== call.session.person.id
  const place = isOther ? user.value.place : call.session.place
  const id = definition.kind === 'Agent' ? user.value.id : place
  return done({
    definition,
    instance: { definitionId: definition.id, owner: { kind: definition.kind, id } },
    mark: isOther ? { workbinUserId: user.value.id } : {},
  })
}
