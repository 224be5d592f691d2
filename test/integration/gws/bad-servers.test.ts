import { generate } from 'selfsigned'
import { afterEach, describe, expect, test } from 'vitest'
import { createGwsClient, type GwsSessionClient } from '@main/gws/create-gws-client'
import { defaultDialect } from '@main/gws/dialect'
import {
  always,
  alwaysJson,
  closedAddress,
  startHttpServer,
  startHttpsServer,
  type TestServer,
} from '@support/bad-server'
import { createNodeHttp } from '@support/node-http'
import { createTrustingHttp } from '@support/trusting-http'

const password = 'correct horse battery'
let server: TestServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

function clientOf(url: string, timeoutMs = 5000): GwsSessionClient {
  return createGwsClient({ http: createNodeHttp(), server: url, dialect: defaultDialect, timeoutMs })
}

async function reasonOfSignIn(url: string, timeoutMs?: number): Promise<string> {
  const answer = await clientOf(url, timeoutMs).signIn({ userName: 'noor', password })
  expect(JSON.stringify(answer)).not.toContain(password)
  expect(JSON.stringify(answer)).not.toContain(Buffer.from(`noor:${password}`).toString('base64'))
  return answer.ok ? 'success' : answer.failure.reason
}

async function start(listener: Parameters<typeof startHttpServer>[0]): Promise<string> {
  server = await startHttpServer(listener)
  return server.url
}

/** Starts a TLS server whose certificate the returned client trusts, so that only the certificate's content counts. */
async function trustingClientOf(notAfter: Date, commonName: string): Promise<GwsSessionClient> {
  const { cert, url } = await startTls(notAfter, commonName)
  return createGwsClient({ http: createTrustingHttp(cert), server: url, dialect: defaultDialect })
}

async function startTls(notAfter: Date, commonName: string): Promise<{ cert: string; url: string }> {
  const tls = await generate([{ name: 'commonName', value: commonName }], {
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: notAfter,
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: commonName }] }],
  })
  const version = alwaysJson({ statusCode: 0, version: '8.5.202.96' })
  server = await startHttpsServer({ key: tls.private, cert: tls.cert }, version)
  return { cert: tls.cert, url: server.url.replace('127.0.0.1', 'localhost') }
}

describe('signing in', () => {
  test('at a port where nothing listens says so', async () => {
    expect(await reasonOfSignIn(await closedAddress())).toBe('nothing-listens')
  })

  test('at a host that does not exist says so', async () => {
    expect(await reasonOfSignIn('http://switchyard-has-no-such-host.invalid')).toBe('host-not-found')
  })

  test('at a server that answers with a web page says so', async () => {
    const page = '<!doctype html><html><title>Intranet</title></html>'
    expect(await reasonOfSignIn(await start(always(200, 'text/html', page)))).toBe('html-instead-of-json')
  })

  test('at a server of another kind says so', async () => {
    expect(await reasonOfSignIn(await start(alwaysJson({ name: 'weather' })))).toBe(
      'not-a-web-services-server',
    )
  })

  test('at a server without that address says that it is of another kind', async () => {
    expect(await reasonOfSignIn(await start(always(404, 'text/html', '<h1>404</h1>')))).toBe(
      'not-a-web-services-server',
    )
  })

  test('with https at a port that speaks plain http says that it is of another kind', async () => {
    const url = await start(alwaysJson({ statusCode: 0 }))
    expect(await reasonOfSignIn(url.replace('http:', 'https:'))).toBe('not-a-web-services-server')
  })

  test('at a server that sends elsewhere does not follow', async () => {
    let visits = 0
    const url = await start((request, response) => {
      visits += 1
      response.writeHead(302, { location: `/login?from=${request.url ?? ''}` }).end()
    })
    expect(await reasonOfSignIn(url)).toBe('redirected')
    expect(visits).toBe(1)
  })

  test('at a server that is overloaded says so', async () => {
    expect(await reasonOfSignIn(await start(always(503, 'text/plain', 'busy')))).toBe('server-busy')
  })

  test('at a server that never answers ends in time', async () => {
    const url = await start(() => undefined)
    expect(await reasonOfSignIn(url, 100)).toBe('timed-out')
  })

  test('at a server that breaks off says so', async () => {
    const url = await start((request) => {
      request.socket.destroy()
    })
    expect(await reasonOfSignIn(url)).toBe('connection-lost')
  })

  test('with wrong credentials says so, whichever way the server words it', async () => {
    expect(await reasonOfSignIn(await start(alwaysJson({ statusCode: 20 }, 403)))).toBe('wrong-password')
    await server?.close()
    expect(await reasonOfSignIn(await start(always(401, 'text/plain', 'Unauthorized')))).toBe(
      'wrong-password',
    )
  })

  test('with a password that must be changed first says so', async () => {
    expect(await reasonOfSignIn(await start(alwaysJson({ statusCode: 8 }, 403)))).toBe(
      'password-change-needed',
    )
  })

  test('at a server with a certificate that nobody vouches for says so', async () => {
    const { url } = await startTls(new Date('2099-01-01'), 'localhost')
    expect(await reasonOfSignIn(url)).toBe('certificate-untrusted')
  })
})

describe('a certificate', () => {
  test('that is trusted and valid is accepted', async () => {
    const client = await trustingClientOf(new Date('2099-01-01'), 'localhost')
    expect(await client.version()).toEqual({ ok: true, value: '8.5.202.96' })
  })

  test('that ran out is told', async () => {
    const client = await trustingClientOf(new Date('2021-01-01'), 'localhost')
    expect(await client.version()).toMatchObject({ failure: { reason: 'certificate-expired' } })
  })

  test('that is for another host is told', async () => {
    const client = await trustingClientOf(new Date('2099-01-01'), 'gws.example.test')
    expect(await client.version()).toMatchObject({ failure: { reason: 'certificate-wrong-host' } })
  })
})

describe('asking for the version', () => {
  test('takes no answer without a version as one', async () => {
    const url = await start(alwaysJson({ statusCode: 0 }))
    expect(await clientOf(url).version()).toMatchObject({ failure: { reason: 'not-a-web-services-server' } })
  })

  test('can be cancelled', async () => {
    const client = clientOf(await start(() => undefined))
    const answer = client.version()
    client.cancelAll()
    expect(await answer).toMatchObject({ failure: { reason: 'cancelled' } })
  })
})

describe('reading', () => {
  test('an answer that lost its list is unreadable, not empty', async () => {
    const client = clientOf(await start(alwaysJson({ statusCode: 0 })))
    const answers = await Promise.all([
      client.agents(),
      client.agentGroups(),
      client.placeGroups(),
      client.queues(),
      client.services(),
      client.workbinDefinitions(),
      client.heldInteractions(),
      client.interaction('A1'),
      client.workbinContents({ kind: 'me' }, ['W1']),
      client.workbinContents({ kind: 'AgentGroup', name: 'Claims' }, ['W1']),
    ])
    for (const answer of answers) expect(answer).toMatchObject({ failure: { reason: 'unreadable-answer' } })
  })

  test('a group list that the server does not have is a failure, not an empty list', async () => {
    const client = clientOf(
      await start(alwaysJson({ statusCode: 6, statusMessage: 'no such resource' }, 404)),
    )
    expect(await client.agentGroups()).toMatchObject({ failure: { reason: 'resource-gone' } })
    expect(await client.placeGroups()).toMatchObject({ failure: { reason: 'resource-gone' } })
  })

  test('a bare 503 is a busy server: that Interaction Server is away, only the body can say', async () => {
    const client = clientOf(await start(always(503, 'text/plain', '')))
    expect(await client.workbinContents({ kind: 'me' }, ['W1'])).toMatchObject({
      failure: { reason: 'server-busy', code: 'offline' },
    })
  })
})
