import type { Operation } from '../operation'

const contract = 'conformance/people.test.ts'
const directory = 'integration/gws/people-and-groups.test.ts'
const served = { centre: 'served' } as const
const tree = '`board.snapshot`: the tree'
const groupsPage = 'Groups API'
const configuration = 'Platform Configuration API'
const members = [contract, 'tell their members by %s when both sides say so'] as const
const opened = '`board.openGroup`: who belongs to a group, in the tree'

const sources: readonly Operation[] = [
  {
    ...served,
    name: 'Users',
    request: 'GET /users?fields=*',
    client: 'users',
    screen: 'not applicable, because the contacts tell more; a dialect switch turns to this one',
    errors: 'session-ended, unreadable-answer',
    page: 'Users API',
    test: [contract, 'are everybody, and one is read by id'],
  },
  {
    ...served,
    name: 'One user',
    request: 'GET /users/{id}',
    client: 'user',
    screen: 'not applicable, because the list has everybody',
    errors: 'resource-gone',
    page: 'Users API',
    test: [contract, 'are everybody, and one is read by id'],
  },
  {
    ...served,
    name: 'Agents, page by page',
    request: 'GET /contacts?type=User&roles=ROLE_AGENT',
    client: 'agents',
    screen: tree,
    errors: 'unsupported-by-dialect (the list is cut short)',
    page: 'GetContacts',
    test: [directory, 'come from the contacts with their employee ids, all pages'],
  },
  {
    ...served,
    name: 'Queues',
    request: 'GET /contacts?type=Queue',
    client: 'queues',
    screen: '`transfers.targets`: queues as targets',
    errors: 'session-ended, unreadable-answer',
    page: 'GetContacts',
    test: [directory, 'come from the contacts'],
  },
  {
    ...served,
    name: 'Search by filter, paged',
    request: 'GET /contacts?filterName={name}&filterParameters={words}',
    client: 'searchContacts',
    screen: 'not applicable, because the console has all agents and finds in them by itself',
    errors: 'none, because a search that finds nobody is an empty page',
    page: 'GetContacts',
    test: [contract, 'finds by parts of names in any case, all of which match'],
  },
  {
    ...served,
    name: 'One contact',
    request: 'GET /contacts/{userId}?type=User',
    client: 'contact',
    screen: 'not applicable, because the list has everybody',
    errors: 'resource-gone',
    page: 'Contacts Resource',
    test: [contract, 'reads one contact with the employee id'],
  },
]

const groups: readonly Operation[] = [
  {
    ...served,
    name: 'Groups of the user',
    request: 'GET /me/groups?type=BusinessUnit&fields=*',
    client: 'agentGroups, groups',
    screen: tree,
    errors: 'no-permission, unreadable-answer',
    page: groupsPage,
    test: [directory, 'come out of the box'],
  },
  {
    ...served,
    name: 'All groups',
    request: 'GET /groups?type=BusinessUnit&fields=*',
    client: 'agentGroups, groups',
    screen: tree,
    errors: 'no-permission, unreadable-answer',
    page: groupsPage,
    test: [directory, 'come from %s when both sides say so'],
  },
  {
    ...served,
    name: 'Place groups',
    request: 'GET /groups?type=PlaceGroup&fields=*',
    client: 'placeGroups, groups',
    screen: tree,
    errors: 'no-permission, unreadable-answer',
    page: groupsPage,
    test: [directory, 'come from the groups when both sides say so'],
  },
  {
    ...served,
    name: 'Members of a group',
    request: 'GET /groups/{id}/users?fields=*',
    client: 'groupMembers',
    screen: opened,
    errors: 'resource-gone, unsupported-by-dialect',
    page: 'not documented; the field contains of the group names users',
    test: members,
  },
  {
    ...served,
    name: 'Members of a group by search',
    request: 'GET /contacts?includeUsersInBusinessUnits={name}',
    client: 'groupMembers, searchContacts',
    screen: opened,
    errors: 'none, because a group that nobody knows has no members there',
    page: 'GetContacts',
    test: members,
  },
  {
    ...served,
    name: 'Configured agent groups',
    request: 'GET /platform/configuration/agent-groups',
    client: 'agentGroups, groupMembers',
    screen: tree,
    errors: 'no-permission',
    page: configuration,
    test: members,
  },
  {
    ...served,
    name: 'Configured place groups',
    request: 'GET /platform/configuration/place-groups',
    client: 'placeGroups, groupPlaces',
    screen: `${tree}; ${opened}`,
    errors: 'no-permission, resource-gone, unsupported-by-dialect',
    page: configuration,
    test: [directory, 'come out of the box'],
  },
  {
    ...served,
    name: 'Configured persons',
    request: 'GET /platform/configuration/persons',
    client: 'groupMembers',
    screen: opened,
    errors: 'no-permission',
    page: configuration,
    test: members,
  },
]

/** Who there is: people, queues, groups and their members. */
export const people: readonly Operation[] = [...sources, ...groups]
