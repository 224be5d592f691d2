import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failureFromNetwork } from '@main/gws/failure-from-network'
import { runs } from '@support/runs'

const coded = (code: string): Error => Object.assign(new Error(`request failed, ${code}`), { code })
const nested = (cause: unknown): Error => new TypeError('fetch failed', { cause })

describe('a failure of the network', () => {
  test.each([
    [new Error('net::ERR_NAME_NOT_RESOLVED'), 'host-not-found'],
    [nested(coded('ENOTFOUND')), 'host-not-found'],
    [nested(coded('EAI_AGAIN')), 'host-not-found'],
    [new Error('net::ERR_CONNECTION_REFUSED'), 'nothing-listens'],
    [nested(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')])), 'nothing-listens'],
    [new Error('net::ERR_CERT_DATE_INVALID'), 'certificate-expired'],
    [nested(coded('CERT_HAS_EXPIRED')), 'certificate-expired'],
    [new Error('net::ERR_CERT_AUTHORITY_INVALID'), 'certificate-untrusted'],
    [nested(coded('DEPTH_ZERO_SELF_SIGNED_CERT')), 'certificate-untrusted'],
    [nested(coded('SELF_SIGNED_CERT_IN_CHAIN')), 'certificate-untrusted'],
    [nested(coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE')), 'certificate-untrusted'],
    [new Error('net::ERR_CERT_COMMON_NAME_INVALID'), 'certificate-wrong-host'],
    [nested(coded('ERR_TLS_CERT_ALTNAME_INVALID')), 'certificate-wrong-host'],
    [new Error('net::ERR_PROXY_CONNECTION_FAILED'), 'proxy-refused'],
    [new Error('net::ERR_TUNNEL_CONNECTION_FAILED'), 'proxy-refused'],
    [new Error('net::ERR_TIMED_OUT'), 'timed-out'],
    [new Error('net::ERR_CONNECTION_TIMED_OUT'), 'timed-out'],
    [nested(coded('UND_ERR_HEADERS_TIMEOUT')), 'timed-out'],
    [Object.assign(new Error('Request timed out'), { name: 'TimeoutError' }), 'timed-out'],
    [new DOMException('This operation was aborted', 'AbortError'), 'cancelled'],
    [new Error('Redirect was cancelled'), 'redirected'],
    [new Error('Attempted to redirect, but redirect policy was "error"'), 'redirected'],
    [nested(new Error('bad port')), 'port-not-allowed'],
    [new Error('net::ERR_UNSAFE_PORT'), 'port-not-allowed'],
    [new Error('net::ERR_SSL_PROTOCOL_ERROR'), 'not-a-web-services-server'],
    [nested(coded('ERR_SSL_WRONG_VERSION_NUMBER')), 'not-a-web-services-server'],
    [nested(coded('HPE_INVALID_CONSTANT')), 'not-a-web-services-server'],
    [new Error('net::ERR_CONNECTION_RESET'), 'connection-lost'],
    [nested(coded('UND_ERR_SOCKET')), 'connection-lost'],
    [undefined, 'connection-lost'],
  ])('%s becomes %s', (error, reason) => {
    expect(failureFromNetwork(error).reason).toBe(reason)
  })

  test('finds the cause at any depth', () => {
    expect(failureFromNetwork(nested(nested(nested(coded('CERT_HAS_EXPIRED'))))).reason).toBe(
      'certificate-expired',
    )
  })

  test('survives a cause that points to itself', () => {
    const error = new Error('odd')
    error.cause = error
    expect(failureFromNetwork(error).reason).toBe('connection-lost')
  })

  test('keeps addresses and headers out of its message', () => {
    const error = new Error(
      'request to https://gws.example.com with Basic bm9vcg== failed: net::ERR_TIMED_OUT',
    )
    expect(failureFromNetwork(error).message).toBe('the request failed: ERR_TIMED_OUT')
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (error) => {
        expect(failureFromNetwork(error).code).toMatch(/^(offline|unexpected|invalid-request)$/)
      }),
      runs(1000),
    )
  })
})
