import type { Message } from 'cometd'
import { describe, expect, it } from 'vitest'
import {
  causeOf,
  isAcknowledged,
  isRefusal,
  isSessionOver,
  refusalFrom,
} from '@main/realtime/bayeux-failures'

function aMessage(differences: object = {}): Message {
  return { channel: '/meta/connect', successful: false, ...differences }
}
const http = (httpCode: number, exception?: unknown): Message =>
  aMessage({ failure: { httpCode, ...(exception ? { exception } : {}) } })

describe('what a Bayeux failure means', () => {
  it.each([
    [true, true],
    [{ enabled: true, batch: 1 }, true],
    [{ enabled: false }, false],
    [false, false],
    [null, false],
    [undefined, false],
  ])('reads the acknowledgement %j as %s', (ack, expected) => {
    expect(isAcknowledged(aMessage({ ext: { ack } }))).toBe(expected)
  })

  it.each([
    [401, '', true],
    [403, 'Forbidden', true],
    [403, 'Missing or invalid Csrf token', false],
    [500, '', false],
    [302, '', false],
  ])('HTTP %i with %j: the session is over is %s', (status, body, expected) => {
    expect(isSessionOver(http(status), refusalFrom(status, body))).toBe(expected)
  })

  it.each([
    [302, 'redirected'],
    [404, 'not-a-web-services-server'],
    [429, 'server-busy'],
    [503, 'server-busy'],
    [500, 'server-error'],
    [401, 'session-ended'],
  ])('HTTP %i is told as %s', (status, reason) => {
    expect(causeOf(http(status), refusalFrom(status, ''), 'bug').reason).toBe(reason)
  })

  it('tells a page instead of messages as unreadable, whatever was refused before', () => {
    const message = http(200, new SyntaxError('Unexpected token <'))
    expect(causeOf(message, refusalFrom(503, ''), 'bug').reason).toBe('unreadable-answer')
  })

  it('tells a fault of the network by its own word', () => {
    const exception = new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })
    expect(causeOf(http(0, exception), undefined, 'bug').reason).toBe('nothing-listens')
  })

  it.each([
    ['402::Unknown client', false],
    ['402::session_unknown', false],
    ['401:x1:Unknown client', false],
    ['403::subscription_denied', true],
    ['', true],
  ])('takes the subscription answered with %j for refused: %s', (error, expected) => {
    expect(isRefusal(aMessage({ error }))).toBe(expected)
  })

  it('does not take a subscription whose answer was lost for refused', () => {
    expect(isRefusal(http(0))).toBe(false)
  })
})
