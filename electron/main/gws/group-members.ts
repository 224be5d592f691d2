import { fail, ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import { readAllContacts } from './contact-pages'
import type { Dialect } from './dialect'
import type { Person } from './gws-client'
import { firstText, recordsOf, textOf, textsOf, type Json } from './json'
import { personOf } from './person-parse'
import type { Requester } from './requester'
import type { Group, NamedGroup } from './whole-api'

/**
 * `GET /groups?type=…&fields=*` (page "Groups API"), answer `{statusCode, groups: [{id, name, type, contains, uri,
 * path}]}`; with `isMine` `GET /me/groups`. `BusinessUnit` is what an agent group is called there.
 */
export async function readGroups(
  requester: Requester,
  filter: { readonly type: string; readonly isMine: boolean },
): Promise<Result<readonly Group[]>> {
  const query = [['type', filter.type], allFields] as const
  const answer = await requester.get(filter.isMine ? '/me/groups' : '/groups', { query })
  if (!answer.ok) return answer
  const { groups } = answer.value.body
  if (!Array.isArray(groups)) return unreadable('groups')
  return ok(
    recordsOf(groups).flatMap((group) => {
      const [id, name] = [textOf(group['id']), firstText(group['name'], group['displayName'])]
      return id === '' || name === '' ? [] : [{ id, name, type: textOf(group['type']) }]
    }),
  )
}

/**
 * Who belongs to an agent group. No page tells, so the dialect switch `groupMembersFrom` does:
 * - `group-users`: `GET /groups/{id}/users?fields=*`, answer `{statusCode, users}`
 * - `contacts`: `GET /contacts?type=User&includeUsersInBusinessUnits=NAME`, all pages (page "GetContacts")
 * - `platform-configuration`: `agentIds` of `GET /platform/configuration/agent-groups?name="NAME"`, people from `GET
 *   /platform/configuration/persons` (page "Platform Configuration API"); the name is quoted to be taken as text
 * - `none`: fails with `unsupported-by-dialect` without asking
 *
 * A group whose `id` is null is sought by its name among the business units of the user, then among all.
 */
export async function readGroupMembers(
  requester: Requester,
  dialect: Dialect,
  group: NamedGroup,
): Promise<Result<readonly Person[]>> {
  switch (dialect.groupMembersFrom) {
    case 'group-users': {
      const id = group.id === null ? await idOf(requester, group.name) : ok(group.id)
      if (!id.ok) return id
      const path = `/groups/${encodeURIComponent(id.value)}/users`
      return peopleOf(await recordsUnder(requester, path, 'users'))
    }
    case 'contacts': {
      const filter = [
        ['type', 'User'],
        ['includeUsersInBusinessUnits', group.name],
      ] as const
      return peopleOf(await readAllContacts(requester, filter))
    }
    case 'platform-configuration':
      return configuredMembers(requester, group.name)
    case 'none':
      return fail('unsupported-by-dialect', 'this server tells the members of a group nowhere')
  }
}

/**
 * The names of the places of a place group: `placeNames` of `GET /platform/configuration/place-groups?name="NAME"` (page
 * "Platform Configuration API"). Fails with `unsupported-by-dialect` where place groups come from somewhere else: no page
 * tells of another list of places.
 */
export async function readGroupPlaces(
  requester: Requester,
  dialect: Dialect,
  name: string,
): Promise<Result<readonly string[]>> {
  if (dialect.placeGroupsFrom !== 'platform-configuration') {
    return fail('unsupported-by-dialect', 'this server tells the places of a group nowhere')
  }
  const path = '/platform/configuration/place-groups'
  const groups = await recordsUnder(requester, path, 'place-groups', ['name', `"${name}"`])
  if (!groups.ok) return groups
  const group = groups.value.find((candidate) => candidate['name'] === name)
  return group ? ok(textsOf(group['placeNames'])) : fail('resource-gone', 'the group is not configured')
}

async function idOf(requester: Requester, name: string): Promise<Result<string>> {
  for (const isMine of [true, false]) {
    const groups = await readGroups(requester, { type: 'BusinessUnit', isMine })
    const found = groups.ok ? groups.value.find((group) => group.name === name) : undefined
    if (found) return ok(found.id)
  }
  return fail('resource-gone', 'no group is called that')
}

async function configuredMembers(requester: Requester, name: string): Promise<Result<readonly Person[]>> {
  const path = '/platform/configuration'
  const groups = await recordsUnder(requester, `${path}/agent-groups`, 'agent-groups', ['name', `"${name}"`])
  if (!groups.ok) return groups
  const group = groups.value.find((candidate) => candidate['name'] === name)
  if (!group) return fail('resource-gone', 'the group is not configured')
  const persons = await recordsUnder(requester, `${path}/persons`, 'persons')
  if (!persons.ok) return persons
  const memberIds = new Set(textsOf(group['agentIds']))
  const members = persons.value.map((person) => ({ ...person, employeeId: person['employeeID'] }))
  return peopleOf(ok(members.filter(({ employeeId }) => memberIds.has(textOf(employeeId)))))
}

async function recordsUnder(
  requester: Requester,
  path: string,
  key: string,
  filter?: readonly [string, string],
): Promise<Result<readonly Json[]>> {
  const answer = await requester.get(path, { query: filter ? [filter, allFields] : [allFields] })
  if (!answer.ok) return answer
  const list = answer.value.body[key]
  return Array.isArray(list) ? ok(recordsOf(list)) : unreadable(key)
}

function peopleOf(records: Result<readonly Json[]>): Result<readonly Person[]> {
  return records.ok ? ok(records.value.flatMap(personOf)) : records
}

const allFields = ['fields', '*'] as const
