import { fail, ok, type Result } from '@shared/result'
import type { Answer } from './answers'
import type { Me } from './gws-client'
import { firstText, isRecord, textOf, textsOf } from './json'
import type { Requester } from './requester'

/**
 * `GET /me` with Basic credentials (pages "User Resource", "Interpreting a Response"): starts the HTTP session and
 * brings the CSRF pair. Answer `{statusCode, user}`. Fails with `wrong-password` (HTTP 401, or 403 with statusCode 20),
 * `password-change-needed` (statusCode 8), `not-a-web-services-server`, `html-instead-of-json`.
 */
export async function signIn(
  requester: Requester,
  credentials: { readonly userName: string; readonly password: string },
): Promise<Result<Me>> {
  const pair = Buffer.from(`${credentials.userName}:${credentials.password}`, 'utf8').toString('base64')
  const headers = { authorization: `Basic ${pair}` }
  const me = meOf(await requester.get('/me', { phase: 'sign-in', headers }))
  return !me.ok && me.failure.reason === 'unreadable-answer'
    ? fail('not-a-web-services-server', 'the answer to the sign-in has no user')
    : me
}

/**
 * `GET /me` with the session's cookie only: is the session alive, and whose is it? Also brings a new CSRF pair.
 * Fails with `session-ended` (HTTP 403, statusCode 20).
 */
export async function readMe(requester: Requester): Promise<Result<Me>> {
  return meOf(await requester.get('/me'))
}

function meOf(answer: Result<Answer>): Result<Me> {
  if (!answer.ok) return answer
  const { user } = answer.value.body
  const userId = isRecord(user) ? textOf(user['id']) : ''
  if (!isRecord(user) || userId === '') return fail('unreadable-answer', 'the answer has no user with an id')
  const userName = textOf(user['userName'])
  const fullName = `${textOf(user['firstName'])} ${textOf(user['lastName'])}`
  return ok({
    userId,
    userName,
    displayName: firstText(fullName, userName, userId),
    roles: textsOf(user['roles']),
  })
}
