import fetchCookie from 'fetch-cookie'
import { CookieJar } from 'tough-cookie'
import type { HttpInit, HttpPort } from '@main/gws/http-port'

/** A request that was sent. */
export interface SentRequest {
  readonly path: string
  readonly body: string
}

/** Answers instead of the server; undefined lets the request pass. */
export type Gate = (
  request: SentRequest,
  pass: () => Promise<Response>,
) => Promise<Response> | Response | undefined

/** Node's `fetch` with a jar of its own, and a gate in front in which a test can stand. */
export interface WatchedHttp {
  readonly http: HttpPort
  readonly sent: readonly SentRequest[]
  /** How many Bayeux messages were sent on this channel. */
  readonly bayeuxCount: (channel: string) => number
  /** How many requests asked for notifications of workbins. */
  readonly subscribeCount: () => number
  /** From now on the jar keeps no cookie of this name. */
  loseCookie(name: string): void
  setGate(gate: Gate | undefined): void
}

/** Opens one. */
export function createWatchedHttp(): WatchedHttp {
  const jar = new CookieJar(undefined, { allowSpecialUseDomain: true })
  const fetchWithJar = fetchCookie(fetch, jar)
  const lost = new Set<string>()
  const forgetLost = async (): Promise<void> => {
    for (const { domain, path, key } of (await jar.serialize()).cookies) {
      const isLost = typeof key === 'string' && lost.has(key)
      if (isLost) await jar.store.removeCookie(String(domain), String(path), key)
    }
  }
  const sent: SentRequest[] = []
  let gate: Gate | undefined
  return {
    sent,
    http: async (url: string, init: HttpInit) => {
      const request = {
        path: new URL(url).pathname,
        body: typeof init.body === 'string' ? init.body : '',
      }
      sent.push(request)
      await forgetLost()
      const pass = (): Promise<Response> => fetchWithJar(url, init)
      return (await gate?.(request, pass)) ?? pass()
    },
    bayeuxCount: (channel) =>
      sent
        .filter(({ path }) => path.includes('/notifications'))
        .flatMap(({ body }) => JSON.parse(body) as { channel: string }[])
        .filter((message) => message.channel === channel).length,
    subscribeCount: () => sent.filter(({ body }) => body.includes('"Subscribe"')).length,
    loseCookie: (name) => void lost.add(name),
    setGate: (next) => {
      gate = next
    },
  }
}
