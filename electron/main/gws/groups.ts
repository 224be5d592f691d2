import { ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { Dialect } from './dialect'
import { firstText, isRecord, recordsOf, type Json } from './json'
import type { GetOptions, Requester } from './requester'

/**
 * The names of the AgentGroups, from where the dialect says:
 * - `me-groups`: `GET /me/groups?type=BusinessUnit&fields=*` (page "Groups API"), answer `{statusCode, groups}`;
 *   `BusinessUnit` is what an agent group is called there
 * - `groups`: `GET /groups?type=BusinessUnit&fields=*`
 * - `platform-configuration`: `GET /platform/configuration/agent-groups?fields=*` (page "Platform Configuration API")
 * - `list`: the dialect's own list, without a request
 *
 * A server that does not have the resource makes this fail (`resource-gone`, `no-permission` …), never an empty list.
 */
export async function readAgentGroups(
  requester: Requester,
  dialect: Dialect,
): Promise<Result<readonly string[]>> {
  switch (dialect.agentGroupsFrom) {
    case 'list':
      return ok(dialect.agentGroupList)
    case 'me-groups':
      return readNames(requester, '/me/groups', businessUnits)
    case 'groups':
      return readNames(requester, '/groups', businessUnits)
    case 'platform-configuration':
      return readNames(requester, '/platform/configuration/agent-groups', allFields)
  }
}

/**
 * The names of the PlaceGroups: `platform-configuration` `GET /platform/configuration/place-groups?fields=*`, `groups`
 * `GET /groups?type=PlaceGroup&fields=*`, or the dialect's `list`. Answers and errors as in `readAgentGroups`.
 */
export async function readPlaceGroups(
  requester: Requester,
  dialect: Dialect,
): Promise<Result<readonly string[]>> {
  switch (dialect.placeGroupsFrom) {
    case 'list':
      return ok(dialect.placeGroupList)
    case 'groups':
      return readNames(requester, '/groups', [['type', 'PlaceGroup'], ...allFields])
    case 'platform-configuration':
      return readNames(requester, '/platform/configuration/place-groups', allFields)
  }
}

type Query = NonNullable<GetOptions['query']>

const allFields: Query = [['fields', '*']]
const businessUnits: Query = [['type', 'BusinessUnit'], ...allFields]

async function readNames(
  requester: Requester,
  path: string,
  query: Query,
): Promise<Result<readonly string[]>> {
  const answer = await requester.get(path, { query })
  if (!answer.ok) return answer
  const list = listOf(answer.value.body)
  if (!list) return unreadable('groups')
  return ok([...new Set(recordsOf(list).map(nameOf))].filter((name) => name !== ''))
}

function listOf(body: Json): readonly unknown[] | undefined {
  if (Array.isArray(body['groups'])) return body['groups'] as unknown[]
  const arrays = Object.entries(body).filter(([key, value]) => key !== 'uris' && Array.isArray(value))
  return arrays[0]?.[1] as readonly unknown[] | undefined
}

function nameOf(group: Json): string {
  const info = isRecord(group['groupInfo']) ? group['groupInfo'] : {}
  return firstText(group['name'], info['name'], group['displayName'])
}
