import { describe, expect, it } from 'vitest'
import { failureOf, failureReasons } from '@shared/failure'

describe('a failure', () => {
  it('has the code of its reason', () => {
    const codes = [
      'host-not-found',
      'wrong-password',
      'no-permission',
      'taken-by-someone-else',
      'no-confirmation',
    ] as const
    expect(codes.map((reason) => failureOf(reason, '').code)).toEqual([
      ...['offline', 'signed-out', 'forbidden', 'conflict', 'unconfirmed'],
    ])
  })

  it('may be tried again only when the line is at fault, and not when it was cancelled', () => {
    const retryable = failureReasons.filter((reason) => failureOf(reason, '').retryable)
    const offline = failureReasons.filter((reason) => failureOf(reason, '').code === 'offline')
    expect(retryable).toEqual(offline.filter((reason) => reason !== 'cancelled'))
  })

  it('carries the facts that are known and no others', () => {
    expect(failureOf('server-code', 'm', { serverCode: 12 })).toEqual({
      ...{ code: 'unexpected', reason: 'server-code', message: 'm', retryable: false, serverCode: 12 },
    })
  })
})
