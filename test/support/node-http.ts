import fetchCookie from 'fetch-cookie'
import { CookieJar } from 'tough-cookie'
import type { HttpPort } from '@main/gws/http-port'

/** Node's `fetch` with a cookie jar of its own: what the Electron session's `fetch` is in the product. */
export function createNodeHttp(): HttpPort {
  const fetchWithJar = fetchCookie(fetch, new CookieJar(undefined, { allowSpecialUseDomain: true }))
  return (url, init) => fetchWithJar(url, init)
}
