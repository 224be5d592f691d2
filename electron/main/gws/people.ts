import { fail, ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { Dialect } from './dialect'
import type { Person } from './gws-client'
import { firstText, recordsOf, textOf, textOrNull, textsOf, type Json } from './json'
import type { GetOptions, Requester } from './requester'

const pageSize = 100
const maxPages = 200
const agentRole = /^(ROLE_)?AGENT$/i

/**
 * The agents, from where the dialect says:
 * - `contacts`: `GET /contacts?type=User&roles=ROLE_AGENT&fields=*&sortBy=name&order=Ascending&limit=100&offset=N` (page
 *   "GetContacts"), answer `{statusCode, totalCount, contacts}`, until `totalCount` people were seen. A server that
 *   repeats a page does not know `offset` and is asked once for all at once; if that is cut short too it fails with
 *   `unsupported-by-dialect`, never a list that is silently short.
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

type Query = NonNullable<GetOptions['query']>

interface ContactPage {
  readonly contacts: readonly Json[]
  readonly total: number | null
}

async function readAllContacts(requester: Requester, filter: Query): Promise<Result<readonly Json[]>> {
  const seen = new Map<string, Json>()
  let offset = 0
  for (let count = 0; count < maxPages; count += 1) {
    const page = await readContactPage(requester, filter, { offset, limit: pageSize })
    if (!page.ok) return page
    const { contacts, total } = page.value
    const known = seen.size
    for (const contact of contacts) seen.set(textOf(contact['id']), contact)
    offset += contacts.length
    const isLast = total === null ? contacts.length < pageSize : offset >= total
    const isRepeated = isLast ? seen.size < (total ?? 0) : seen.size === known
    if (isRepeated) return readContactsAtOnce(requester, filter, total ?? offset)
    if (isLast) return ok([...seen.values()])
  }
  return fail('unsupported-by-dialect', 'the list of contacts does not end')
}

async function readContactsAtOnce(
  requester: Requester,
  filter: Query,
  total: number,
): Promise<Result<readonly Json[]>> {
  const page = await readContactPage(requester, filter, { offset: 0, limit: total })
  if (!page.ok) return page
  const { contacts } = page.value
  return contacts.length >= total
    ? ok(contacts)
    : fail('unsupported-by-dialect', 'the server does not hand out the whole list of contacts')
}

async function readContactPage(
  requester: Requester,
  filter: Query,
  range: { readonly offset: number; readonly limit: number },
): Promise<Result<ContactPage>> {
  const query: Query = [
    ...filter,
    ['fields', '*'],
    ['sortBy', 'name'],
    ['order', 'Ascending'],
    ['limit', String(range.limit)],
    ['offset', String(range.offset)],
  ]
  const answer = await requester.get('/contacts', { query })
  if (!answer.ok) return answer
  const { contacts, totalCount } = answer.value.body
  if (!Array.isArray(contacts)) return unreadable('contacts')
  return ok({ contacts: recordsOf(contacts), total: typeof totalCount === 'number' ? totalCount : null })
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
