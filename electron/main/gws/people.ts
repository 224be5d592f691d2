import { fail, ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { Dialect } from './dialect'
import type { Person } from './gws-client'
import { firstText, recordsOf, textOf, textOrNull, textsOf, type Json } from './json'
import type { Requester } from './requester'

const pageSize = 100
const maxPages = 200
const agentRole = /^(ROLE_)?AGENT$/i

/**
 * The agents, from where the dialect says:
 * - `contacts`: `GET /contacts?type=User&roles=ROLE_AGENT&fields=*&sortBy=name&order=Ascending&limit=100&offset=N` (page
 *   "GetContacts"), answer `{statusCode, totalCount, contacts}`, until `totalCount` people were seen. A server that
 *   repeats a page does not know `offset`: `unsupported-by-dialect`, never a list that is silently short.
 * - `users`: `GET /users?fields=*` (page "Users API"), answer `{statusCode, users}`; without employee ids.
 *
 * People without the agent role are left out where the server tells roles.
 */
export async function readAgents(requester: Requester, dialect: Dialect): Promise<Result<readonly Person[]>> {
  const records = dialect.agentsFrom === 'users' ? await readUsers(requester) : await readContacts(requester)
  return records.ok ? ok(records.value.filter(isAgent).flatMap(personOf)) : records
}

/**
 * The queues that interactions can be placed in: `GET /contacts?type=Queue` (page "GetContacts"), paged as in
 * `readAgents`; the names. Empty without a request when the dialect says `none`.
 */
export async function readQueues(requester: Requester, dialect: Dialect): Promise<Result<readonly string[]>> {
  if (dialect.queuesFrom === 'none') return ok([])
  const contacts = await readAllContacts(requester, [['type', 'Queue']])
  if (!contacts.ok) return contacts
  const names = contacts.value.map((contact) => firstText(contact['name'], contact['userName']))
  return ok([...new Set(names.filter((name) => name !== ''))])
}

function readContacts(requester: Requester): Promise<Result<readonly Json[]>> {
  return readAllContacts(requester, [
    ['type', 'User'],
    ['roles', 'ROLE_AGENT'],
  ])
}

async function readUsers(requester: Requester): Promise<Result<readonly Json[]>> {
  const answer = await requester.get('/users', { query: [['fields', '*']] })
  if (!answer.ok) return answer
  const { users } = answer.value.body
  return Array.isArray(users) ? ok(recordsOf(users)) : unreadable('users')
}

async function readAllContacts(
  requester: Requester,
  filter: readonly (readonly [string, string])[],
): Promise<Result<readonly Json[]>> {
  const seen = new Map<string, Json>()
  let offset = 0
  for (let page = 0; page < maxPages; page += 1) {
    const query = [...filter, ...pageQuery(offset)]
    const answer = await requester.get('/contacts', { query })
    if (!answer.ok) return answer
    const { contacts, totalCount } = answer.value.body
    if (!Array.isArray(contacts)) return unreadable('contacts')
    const known = seen.size
    for (const contact of recordsOf(contacts)) seen.set(textOf(contact['id']), contact)
    offset += contacts.length
    const isLast = typeof totalCount === 'number' ? offset >= totalCount : contacts.length < pageSize
    if (isLast || contacts.length === 0) return ok([...seen.values()])
    if (seen.size === known) return fail('unsupported-by-dialect', 'the server repeats the page of contacts')
  }
  return fail('unsupported-by-dialect', 'the list of contacts does not end')
}

function pageQuery(offset: number): readonly (readonly [string, string])[] {
  return [
    ['fields', '*'],
    ['sortBy', 'name'],
    ['order', 'Ascending'],
    ['limit', String(pageSize)],
    ['offset', String(offset)],
  ]
}

function isAgent(record: Json): boolean {
  const roles = textsOf(record['roles'])
  return roles.length === 0 || roles.some((role) => agentRole.test(role))
}

function personOf(record: Json): Person[] {
  const userId = textOf(record['id'])
  if (userId === '') return []
  const userName = textOf(record['userName'])
  const fullName = `${textOf(record['firstName'])} ${textOf(record['lastName'])}`
  const displayName = firstText(fullName, record['name'], userName, userId)
  return [{ userId, userName, displayName, employeeId: textOrNull(record['employeeId']) }]
}
