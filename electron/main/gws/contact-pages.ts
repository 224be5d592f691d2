import { fail, ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import { recordsOf, textOf, type Json } from './json'
import type { GetOptions, Requester } from './requester'

type Query = NonNullable<GetOptions['query']>

/** One page of `GET /contacts`; `total` is `totalCount`, null where the server does not tell. */
export interface ContactPage {
  readonly contacts: readonly Json[]
  readonly total: number | null
}

const pageSize = 100
const maxPages = 200

/**
 * One page of the contact search: `GET /contacts?…&fields=*&sortBy=name&order=Ascending&limit=N&offset=N` (page
 * "GetContacts"), answer `{statusCode, totalCount, contacts}`.
 */
export async function readContactPage(
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

/**
 * All contacts that pass a filter, page by page until `totalCount` were seen. A server that repeats a page does not
 * know `offset` and is asked once for all at once; if that is cut short too it fails with `unsupported-by-dialect`,
 * never a list that is silently short.
 */
export async function readAllContacts(requester: Requester, filter: Query): Promise<Result<readonly Json[]>> {
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
