import ky from 'ky'
import PQueue from 'p-queue'
import { failureOf } from '@shared/failure'
import { failed, type Result } from '@shared/result'
import { judgeAnswer, type Answer, type RawAnswer } from './answers'
import type { CsrfStore } from './csrf'
import type { RequestPhase } from './failure-from-http'
import { failureFromNetwork } from './failure-from-network'
import type { HttpPort } from './http-port'
import type { Json } from './json'

/** Options of a GET. `query` is in the order sent; values are not yet encoded. */
export interface GetOptions {
  readonly query?: readonly (readonly [string, string])[]
  readonly phase?: RequestPhase
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends single requests to `/api/v2` and judges their answers. Paths start with `/` and are already encoded. */
export interface Requester {
  readonly get: (path: string, options?: GetOptions) => Promise<Result<Answer>>
  /** A command. An empty body of the answer counts as success. */
  readonly post: (path: string, body: Json, query?: GetOptions['query']) => Promise<Result<Answer>>
  /** The address that absolute URIs in bodies are made from. */
  readonly server: string
  readonly cancelAll: () => void
}

/** What a requester needs. `timeoutMs` bounds one request from its start to the last byte of its answer. */
export interface RequesterOptions {
  readonly http: HttpPort
  readonly server: string
  readonly csrf: CsrfStore
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

interface Attempt extends GetOptions {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: Json
}

/** Chromium allows 6 connections a host and partition; the long poll and a sign-out must always find one. */
const maxRequestsAtOnce = 4

/**
 * Makes a requester. No request is repeated, but for one case: a command that the server refused for its CSRF token is
 * sent once more after a token was fetched, because the server refused it before acting.
 */
export function createRequester(options: RequesterOptions): Requester {
  const { csrf, server } = options
  const queue = new PQueue({ concurrency: maxRequestsAtOnce })
  const client = ky.create(kyOptions(options))
  let lifetime = new AbortController()
  let tokenFetch: Promise<Result<Answer>> | undefined
  const cancelAll = (): void => {
    lifetime.abort()
    lifetime = new AbortController()
  }
  options.signal?.addEventListener('abort', cancelAll, { once: true })

  const exchange = async (attempt: Attempt, signal: AbortSignal): Promise<RawAnswer> => {
    const pending = client(urlOf(server, attempt), {
      method: attempt.method,
      headers: { ...attempt.headers, ...(attempt.method === 'POST' ? csrf.headers() : {}) },
      signal,
      ...(attempt.body ? { json: attempt.body } : {}),
    })
    const response = await pending
    csrf.remember(response)
    const contentType = response.headers.get('content-type') ?? ''
    return { httpStatus: response.status, contentType, text: await pending.text() }
  }

  const send = async (attempt: Attempt): Promise<Result<Answer>> => {
    const { signal } = lifetime
    if (options.signal?.aborted) return failed(failureOf('cancelled', 'the client is shut down'))
    try {
      const raw = await queue.add(() => exchange(attempt, signal), { signal })
      const context = {
        phase: attempt.phase ?? 'session',
        emptyIsSuccess: attempt.method === 'POST',
      } as const
      return judgeAnswer(raw, context)
    } catch (error) {
      const failure = failureFromNetwork(error)
      return failed(signal.aborted ? failureOf('cancelled', 'the request was cancelled') : failure)
    }
  }

  const fetchToken = (): Promise<Result<Answer>> => {
    tokenFetch ??= send({ method: 'GET', path: '/me' }).finally(() => {
      tokenFetch = undefined
    })
    return tokenFetch
  }

  const post: Requester['post'] = async (path, body, query = []) => {
    const attempt: Attempt = { method: 'POST', path, body, query }
    const first = await send(attempt)
    if (first.ok || first.failure.reason !== 'csrf-refused') return first
    const token = await fetchToken()
    return token.ok ? send(attempt) : token
  }

  return { server, cancelAll, post, get: (path, get = {}) => send({ ...get, method: 'GET', path }) }
}

function kyOptions(options: RequesterOptions): Parameters<typeof ky.create>[0] {
  return {
    fetch: (input, init) =>
      throughPort(options.http, input instanceof Request ? input : new Request(input, init)),
    retry: 0,
    timeout: options.timeoutMs,
    totalTimeout: options.timeoutMs,
    throwHttpErrors: false,
    headers: { accept: 'application/json' },
  }
}

async function throughPort(http: HttpPort, request: Request): Promise<Response> {
  const hasBody = request.method !== 'GET'
  return http(request.url, {
    method: request.method,
    headers: Object.fromEntries(request.headers),
    signal: request.signal,
    cache: 'no-store',
    redirect: 'manual',
    credentials: 'include',
    ...(hasBody ? { body: await request.text() } : {}),
  })
}

function urlOf(server: string, { path, query = [] }: Attempt): string {
  const pairs = query.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
  return `${server}/api/v2${path}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`
}
