import { MOST_SERVERS } from '@shared/domain/settings'
import { fail, ok, type Result } from '@shared/result'

const apiPath = /\/api\/v2(\/.*)?$/i
const schemeAtStart = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * Turns what a person typed into the address that every URL of this client starts with: scheme, host, port and path,
 * without trailing slash, query or `/api/v2`. A missing scheme means `https`. Fails with `bad-address`; the typed text
 * is not repeated in the failure because it may hold a password.
 */
export function parseServerAddress(text: string): Result<string> {
  const typed = text.trim()
  if (typed === '') return fail('bad-address', 'the server address is empty')
  const url = urlOf(schemeAtStart.test(typed) ? typed : `https://${typed}`)
  if (!url || /\s/.test(typed)) return fail('bad-address', 'the server address is no web address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return fail('bad-address', 'the server address must start with http:// or https://')
  }
  if (url.username !== '' || url.password !== '') {
    return fail('bad-address', 'the server address must not hold a user name or password')
  }
  if (!isHostName(url.hostname)) return fail('bad-address', 'the server address has no usable host name')
  return ok(url.origin + url.pathname.replace(apiPath, '').replace(/\/+$/, ''))
}

/**
 * The servers of a site, as a person typed them: one, or several with commas, semicolons or new lines between them, in the
 * order in which they are to be tried. Fails with `bad-address` when one of them is no address.
 */
export function parseServerAddresses(text: string): Result<readonly string[]> {
  const typed = text.split(/[,;\n]/).filter((part) => part.trim() !== '')
  if (typed.length > MOST_SERVERS) return fail('bad-address', 'there are too many server addresses')
  const servers: string[] = []
  for (const part of typed.length === 0 ? [''] : typed) {
    const server = parseServerAddress(part)
    if (!server.ok) return server
    servers.push(server.value)
  }
  return ok([...new Set(servers)])
}

/** The CometD end point of a server (page "Asynchronous Events"). `server` as `parseServerAddress` gives it. */
export function notificationsUrl(server: string): string {
  return `${server}/api/v2/notifications`
}

function urlOf(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}

function isHostName(host: string): boolean {
  return /^\[[0-9a-f:.]+\]$/i.test(host) || /^[\p{L}\p{N}]([\p{L}\p{N}._-]*[\p{L}\p{N}])?\.?$/u.test(host)
}
