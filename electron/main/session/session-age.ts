import type { HttpPort } from '../gws/http-port'
import type { Dialect } from '../gws/dialect'
import type { LiveSessionOptions } from './live-session-options'

/** What the age of a session is judged by; times in ms. */
export interface SessionAgeOptions {
  /** How long the server lets a session live; 0 when it is not known, then nothing is told. */
  readonly limitMs: number
  readonly keptBy: Dialect['sessionKeptBy']
  /** How long before the end the warning comes. */
  readonly warningMs: number
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** The session ends at this time (ms since the epoch) unless something keeps it; null when that is far off again. */
  readonly onWarning: (endsAt: number | null) => void
}

const notificationsPath = /\/api\/v2\/notifications(\/|$)/

/**
 * How old an HTTP session is, and when to warn that it ends. The server tells neither: a setting
 * says how long a session lives, the dialect which requests count as activity.
 */
export class SessionAge {
  readonly #options: SessionAgeOptions
  #keptAt: number
  #isWarning = false
  #isStopped = false

  constructor(options: SessionAgeOptions) {
    this.#options = options
    this.#keptAt = options.now()
  }

  /** Begins to watch; to be called once somebody is signed in. */
  start(): void {
    this.#keptAt = this.#options.now()
    if (this.#options.limitMs > 0) this.#look()
  }

  /** The same network; answered requests that count as activity keep the session. */
  watch(http: HttpPort): HttpPort {
    return async (url, init) => {
      const response = await http(url, init)
      if (response.ok && this.#isKeptBy(url)) this.#kept()
      return response
    }
  }

  /** Ends the watch; nothing is told after it. */
  stop(): void {
    this.#isStopped = true
  }

  #isKeptBy(url: string): boolean {
    switch (this.#options.keptBy) {
      case 'every-request':
        return true
      case 'all-but-notifications':
        return !notificationsPath.test(new URL(url).pathname)
      case 'nothing':
        return false
    }
  }

  #kept(): void {
    this.#keptAt = this.#options.now()
    if (!this.#isWarning) return
    this.#isWarning = false
    this.#options.onWarning(null)
    this.#look()
  }

  #look(): void {
    if (this.#isStopped) return
    const { limitMs, warningMs, now } = this.#options
    const endsAt = this.#keptAt + limitMs
    const wait = endsAt - Math.min(warningMs, limitMs / 2) - now()
    if (wait > 0) {
      this.#options.schedule(() => this.#look(), wait)
      return
    }
    this.#isWarning = true
    this.#options.onWarning(endsAt)
  }
}

/** The age of a session that is opened with these options. */
export function createSessionAge(options: LiveSessionOptions): SessionAge {
  const { sessionLimitMs, sessionWarningMs, dialect, now, schedule, onAge } = options
  return new SessionAge({
    ...{ limitMs: sessionLimitMs, warningMs: sessionWarningMs, keptBy: dialect.sessionKeptBy },
    ...{ now, schedule, onWarning: onAge },
  })
}
