import { agentGroupNames, firstNames, lastNames, placeGroupNames } from './names'
import type { OwnerKind } from './owner'
import { randomGuid } from './random'
import type { Random } from './random'

/** A person of the configuration. `id` is the Web Services user id (32 hex digits). */
export interface Person {
  readonly id: string
  readonly userName: string
  readonly firstName: string
  readonly lastName: string
  readonly employeeId: string
  readonly place: string
  readonly phoneNumber: string
  readonly isSupervisor: boolean
  /** Names of the agent groups the person is in. */
  readonly groups: readonly string[]
  /** Names of the agent groups the person manages. */
  readonly manages: readonly string[]
}

/** A workbin definition: what the API calls a workbin `id`, shared by every owner of its kind. */
export interface WorkbinDefinition {
  readonly id: string
  readonly name: string
  readonly displayName: string
  readonly kind: OwnerKind
}

export interface AgentGroup {
  readonly id: string
  readonly name: string
  readonly memberIds: readonly string[]
}

export interface PlaceGroup {
  readonly id: string
  readonly name: string
  readonly places: readonly string[]
}

export interface Queue {
  readonly id: string
  readonly name: string
  /** Agent group whose inbound workbin the router fills from this queue. */
  readonly agentGroup: string
}

/** Everything that does not change while the contact centre runs. */
export interface Organisation {
  readonly contactCentreId: string
  readonly people: readonly Person[]
  readonly personById: ReadonlyMap<string, Person>
  readonly personByUserName: ReadonlyMap<string, Person>
  readonly personByPlace: ReadonlyMap<string, Person>
  readonly definitions: readonly WorkbinDefinition[]
  readonly definitionById: ReadonlyMap<string, WorkbinDefinition>
  readonly agentGroups: readonly AgentGroup[]
  readonly placeGroups: readonly PlaceGroup[]
  readonly places: readonly string[]
  readonly queues: readonly Queue[]
}

const definitionNames: readonly (readonly [OwnerKind, string, string])[] = [
  ['Agent', 'Draft', 'Draft'],
  ['Agent', 'InProgress', 'In progress'],
  ['Agent', 'PendingCustomer', 'Pending customer'],
  ['Place', 'Counter', 'Counter'],
  ['AgentGroup', 'AG_Inbound', 'Inbound'],
  ['AgentGroup', 'AG_Escalations', 'Escalations'],
  ['PlaceGroup', 'PG_Inbound', 'Inbound'],
  ['PlaceGroup', 'PG_BackOffice', 'Back office'],
]

/** Builds a configuration with two supervisors and this many agents. */
export function buildOrganisation(random: Random, agentCount: number): Organisation {
  const contactCentreId = randomGuid(random)
  const definitions = definitionNames.map(([kind, name, displayName]) => ({
    id: randomGuid(random),
    name,
    displayName,
    kind,
  }))
  const groupNames = namesOfGroups(agentCount)
  const people = [...supervisors(random, groupNames), ...agents(random, agentCount, groupNames)]
  const agentGroups = groupNames.map((name) => ({
    id: `2-${randomGuid(random)}`,
    name,
    memberIds: people.filter((person) => person.groups.includes(name)).map((person) => person.id),
  }))
  const places = people.filter((person) => !person.isSupervisor).map((person) => person.place)
  return {
    contactCentreId,
    people,
    personById: new Map(people.map((person) => [person.id, person])),
    personByUserName: new Map(people.map((person) => [person.userName, person])),
    personByPlace: new Map(people.map((person) => [person.place, person])),
    definitions,
    definitionById: new Map(definitions.map((definition) => [definition.id, definition])),
    agentGroups,
    placeGroups: placeGroupNames.map((name, index) => ({
      id: `2-${randomGuid(random)}`,
      name,
      places: places.filter((_, place) => place % placeGroupNames.length === index),
    })),
    places,
    queues: groupNames.map((name) => ({
      id: random.hex(32),
      name: `${name.replace(/[^A-Za-z]+/g, '_')}_Inbound`,
      agentGroup: name,
    })),
  }
}

function namesOfGroups(agentCount: number): readonly string[] {
  const count = Math.max(agentGroupNames.length, Math.ceil(agentCount / 25))
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / agentGroupNames.length)
    const name = agentGroupNames[index % agentGroupNames.length] ?? 'Claims'
    return round === 0 ? name : `${name} ${round + 1}`
  })
}

function supervisors(random: Random, groupNames: readonly string[]): Person[] {
  const named = [
    ['supervisor', 'Noor', 'Haddad'],
    ['supervisor2', 'Tomás', 'Lindqvist'],
  ] as const
  return named.map(([userName, firstName, lastName], index) => ({
    id: random.hex(32),
    userName,
    firstName,
    lastName,
    employeeId: `S${1001 + index}`,
    place: `Place_S${1001 + index}`,
    phoneNumber: `${6001 + index}`,
    isSupervisor: true,
    groups: [],
    manages: index === 0 ? groupNames.slice(0, -1) : groupNames,
  }))
}

function agents(random: Random, count: number, groupNames: readonly string[]): Person[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const firstName = random.pick(firstNames)
    const lastName = random.pick(lastNames)
    const first = groupNames[index % groupNames.length] ?? ''
    const second = random.pick(groupNames)
    return {
      id: random.hex(32),
      userName: unusedUserName(`${fold(firstName)}.${fold(lastName)}`, taken),
      firstName,
      lastName,
      employeeId: `A${1001 + index}`,
      place: `Place_${1001 + index}`,
      phoneNumber: `${70_001 + index}`,
      isSupervisor: false,
      groups: random.chance(0.2) && second !== first ? [first, second] : [first],
      manages: [],
    }
  })
}

function fold(name: string): string {
  return name
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
}

function unusedUserName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let suffix = 2; taken.has(name); suffix += 1) name = `${wanted}${suffix}`
  taken.add(name)
  return name
}
