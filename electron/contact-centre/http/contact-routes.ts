import { queueContact, rolesOf, userContact } from '../wire/people-resource'
import type { JsonObject } from '../wire/interaction-resource'
import { channelsByPerson } from '../world/availability'
import type { Person } from '../world/organisation'
import { refuse, statusCodes } from '../world/outcome'
import { failure, invalidInput, success } from './answers'
import type { Answer, Call, Route } from './call'

/** Page: "Contacts API", the only paged list of people and the only place with employee ids. */
export const contactRoutes: readonly Route[] = [
  { method: 'GET', path: '/contacts', operation: getContacts },
  { method: 'GET', path: '/contacts/:id', operation: getContact },
]

const DEFAULT_LIMIT = 100

function getContacts(call: Call): Answer {
  const { centre, query } = call
  const limit = wholeNumber(query.get('limit'), DEFAULT_LIMIT)
  const offset = wholeNumber(query.get('offset'), 0)
  if (limit === undefined || offset === undefined) {
    return failure(centre, invalidInput('limit and offset must be whole numbers').refusal)
  }
  const found = contactsOf(call).filter((contact) => passes(contact, query))
  const sorted = query.has('sortBy') ? sortContacts(found, query) : found
  const from = centre.dialect.contactsOffset === 'supported' ? offset : 0
  return success({ totalCount: sorted.length, contacts: sorted.slice(from, from + limit) })
}

function getContact(call: Call): Answer {
  const contact = contactsOf(call).find(({ id }) => id === call.params['id'])
  if (contact === undefined) {
    return failure(call.centre, refuse(statusCodes.notFound, 'Contact not found').refusal)
  }
  return success({ contact })
}

function contactsOf({ centre, query }: Call): readonly JsonObject[] {
  const { people, queues } = centre.world.organisation
  const apiUrl = centre.apiUrl()
  const type = query.get('type')?.split(',')
  const roles = query.get('roles')?.split(',')
  const unit = query.get('includeUsersInBusinessUnits')
  const serveUnits = centre.dialect.groupMembers === 'contacts'
  const isWanted = (person: Person): boolean =>
    (roles === undefined || rolesOf(person).some((role) => roles.includes(role))) &&
    (unit === null || (serveUnits && person.groups.includes(unit)))
  const sessions = centre.sessions.all()
  const channels = channelsByPerson(centre.world, (id) => sessions.some(({ person }) => person.id === id))
  const isTold = centre.dialect.contactAvailability === 'present'
  const users = people
    .filter(isWanted)
    .map((person) =>
      userContact(
        person,
        apiUrl,
        serveUnits ? person.groups : [],
        isTold ? (channels.get(person.id) ?? []) : [],
      ),
    )
  const queueContacts = unit === null && roles === undefined ? queues.map((q) => queueContact(q, apiUrl)) : []
  return [...users, ...queueContacts].filter(
    (contact) => type === undefined || type.includes(String(contact['type'])),
  )
}

function passes(contact: JsonObject, query: URLSearchParams): boolean {
  return (
    isOneOf([contact['name']], query.get('name')) &&
    isOneOf(phoneNumbersOf(contact), query.get('phoneNumber')) &&
    matchesFilter(contact, query.get('filterName'), query.get('filterParameters'))
  )
}

function isOneOf(values: readonly unknown[], list: string | null): boolean {
  if (list === null) return true
  const wanted = list.split(',')
  return values.some((value) => wanted.includes(String(value)))
}

function phoneNumbersOf(contact: JsonObject): readonly string[] {
  const numbers = (contact['phoneNumbers'] ?? []) as readonly { phoneNumber: string }[]
  return numbers.map(({ phoneNumber }) => phoneNumber)
}

/** `*` wildcards, any case; every argument must match some field. */
function matchesFilter(contact: JsonObject, name: string | null, parameters: string | null): boolean {
  if (name !== 'NamesOrPhoneNumberMatches' || parameters === null) return true
  const fields = [contact['name'], contact['firstName'], contact['lastName'], contact['userName']]
    .concat(phoneNumbersOf(contact))
    .map((field) => textOf(field).toLowerCase())
    .filter((field) => field !== '')
  return parameters
    .split(/[ ,]+/)
    .filter((argument) => argument !== '')
    .every((argument) => fields.some((field) => matchesWildcard(field, argument.toLowerCase())))
}

/** Linear in the pattern and the text, whatever the pattern. */
function matchesWildcard(text: string, pattern: string): boolean {
  const parts = pattern.split('*')
  const first = parts.shift() ?? ''
  if (!text.startsWith(first)) return false
  const last = parts.pop()
  if (last === undefined) return text === first
  let from = first.length
  for (const part of parts) {
    const at = text.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return text.length - last.length >= from && text.endsWith(last)
}

function sortContacts(contacts: readonly JsonObject[], query: URLSearchParams): readonly JsonObject[] {
  const key = query.get('sortBy') ?? 'name'
  const sign = query.get('order') === 'Descending' ? -1 : 1
  return [...contacts].sort((left, right) => sign * textOf(left[key]).localeCompare(textOf(right[key])))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function wholeNumber(text: string | null, fallback: number): number | undefined {
  if (text === null) return fallback
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined
}
