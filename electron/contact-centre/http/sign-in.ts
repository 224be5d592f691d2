import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { parseCookie } from 'cookie'
import type { Centre } from '../centre'
import type { HttpSession } from './sessions'

/** Password of every invented person. */
export const demoPassword = 'switchyard-demo'

/** The result of looking at a request's cookie and `Authorization` header. */
export interface SignIn {
  readonly session: HttpSession | undefined
  /** True when the session is new and its cookie must be set. */
  readonly isNew: boolean
}

/**
 * Basic credentials on any request start a session; a living `JSESSIONID` continues one. Wrong credentials
 * give no session even beside a good cookie.
 */
export function signIn(centre: Centre, request: IncomingMessage): SignIn {
  const cookies = parseCookie(request.headers.cookie ?? '')
  const cookie = cookies['JSESSIONID']
  const existing =
    cookie === undefined ? undefined : centre.sessions.touch(cookie, isActivity(centre, request))
  const basic = parseBasic(request.headers.authorization)
  if (basic === undefined) return { session: existing, isNew: false }
  const person = centre.world.organisation.personByUserName.get(basic.userName)
  if (person === undefined || !isDemoPassword(basic.password)) return { session: undefined, isNew: false }
  if (existing?.person.id === person.id) return { session: existing, isNew: false }
  return { session: centre.sessions.open(person), isNew: true }
}

function isActivity({ dialect }: Centre, request: IncomingMessage): boolean {
  if (dialect.sessionKeptBy === 'every-request') return true
  const isNotifications = (request.url ?? '').startsWith('/api/v2/notifications')
  return dialect.sessionKeptBy === 'all-but-notifications' && !isNotifications
}

/** `Set-Cookie` value of a session. */
export function sessionCookie(session: HttpSession): string {
  return `JSESSIONID=${session.id}; Path=/; HttpOnly; SameSite=Lax`
}

function parseBasic(header: string | undefined): { userName: string; password: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  const decoded = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 0) return { userName: '', password: '' }
  return { userName: decoded.slice(0, colon), password: decoded.slice(colon + 1) }
}

/** Whether it is the password of the invented people, compared in constant time. */
export function isDemoPassword(password: string): boolean {
  const given = Buffer.from(password)
  const wanted = Buffer.from(demoPassword)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
