import type { Centre } from '../centre'
import type { Answer } from './call'
import type { HttpSession } from './sessions'

/** The refusal of a session that asks too often within one second; undefined lets the request pass. */
export function throttled({ world, options, dialect }: Centre, session: HttpSession): Answer | undefined {
  if (options.requestsPerSecond === 0) return undefined
  const second = Math.floor(world.now() / 1_000)
  if (session.rate.second !== second) session.rate = { second, requests: 0 }
  session.rate.requests += 1
  if (session.rate.requests <= options.requestsPerSecond) return undefined
  return {
    ...{ httpStatus: Number(dialect.throttledStatus), body: 'Too many requests' },
    ...(dialect.retryAfter === 'seconds' ? { retryAfter: 1 } : {}),
  }
}
