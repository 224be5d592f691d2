import type { Message } from 'cometd'
import { failureOf, type Failure } from '@shared/failure'
import { failed, ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import type { HttpPort } from '../gws/http-port'
import { BayeuxClient } from './bayeux-client'
import { causeOf, isAcknowledged, isRefusal, isSessionOver, refusalFrom } from './bayeux-failures'
import { createPortions, type Portions } from './in-portions'

/**
 * What a line that is up again means: `new-session` has no workbin subscriptions any more, `gap` kept them but may have
 * lost messages, `unbroken` lost nothing because the server acknowledges.
 */
export type Continuity = 'new-session' | 'gap' | 'unbroken'

/** What the line tells. Each is called in the order in which things happened. */
export interface RealtimeListener {
  /** The line was lost. Told once until it is up again. */
  readonly onDown: (cause: Failure) => void
  /** The line is up: for the first time, or again. */
  readonly onUp: (continuity: Continuity) => void
  readonly onMessage: (channel: string, data: unknown) => void
  /** A poll was answered, and all that came with it has been told. */
  readonly onAnswered: () => void
  /** The session is over for good; the client has stopped. */
  readonly onEnded: (cause: Failure) => void
}

/** What a realtime client needs. `channels[0]` must be granted by the server, the others may be refused. */
export interface RealtimeOptions {
  /** `{server}/api/v2/notifications` (page "CometD notifications"). */
  readonly url: string
  readonly http: HttpPort
  /** Headers of the moment, e.g. the CSRF pair. */
  readonly headers: () => Record<string, string>
  readonly channels: readonly string[]
  readonly now: () => number
  readonly random: () => number
  /** Fetches a fresh CSRF token, after the server refused a request for the lack of one. */
  readonly renewCsrf: () => Promise<void>
  readonly log: Log
  /** How long the server may hold a poll, ms. */
  readonly holdMs?: number
  readonly networkDelayMs?: number
}

const STOP_LIMIT_MS = 2_000
const HOLD_MS = 15_000
const NETWORK_DELAY_MS = 5_000

/**
 * One Bayeux session with the server, kept alive until `stop`. It owns its subscriptions; a new sign-in gets a new
 * client, never a second handshake on the old one.
 */
export class RealtimeClient {
  readonly #options: RealtimeOptions
  readonly #listener: RealtimeListener
  readonly #inOrder: Portions
  readonly #client: BayeuxClient
  #isDown = false
  #isStopped = false
  #isSubscribed = false
  #subscribing: ReadonlyMap<string, Message> | undefined
  #hasAcknowledgements = false
  #refusal: Failure | undefined
  #settleStart: ((result: Result<null>) => void) | undefined

  constructor(options: RealtimeOptions, listener: RealtimeListener) {
    this.#options = options
    this.#listener = listener
    this.#inOrder = createPortions({
      now: options.now,
      afterOthers: (run) => void setImmediate(run),
      onError: (error) => options.log.error('listener failed', toLogFields(error)),
    })
    this.#client = new BayeuxClient({
      url: options.url,
      http: options.http,
      headers: options.headers,
      now: options.now,
      random: options.random,
      holdMs: options.holdMs ?? HOLD_MS,
      networkDelayMs: options.networkDelayMs ?? NETWORK_DELAY_MS,
      onHttpError: (status, bodyHead) => {
        this.#refused(status, bodyHead)
      },
      isFinal: (message) => this.#settleStart !== undefined || isSessionOver(message, this.#refusal),
    })
    this.#listen()
  }

  /** Resolves when the channels are subscribed for the first time, or with the reason why they cannot be. */
  start(): Promise<Result<null>> {
    return new Promise((resolve) => {
      this.#settleStart = resolve
      this.#client.handshake()
    })
  }

  /** Tries at once, for the moment when the machine wakes up or the network returns. */
  reconnectNow(): void {
    if (!this.#isStopped) this.#client.reconnectNow()
  }

  /** Ends the session politely, within two seconds. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#inOrder.clear()
    this.#settle(failed(failureOf('cancelled', 'sign-in was cancelled')))
    if (this.#client.isDisconnected()) return
    await new Promise<void>((resolve) => {
      const limit = setTimeout(resolve, STOP_LIMIT_MS)
      this.#client.disconnect(() => {
        clearTimeout(limit)
        resolve()
      })
    })
  }

  #listen(): void {
    this.#client.onListenerException = (exception) => {
      this.#options.log.error('listener failed', toLogFields(exception))
    }
    this.#client.addListener('/meta/handshake', (message) => {
      if (!this.#isStopped) this.#onHandshake(message)
    })
    this.#client.addListener('/meta/connect', (message) => {
      if (!this.#isStopped) this.#onConnect(message)
    })
  }

  #onHandshake(message: Message): void {
    if (!message.successful) {
      this.#onFailure(message)
      return
    }
    this.#refusal = undefined
    this.#isSubscribed = false
    this.#hasAcknowledgements = isAcknowledged(message)
    this.#subscribe()
  }

  #onConnect(message: Message): void {
    if (this.#client.isDisconnected()) {
      this.#end(causeOf(message, this.#refusal, 'session-ended'))
    } else if (!message.successful) {
      this.#onFailure(message)
    } else if (!this.#isSubscribed) {
      if (!this.#subscribing) this.#subscribe()
    } else {
      this.#onPollAnswered()
    }
  }

  #onPollAnswered(): void {
    this.#refusal = undefined
    if (this.#isDown) {
      this.#isDown = false
      const continuity = this.#hasAcknowledgements ? 'unbroken' : 'gap'
      this.#inOrder.add(() => this.#listener.onUp(continuity))
    }
    this.#inOrder.add(() => this.#listener.onAnswered())
  }

  #onFailure(message: Message): void {
    const cause = causeOf(message, this.#refusal, 'connection-lost')
    if (this.#settleStart || isSessionOver(message, this.#refusal)) {
      this.#end(cause)
    } else if (!this.#isDown) {
      this.#isDown = true
      this.#inOrder.add(() => this.#listener.onDown(cause))
    }
  }

  #onMessage(channel: string, message: Message): void {
    if (!this.#isStopped) this.#inOrder.add(() => this.#listener.onMessage(channel, message.data))
  }

  /**
   * A subscription that was lost on the way is asked for again at the next answered poll. The library sends it only for
   * a channel that nothing listens to yet, local listeners included.
   */
  #subscribe(): void {
    const outcomes = new Map<string, Message>()
    this.#subscribing = outcomes
    this.#client.clearSubscriptions()
    this.#client.batch(() => {
      for (const channel of this.#options.channels) {
        const answered = (message: Message): void => {
          outcomes.set(channel, message)
          const isLast = outcomes.size === this.#options.channels.length && outcomes === this.#subscribing
          if (isLast && !this.#isStopped) this.#subscribed(outcomes)
        }
        this.#client.subscribe(channel, (message) => this.#onMessage(channel, message), answered)
      }
    })
  }

  #subscribed(outcomes: ReadonlyMap<string, Message>): void {
    const first = outcomes.get(this.#options.channels[0] ?? '')
    this.#subscribing = undefined
    if (!first?.successful) {
      if (first && isRefusal(first)) {
        this.#end(failureOf('no-permission', `subscription refused: ${first.error ?? 'no reason given'}`))
      }
      return
    }
    this.#isSubscribed = true
    this.#isDown = false
    this.#settle(ok(null))
    this.#inOrder.add(() => this.#listener.onUp('new-session'))
  }

  #refused(status: number, bodyHead: string): void {
    this.#refusal = refusalFrom(status, bodyHead)
    if (this.#refusal.reason !== 'csrf-refused') return
    this.#options.renewCsrf().catch(() => {
      this.#options.log.warn('token not renewed', { status })
    })
  }

  #settle(result: Result<null>): void {
    this.#settleStart?.(result)
    this.#settleStart = undefined
  }

  #end(cause: Failure): void {
    this.#isStopped = true
    const hasStarted = this.#settleStart === undefined
    this.#client.disconnect()
    this.#settle(failed(cause))
    if (hasStarted) this.#inOrder.add(() => this.#listener.onEnded(cause))
  }
}
