import { ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import { readContactPage } from './contact-pages'
import { isRecord } from './json'
import { personOf } from './person-parse'
import type { Requester } from './requester'
import type { Person } from './gws-client'
import type { ContactSearch, ContactsFound } from './whole-api'

/**
 * One page of people who match: `GET /contacts?type=User&…` (page "GetContacts"), answer `{statusCode, totalCount,
 * contacts}`. Words are sent as `filterName=NamesOrPhoneNumberMatches` with `filterParameters`, each word between `*`, so
 * that it matches inside names; the server compares in any case, and every word must match. Asterisks and commas of the
 * input are the server's signs and are left out. `total` is null where the server does not count.
 */
export async function searchContacts(
  requester: Requester,
  search: ContactSearch,
): Promise<Result<ContactsFound>> {
  const words = search.words.split(/[\s,*]+/).filter((word) => word !== '')
  const parameters = words.map((word) => `*${word}*`).join(',')
  const matching = [
    ['filterName', 'NamesOrPhoneNumberMatches'],
    ['filterParameters', parameters],
  ] as const
  const filter = [
    ['type', 'User'],
    ...(words.length === 0 ? [] : matching),
    ...(search.agentGroup === undefined ? [] : [['includeUsersInBusinessUnits', search.agentGroup] as const]),
  ] as const
  const page = await readContactPage(requester, filter, search)
  if (!page.ok) return page
  return ok({ people: page.value.contacts.flatMap(personOf), total: page.value.total })
}

/**
 * `GET /contacts/{userId}?type=User` (page "Contacts Resource"), answer `{statusCode, contact}`: the one resource of a
 * person with the employee id, which `userData.WorkbinAgentId` holds. Fails with `resource-gone`.
 */
export async function readContact(requester: Requester, userId: string): Promise<Result<Person>> {
  const answer = await requester.get(`/contacts/${encodeURIComponent(userId)}`, { query: [['type', 'User']] })
  if (!answer.ok) return answer
  const { contact } = answer.value.body
  const [person] = isRecord(contact) ? personOf(contact) : []
  return person ? ok(person) : unreadable('contact')
}
