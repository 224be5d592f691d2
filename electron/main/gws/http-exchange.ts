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
 * Makes the exchange over the port: nothing is repeated, no cache (Chromium runs equal GETs one after the other
 * otherwise), redirects not followed, cookies taken along; the CSRF header goes with every command and is learnt from
 * every answer.
 */
export function createExchange({ http, server, csrf, timeoutMs }: ExchangeOptions): Exchange {
  return (request, signal) =>
    inTime({ timeoutMs, signal }, async (untilThen) => {
      const { method, body } = request
      const response = await http(urlOf(server, request), {
        method,
        headers: {
          accept: 'application/json',
          ...request.headers,
          ...(method === 'POST' ? csrf.headers() : {}),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        signal: untilThen,
        cache: 'no-store',
        redirect: 'manual',
        credentials: 'include',
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      csrf.remember(response)
      const contentType = response.headers.get('content-type') ?? ''
      const retryAfter = retryAfterMs(response.headers.get('retry-after'), Date.now())
      return {
        ...{ httpStatus: response.status, contentType, text: await response.text() },
        ...(retryAfter === undefined ? {} : { retryAfterMs: retryAfter }),
      }
    })
}

/** Ends the work when its time is over or the signal says so; rejects with a `TimeoutError` at its time. */
async function inTime<T>(
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
  work: (untilThen: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  signal.addEventListener('abort', stop, { once: true })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException('no answer in time', 'TimeoutError'))
      controller.abort()
    }, timeoutMs)
  })
  try {
    return await Promise.race([work(controller.signal), late])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', stop)
  }
}

function urlOf(server: string, { path, query = [] }: OutgoingRequest): string {
  const pairs = query.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
  return `${server}/api/v2${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}
