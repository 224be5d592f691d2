import type { Message } from 'cometd'
import { failureOf, type Failure, type FailureReason } from '@shared/failure'
import { failureFromNetwork } from '../gws/failure-from-network'

/** Whether the server confirmed in its handshake that it acknowledges: then a short fault loses no message. */
export function isAcknowledged(handshake: Message): boolean {
  const ack = (handshake.ext as { ack?: unknown } | undefined)?.ack
  return ack === true || (typeof ack === 'object' && (ack as { enabled?: unknown } | null)?.enabled === true)
}

/** 401, and 403 unless it speaks of the CSRF token, mean that the HTTP session is gone (page "CSRF Protection"). */
export function isSessionOver(message: Message, refusal: Failure | undefined): boolean {
  const status = message.failure?.httpCode
  return (status === 401 || status === 403) && refusal?.reason !== 'csrf-refused'
}

/** What an answer other than 200 to a notification request means. */
export function refusalFrom(status: number, bodyHead: string): Failure {
  const facts = { httpStatus: status }
  if (/csrf/i.test(bodyHead)) return failureOf('csrf-refused', 'notifications need a token', facts)
  if (status === 401 || status === 403) return failureOf('session-ended', 'notifications refused', facts)
  if (status === 0 || (status >= 300 && status < 400)) {
    return failureOf('redirected', 'notifications were sent elsewhere', facts)
  }
  if (status === 404) return failureOf('not-a-web-services-server', 'no notifications at this address', facts)
  if (status === 429 || status === 503) return failureOf('server-busy', 'notifications put off', facts)
  return failureOf('server-error', `notifications answered HTTP ${String(status)}`, facts)
}

/** Why a Bayeux request failed; `otherwise` when neither HTTP nor the network says more. */
export function causeOf(message: Message, refusal: Failure | undefined, otherwise: FailureReason): Failure {
  if (message.failure?.httpCode && message.failure.httpCode !== 200 && refusal) return refusal
  if (message.failure?.httpCode === 200) {
    return failureOf('unreadable-answer', 'notifications answered something else than messages')
  }
  if (message.failure?.exception) return failureFromNetwork(message.failure.exception)
  return failureOf(otherwise, message.error ?? message.failure?.reason ?? 'the line was cut')
}

/**
 * Whether the server refused what was asked, as opposed to an answer that was lost, or one from a server that does not
 * know the Bayeux session any more (`402`; `401` in one other server): the next poll brings a new one.
 */
export function isRefusal(message: Message): boolean {
  return !message.successful && !message.failure && !/^40[12]:/.test(message.error ?? '')
}
