import { fail, ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import { readAllContacts } from './contact-pages'
import type { Dialect } from './dialect'
import type { Person } from './gws-client'
import { firstText, recordsOf, textOf, textsOf, type Json } from './json'
import { personOf } from './person-parse'
import type { Requester } from './requester'
import type { Group } from './whole-api'

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
 */
export async function readGroupMembers(
  requester: Requester,
  dialect: Dialect,
  group: Pick<Group, 'id' | 'name'>,
): Promise<Result<readonly Person[]>> {
  switch (dialect.groupMembersFrom) {
    case 'group-users': {
      const path = `/groups/${encodeURIComponent(group.id)}/users`
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
