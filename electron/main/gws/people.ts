import { ok, type Result } from '@shared/result'
import { withAbsent } from './agent-channels'
import { readAllContacts } from './contact-pages'
import type { Dialect } from './dialect'
import type { Person } from './gws-client'
import { firstText, type Json } from './json'
import { isAgent, personOf } from './person-parse'
import type { Requester } from './requester'
import { readUserRecords } from './users'

/**
 * The agents, from where the dialect says:
 * - `contacts`: `GET /contacts?type=User&roles=ROLE_AGENT&fields=*&sortBy=name&order=Ascending&limit=100&offset=N` (page
 *   "GetContacts"), answer `{statusCode, totalCount, contacts}`, until `totalCount` people were seen. A server that
 *   repeats a page does not know `offset` and is asked once for all at once; if that is cut short too it fails with
 *   `unsupported-by-dialect`, never a list that is silently short.
 * - `users`: `GET /users?fields=*` (page "Users API"), answer `{statusCode, users}`; without employee ids.
 *
 * People without the agent role are left out where the server tells roles. Which channels somebody is signed in on comes
 * with the contacts, unless the dialect (`agentStatesFrom`) says that it is not to be believed.
 */
export async function readAgents(requester: Requester, dialect: Dialect): Promise<Result<readonly Person[]>> {
  const records =
    dialect.agentsFrom === 'users' ? await readUserRecords(requester) : await readContacts(requester)
  if (!records.ok) return records
  const people = records.value.filter(isAgent).flatMap(personOf)
  if (dialect.agentStatesFrom === 'none') return ok(people.map((person) => ({ ...person, channels: null })))
  return ok(withAbsent(people))
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
