import { AckExtension, CometD, type Message, type TransportFailure } from 'cometd'
import { FetchTransport, type FetchTransportOptions } from './fetch-transport'
import { handshakeDelay, jittered, leftOf } from './retry-policy'

/** What a `BayeuxClient` needs. */
export interface BayeuxClientOptions extends Omit<FetchTransportOptions, 'onBusy'> {
  /** `{server}/api/v2/notifications`. */
  readonly url: string
  readonly now: () => number
  readonly random: () => number
  /** Asks whether a failed request means that the session is over; then the client stops instead of trying for ever. */
  readonly isFinal: (message: Message) => boolean
  /** A silent black hole is noticed `holdMs` plus this many ms later. */
  readonly networkDelayMs: number
}

/**
 * The library's client with our policy: jitter, a brake on handshake storms, the pause that a busy server asks for, an end
 * when the session is over, a short hold, and `reconnectNow` for the moment when the machine wakes up.
 */
export class BayeuxClient extends CometD {
  readonly #options: BayeuxClientOptions
  readonly #handshakes: number[] = []
  #retry: (() => void) | undefined
  #retryTimer: unknown
  #isFailing = false
  #isHurried = false
  #pause = { since: 0, ms: 0 }

  constructor(options: BayeuxClientOptions) {
    provideTimers()
    super('switchyard')
    this.#options = options
    this.unregisterTransports()
    const onBusy = (retryAfterMs: number): void => {
      this.#pause = { since: options.now(), ms: retryAfterMs }
    }
    this.registerTransport('long-polling', new FetchTransport({ ...options, onBusy }))
    this.registerExtension('ack', new AckExtension())
    this.registerExtension('hold', { outgoing: (message) => this.#withHold(message) })
    this.configure({
      url: options.url,
      logLevel: 'warn',
      maxNetworkDelay: options.networkDelayMs,
      maxConnections: 2,
      backoffIncrement: 1_000,
      maxBackoff: 15_000,
      useWorkerScheduler: false,
    })
  }

  /** Tries at once instead of waiting for the next turn, unless the server wants a pause; a poll that hangs is given up first. */
  reconnectNow(): void {
    if (this.isDisconnected() || this.#pauseMs() > 0) return
    this.resetBackoffPeriod()
    if (this.#retry) {
      this.#runRetry()
      return
    }
    this.#isHurried = true
    this.getTransport()?.abort()
  }

  override increaseBackoffPeriod(): number {
    return jittered(super.increaseBackoffPeriod(), this.#options.random())
  }

  override onTransportFailure(
    message: Message,
    info: TransportFailure,
    handler: (info: TransportFailure) => void,
  ): void {
    if (this.#options.isFinal(message)) info.action = 'none'
    super.onTransportFailure(message, info, (decided) => {
      if (decided.action === 'handshake' && message.channel === '/meta/connect') {
        decided.delay = handshakeDelay(this.#handshakes, this.#options.now())
        this.#handshakes.push(this.#options.now())
        this.#handshakes.splice(0, this.#handshakes.length - 32)
      }
      this.#isFailing = true
      try {
        handler(decided)
      } finally {
        this.#isFailing = false
      }
    })
  }

  override setTimeout(run: () => void, delay: number): unknown {
    if (!this.#isFailing) return super.setTimeout(run, delay)
    this.#retry = run
    this.#retryTimer = super.setTimeout(
      () => this.#runRetry(),
      Math.max(this.#isHurried ? 0 : delay, this.#pauseMs()),
    )
    this.#isHurried = false
    return this.#retryTimer
  }

  #pauseMs(): number {
    return leftOf(this.#pause, this.#options.now())
  }

  #runRetry(): void {
    const run = this.#retry
    this.clearTimeout(this.#retryTimer)
    this.#retry = undefined
    run?.()
  }

  #withHold(message: Message): Message {
    if (message.channel !== '/meta/connect' || message.advice?.timeout === 0) return message
    return { ...message, advice: { ...message.advice, timeout: this.#options.holdMs } }
  }
}

/** The library asks a `window` for timers and one constant; three members are all it reads with our transport. */
function provideTimers(): void {
  const host = globalThis as { window?: unknown }
  host.window ??= {
    setTimeout: (run: () => void, delay: number) => setTimeout(run, delay),
    clearTimeout: (timer: NodeJS.Timeout) => {
      clearTimeout(timer)
    },
    XMLHttpRequest: { UNSENT: 0 },
  }
}
