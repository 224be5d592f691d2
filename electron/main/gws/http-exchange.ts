import ky from 'ky'
import type { RawAnswer } from './answers'
import type { CsrfStore } from './csrf'
import type { HttpPort } from './http-port'
import type { Json } from './json'
import { retryAfterMs } from './retry-after'

/** What to send. `path` starts with `/` and is encoded; the values of `query` are not, and keep their order. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Json
}

/** What an exchange needs. `timeoutMs` bounds one request from its start to the last byte of its answer. */
export interface ExchangeOptions {
  readonly http: HttpPort
  /** As `parseServerAddress` gives it. */
  readonly server: string
  readonly csrf: CsrfStore
  readonly timeoutMs: number
}

/** Sends one request and reads its answer to the end, whatever its status. Rejects as `fetch` does, and at the time-out. */
export type Exchange = (request: OutgoingRequest, signal: AbortSignal) => Promise<RawAnswer>

/**
 * Makes the exchange over ky: no retry, no thrown HTTP errors, no cache (Chromium runs equal GETs one after the other
 * otherwise), redirects not followed, cookies taken along; the CSRF header goes with every command and is learnt from
 * every answer. A command's body goes past ky, which would make a stream of it that has to be read again.
 */
export function createExchange({ http, server, csrf, timeoutMs }: ExchangeOptions): Exchange {
  const client = ky.create({
    retry: 0,
    timeout: timeoutMs,
    totalTimeout: timeoutMs,
    throwHttpErrors: false,
    headers: { accept: 'application/json' },
  })
  return async (request, signal) => {
    const { method, body } = request
    const pending = client(urlOf(server, request), {
      ...{ method, signal },
      headers: {
        ...request.headers,
        ...(method === 'POST' ? csrf.headers() : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      fetch: (input, init) =>
        throughPort(http, input instanceof Request ? input : new Request(input, init), body),
    })
    const response = await pending
    csrf.remember(response)
    const contentType = response.headers.get('content-type') ?? ''
    const retryAfter = retryAfterMs(response.headers.get('retry-after'), Date.now())
    return {
      ...{ httpStatus: response.status, contentType, text: await pending.text() },
      ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter }),
    }
  }
}

function throughPort(
  http: HttpPort,
  { url, method, headers, signal }: Request,
  body?: Json,
): Promise<Response> {
  return http(url, {
    method,
    signal,
    headers: Object.fromEntries(headers),
    cache: 'no-store',
    redirect: 'manual',
    credentials: 'include',
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
}

function urlOf(server: string, { path, query = [] }: OutgoingRequest): string {
  const pairs = query.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
  return `${server}/api/v2${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}
