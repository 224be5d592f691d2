/** How fast requests may go that nobody waits for. All times are ms. */
export interface RequestPace {
  /** Takes the next place and tells how long to wait for it; 0 when the request may go at once. */
  readonly reserve: () => number
  /** How long everything has to wait by now, because the server refused something since the place was taken. */
  readonly pause: () => number
  /** The server answered. */
  readonly accepted: () => void
  /**
   * The server refused a request of that age because there were too many (HTTP 429 or 503).
   * @param sentAt when the request was sent
   * @param retryAfterMs what its `Retry-After` says, if it has one
   */
  readonly refused: (sentAt: number, retryAfterMs?: number) => void
}

const SECOND_MS = 1_000
const SLOWEST = 1
const RISE_A_SECOND = 4
const FREE_AT = 500

/**
 * Adapts to what a server bears: without a limit until it refuses, then half of what it last answered in a second, and
 * from there a little more each second. Refusals of requests that were under way together count once.
 */
export function createRequestPace(now: () => number): RequestPace {
  let perSecond = Number.POSITIVE_INFINITY
  let nextAt = 0
  let pausedUntil = 0
  let cutAt = Number.NEGATIVE_INFINITY
  let counted = { second: 0, answers: 0, before: 0 }

  const count = (): void => {
    const second = Math.floor(now() / SECOND_MS)
    if (counted.second === second) counted.answers += 1
    else counted = { second, answers: 1, before: counted.second === second - 1 ? counted.answers : 0 }
  }
  return {
    reserve: () => {
      const at = Math.max(now(), nextAt, pausedUntil)
      nextAt = at + SECOND_MS / perSecond
      return at - now()
    },
    pause: () => Math.max(0, pausedUntil - now()),
    accepted: () => {
      count()
      perSecond += RISE_A_SECOND / perSecond
      if (perSecond > FREE_AT) perSecond = Number.POSITIVE_INFINITY
    },
    refused: (sentAt, retryAfterMs = SECOND_MS) => {
      pausedUntil = Math.max(pausedUntil, now() + retryAfterMs)
      if (sentAt < cutAt) return
      cutAt = now()
      const borne = Math.max(counted.answers, counted.before)
      perSecond = Math.max(SLOWEST, Math.min(perSecond, borne) / 2)
      nextAt = pausedUntil
    },
  }
}
