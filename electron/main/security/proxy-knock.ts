import { net, type Session } from 'electron'
import type { KnockAtProxy } from '../network/through-proxy'

const LIMIT_MS = 10_000

/**
 * Knocks at the proxy of a network session by a request of Chromium's own, the only one that hears a proxy ask. It goes to
 * the root of the server, without cookies, and is dropped as soon as there is an answer.
 */
export function proxyKnockOf(session: Session): KnockAtProxy {
  return (url, answer) =>
    new Promise((resolve) => {
      const request = net.request({ url: new URL('/', url).href, session, redirect: 'manual' })
      let outcome: 'not-asked' | 'let-in' | 'not-let-in' = 'not-asked'
      const limit = setTimeout(() => end(), LIMIT_MS)
      const end = (): void => {
        clearTimeout(limit)
        request.abort()
        resolve(outcome)
      }
      request.on('login', (asking, tell) => {
        const credentials = asking.isProxy ? answer(asking) : undefined
        if (asking.isProxy) outcome = credentials ? 'let-in' : 'not-let-in'
        if (credentials) tell(credentials.userName, credentials.password)
        else tell()
      })
      request.on('response', end)
      request.on('redirect', end)
      request.on('error', end)
      request.end()
    })
}
