import PQueue from 'p-queue'
import { failureOf } from '@shared/failure'
import { failed, type Result } from '@shared/result'
import { judgeAnswer, type Answer, type RawAnswer } from './answers'
import type { RequestPhase } from './failure-from-http'
import { failureFromNetwork } from './failure-from-network'
import { createExchange, type ExchangeOptions, type OutgoingRequest } from './http-exchange'
import type { Json } from './json'
import { systemClock, type RequestClock } from './request-clock'
import { createRequestPace } from './request-pace'

/** Options of a GET. */
export interface GetOptions extends Pick<OutgoingRequest, 'query' | 'headers'> {
  readonly phase?: RequestPhase
}

/** Options of a command. A background command waits behind everything that a user waits for. */
export interface PostOptions extends Pick<OutgoingRequest, 'query'> {
  readonly isBackground?: boolean
}

/** Sends single requests to `/api/v2` and judges their answers. Paths start with `/` and are already encoded. */
export interface Requester {
  readonly get: (path: string, options?: GetOptions) => Promise<Result<Answer>>
  /** A command. An empty body of the answer counts as success. */
  readonly post: (path: string, body: Json, options?: PostOptions) => Promise<Result<Answer>>
  /** The address that absolute URIs in bodies are made from. */
  readonly server: string
  /** Ends what is under way or waits; later requests are not touched. */
  readonly cancelAll: () => void
}

/** What a requester needs. `signal` ends it for good: everything then answers `cancelled`. */
export interface RequesterOptions extends ExchangeOptions {
  readonly signal?: AbortSignal
  /** By it requests are spaced out when the server refuses a flood; this computer's when not given. */
  readonly clock?: RequestClock
  /** Hears that the server refused what came too fast, and for how long it asked to be left alone, ms. */
  readonly onPause?: (ms: number) => void
}

interface Attempt extends OutgoingRequest {
  readonly phase: RequestPhase
  readonly isUrgent: boolean
}

interface Sender {
  readonly send: (attempt: Attempt) => Promise<Result<Answer>>
  readonly cancelAll: () => void
}

/** Chromium allows 6 connections a host and partition; the long poll and a sign-out must always find one. */
const maxRequestsAtOnce = 4
/** How often a busy server may put off what nobody waits for before that counts as a failure. */
const MOST_PUT_OFF = 5
/** Whoever wants a longer pause gets it, but those who asked are told at once. */
const LONGEST_PAUSE_MS = 60_000

/**
 * Makes a requester. Requests are repeated only when the server refused them before acting: a command whose CSRF token was
 * refused goes once more after a token was fetched, and a reading or background command that came in a flood (HTTP 429 or
 * 503) up to five times more, more slowly. Commands and sign-in overtake readings that still wait for their turn; what a
 * user waits for is never held back.
 */
export function createRequester(options: RequesterOptions): Requester {
  const { send, cancelAll } = createSender(options)
  let tokenFetch: Promise<Result<Answer>> | undefined

  const fetchToken = (): Promise<Result<Answer>> => {
    tokenFetch ??= send({ method: 'GET', path: '/me', phase: 'session', isUrgent: true }).finally(() => {
      tokenFetch = undefined
    })
    return tokenFetch
  }

  return {
    server: options.server,
    cancelAll,
    get: (path, { phase = 'session', ...more } = {}) =>
      send({ ...more, method: 'GET', path, phase, isUrgent: phase !== 'session' }),
    post: async (path, body, { query = [], isBackground = false } = {}) => {
      const attempt = {
        method: 'POST',
        path,
        body,
        query,
        phase: 'session',
        isUrgent: !isBackground,
      } as const
      const first = await send(attempt)
      if (first.ok || first.failure.reason !== 'csrf-refused') return first
      const token = await fetchToken()
      return token.ok ? send(attempt) : token
    },
  }
}

function createSender(options: RequesterOptions): Sender {
  const exchange = createExchange(options)
  const queue = new PQueue({ concurrency: maxRequestsAtOnce })
  const clock = options.clock ?? systemClock
  const { now } = clock
  const pace = createRequestPace(now)
  const open = new Set<AbortController>()
  const cancelAll = (): void => {
    for (const controller of open) controller.abort()
  }
  options.signal?.addEventListener('abort', cancelAll, { once: true })
  const counted = async (attempt: Attempt, signal: AbortSignal): Promise<RawAnswer> => {
    const sentAt = now()
    const raw = await exchange(attempt, signal)
    if (isFloodRefusal(raw)) {
      pace.refused(sentAt, raw.retryAfterMs)
      options.onPause?.(pace.pause())
    } else pace.accepted()
    return raw
  }
  const urgently = (attempt: Attempt, signal: AbortSignal): Promise<RawAnswer> =>
    queue.add(() => counted(attempt, signal), { signal, priority: 1 })
  const patiently = async (attempt: Attempt, signal: AbortSignal): Promise<RawAnswer> => {
    for (let times = 0; ; times += 1) {
      for (let ms = pace.reserve(); ms > 0; ms = pace.pause()) await clock.wait(ms, signal)
      const raw = await queue.add(() => counted(attempt, signal), { signal, priority: 0 })
      const isPatient = times < MOST_PUT_OFF && (raw.retryAfterMs ?? 0) <= LONGEST_PAUSE_MS
      if (!isPatient || !isFloodRefusal(raw)) return raw
    }
  }

  const send: Sender['send'] = async (attempt) => {
    if (options.signal?.aborted) return failed(failureOf('cancelled', 'the client is shut down'))
    const controller = new AbortController()
    const { signal } = controller
    open.add(controller)
    try {
      const raw = await (attempt.isUrgent ? urgently : patiently)(attempt, signal)
      return judgeAnswer(raw, { phase: attempt.phase, emptyIsSuccess: attempt.method === 'POST' })
    } catch (error) {
      if (signal.aborted) return failed(failureOf('cancelled', 'the request was cancelled'))
      return failed(failureFromNetwork(error))
    } finally {
      open.delete(controller)
    }
  }
  return { send, cancelAll }
}

/** A server that says in its body what is wrong does not mean that there were too many requests. */
function isFloodRefusal({ httpStatus, text, retryAfterMs }: RawAnswer): boolean {
  if (httpStatus === 429) return true
  return httpStatus === 503 && (retryAfterMs !== undefined || !text.includes('statusCode'))
}
