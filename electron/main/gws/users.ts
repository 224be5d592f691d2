import { ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { Person } from './gws-client'
import { isRecord, recordsOf, type Json } from './json'
import { personOf } from './person-parse'
import type { Requester } from './requester'

/**
 * `GET /users?fields=*` (page "Users API"), answer `{statusCode, users}`: everybody of the contact centre, whatever the
 * role, in one piece; no paging is documented. Without employee ids. Fails with `no-permission` where the site keeps it to
 * supervisors and administrators.
 */
export async function readUsers(requester: Requester): Promise<Result<readonly Person[]>> {
  const users = await readUserRecords(requester)
  return users.ok ? ok(users.value.flatMap(personOf)) : users
}

/** The user resources of `GET /users?fields=*`, unread. */
export async function readUserRecords(requester: Requester): Promise<Result<readonly Json[]>> {
  const answer = await requester.get('/users', { query: [['fields', '*']] })
  if (!answer.ok) return answer
  const { users } = answer.value.body
  return Array.isArray(users) ? ok(recordsOf(users)) : unreadable('users')
}

/** `GET /users/{id}` (page "Users API"), answer `{statusCode, user}`. Fails with `resource-gone`. */
export async function readUser(requester: Requester, userId: string): Promise<Result<Person>> {
  const answer = await requester.get(`/users/${encodeURIComponent(userId)}`)
  if (!answer.ok) return answer
  const { user } = answer.value.body
  const [person] = isRecord(user) ? personOf(user) : []
  return person ? ok(person) : unreadable('user')
}
