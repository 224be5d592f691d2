import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { ContactCentreOptions } from '@contact-centre/options'
import { wireFixture } from '@support/wire-fixture'
import { exchange, openBayeux } from './bayeux-client'
import { basic, read, signIn, startWork } from './client'
import { shapeDifferences } from './wire-shape'

describe('signing in and sessions', () => {
  let centre: ContactCentre

  const start = async (options: ContactCentreOptions = {}): Promise<void> => {
    centre = await startContactCentre({ agents: 3, interactions: 0, tempo: 0, holdMs: 3_000, ...options })
  }
  const restart = async (options: ContactCentreOptions): Promise<void> => {
    await centre.stop()
    await start(options)
  }
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${centre.url}/api/v2${path}`, { headers })

  beforeEach(() => start())
  afterEach(() => centre.stop())

  it('tells the version without credentials', async () => {
    expect(await (await get('/diagnostics/version')).json()).toEqual(wireFixture('version.answer'))
  })

  it.each([
    ['no credentials', {}],
    ['a wrong password', { authorization: basic('supervisor', 'wrong') }],
    ['an unknown user', { authorization: basic('nobody') }],
    ['a foreign cookie', { cookie: 'JSESSIONID=node0stolen' }],
    ['a broken header', { authorization: 'Basic %%%' }],
  ])('denies access for %s with HTTP 403 and statusCode 20', async (_what, headers) => {
    const reply = await read(await get('/me', headers))
    expect([reply.status, reply.body]).toEqual([403, wireFixture('access-denied.answer')])
  })

  it('sets an HttpOnly session cookie that suffices afterwards', async () => {
    const first = await get('/me', { authorization: basic('supervisor') })
    const [cookie = ''] = first.headers.getSetCookie()
    const second = await get('/me', { cookie: cookie.split(';')[0] ?? '' })
    expect(cookie).toMatch(/^JSESSIONID=.+; HttpOnly/)
    expect(second.status).toBe(200)
    expect(second.headers.getSetCookie()).toEqual([])
  })

  it('lets agents sign in with one role only', async () => {
    const client = await signIn(centre, centre.world.agents[0]?.userName ?? '')
    expect((await client.get('/me')).body['user']).toMatchObject({ roles: ['ROLE_AGENT'] })
  })

  it('gives the CSRF pair on every GET and demands it on every POST', async () => {
    const client = await signIn(centre)
    const me = await client.raw('/me')
    const name = me.headers.get('x-csrf-header') ?? ''
    const body = JSON.stringify({ operationName: 'StartContactCenterSession', channels: ['voice'] })
    const without = await read(await client.raw('/me', { method: 'POST', body }))
    const headers = { [name]: me.headers.get('x-csrf-token') ?? '' }
    const withToken = await client.raw('/me', { method: 'POST', body, headers })
    expect([without.status, without.text]).toEqual([403, 'Missing or invalid Csrf token'])
    expect(withToken.status).toBe(200)
  })

  it('refuses a POST without session with the same CSRF text', async () => {
    const reply = await read(await fetch(`${centre.url}/api/v2/me`, { method: 'POST', body: '{}' }))
    expect([reply.status, reply.text]).toEqual([403, 'Missing or invalid Csrf token'])
  })

  it('neither gives nor demands the pair when the site does not', async () => {
    await restart({ dialect: { csrf: 'off' } })
    const client = await signIn(centre)
    const body = JSON.stringify({ operationName: 'StartContactCenterSession', channels: ['voice'] })
    const reply = await client.raw('/me', { method: 'POST', body })
    expect([reply.status, reply.headers.get('x-csrf-token')]).toEqual([200, null])
  })

  it('demands the pair on notifications when the site does', async () => {
    await restart({ dialect: { csrfOnNotifications: 'on' } })
    const client = await signIn(centre)
    await expect(exchange(client, { channel: '/meta/handshake' })).rejects.toThrow('HTTP 403')
  })

  it('denies notifications without a session', async () => {
    const body = JSON.stringify([{ channel: '/meta/handshake' }])
    const reply = await read(await fetch(`${centre.url}/api/v2/notifications`, { method: 'POST', body }))
    expect(reply.body).toEqual(wireFixture('access-denied.answer'))
  })

  it('reports partial success when Interaction Server is away', async () => {
    centre.setInteractionServerLink(false)
    const client = await signIn(centre)
    const body = { operationName: 'StartContactCenterSession', channels: ['voice', 'chat'] }
    const reply = await client.post('/me', body)
    expect([reply.status, reply.body]).toEqual([200, wireFixture('start-session-partial.answer')])
  })

  it('reports plain failure when nothing could be started', async () => {
    centre.setInteractionServerLink(false)
    const client = await signIn(centre)
    const reply = await client.post('/me', { operationName: 'StartContactCenterSession', channels: ['chat'] })
    expect(reply.body).toEqual({
      statusCode: 4,
      statusMessage: 'Interaction server connection is not opened',
    })
  })

  it('uses the Place workbins of the place that the session names', async () => {
    const client = await signIn(centre)
    const [place = ''] = centre.world.places
    await client.post('/me', { operationName: 'StartContactCenterSession', channels: ['chat'], place })
    const instance = centre.world.instance('Counter', place)
    const id = centre.world.arrive(instance, { medium: 'workitem' })
    const reply = await client.get(`/me/workbins/${instance.definitionId}?subresources=workitem`)
    expect(reply.body['workbin']).toMatchObject({ workitems: [{ id }] })
  })

  it('refuses a place that does not exist', async () => {
    const client = await signIn(centre)
    const body = { operationName: 'StartContactCenterSession', channels: ['chat'], place: 'Moon' }
    expect((await client.post('/me', body)).body['statusCode']).toBe(6)
  })

  it('ends the HTTP session with the contact-centre session', async () => {
    const client = await startWork(centre)
    const reply = await client.post('/me', { operationName: 'EndContactCenterSession' })
    expect(reply.body).toEqual({ statusCode: 0 })
    expect((await client.get('/me')).body['statusCode']).toBe(20)
  })

  it('ends a session that was silent for too long', async () => {
    let now = 1_000_000
    await centre.stop()
    centre = await startContactCentre(
      { agents: 1, interactions: 0, tempo: 0, sessionInactivityMs: 60_000 },
      { now: () => now },
    )
    const client = await signIn(centre)
    now += 59_000
    expect((await client.get('/me')).status).toBe(200)
    now += 61_000
    expect((await client.get('/me')).status).toBe(403)
  })

  it(
    'answers the held poll of an expired session, whose next request is denied',
    { timeout: 3_000 },
    async () => {
      await restart({ holdMs: 60_000 })
      const client = await signIn(centre)
      const [handshake] = await exchange(client, { channel: '/meta/handshake' })
      const poll = { channel: '/meta/connect', clientId: handshake?.clientId, connectionType: 'long-polling' }
      const held = exchange(client, poll)
      await client.get('/me')
      centre.expireSessions()
      expect((await held)[0]?.successful).toBe(true)
      await expect(exchange(client, poll)).rejects.toThrow('HTTP 403')
    },
  )

  it('keeps the Bayeux session of a user who signs in again', async () => {
    const client = await signIn(centre)
    const bayeux = await openBayeux(client)
    centre.expireSessions()
    await client.raw('/me', { headers: { authorization: basic('supervisor') } })
    const poll = {
      channel: '/meta/connect',
      clientId: bayeux.clientId,
      connectionType: 'long-polling',
      advice: { timeout: 0 },
    }
    const [reply] = await exchange(client, poll)
    bayeux.close()
    expect(reply?.successful).toBe(true)
  })

  it('does not honour the client id of another user', async () => {
    const [mine, other] = [await signIn(centre), await signIn(centre, 'supervisor2')]
    const [handshake] = await exchange(mine, { channel: '/meta/handshake' })
    await exchange(other, { channel: '/meta/handshake' })
    const stolen = { channel: '/meta/connect', clientId: handshake?.clientId, advice: { timeout: 0 } }
    const [reply] = await exchange(other, { ...stolen, connectionType: 'long-polling' })
    expect(reply).toMatchObject({ successful: false, advice: { reconnect: 'handshake' } })
  })

  it('lets nobody publish', async () => {
    const client = await signIn(centre)
    const [handshake] = await exchange(client, { channel: '/meta/handshake' })
    const forged = { channel: '/v2/me/workbins', clientId: handshake?.clientId, data: { forged: true } }
    const [reply] = await exchange(client, forged)
    expect(reply?.successful).toBe(false)
  })

  it.each([
    ['on', true],
    ['off', undefined],
  ] as const)('negotiates acknowledged messages: %s', async (ack, expected) => {
    await restart({ dialect: { ack } })
    const client = await signIn(centre)
    const [reply] = await exchange(client, { channel: '/meta/handshake', ext: { ack: true } })
    expect(reply?.ext?.['ack']).toBe(expected)
  })

  it('publishes the state of services and answers it on request', async () => {
    const client = await signIn(centre)
    const bayeux = await openBayeux(client, '/notifications/services')
    centre.setInteractionServerLink(false)
    const { data } = await bayeux.next(({ channel }) => channel === '/notifications/services')
    bayeux.close()
    const { body } = await client.get('/services?fields=*&type=MultiMediaState')
    expect(data['services']).toEqual(body['services'])
    expect(body['services']).toMatchObject([{ state: 'Inactive' }])
    expect(shapeDifferences(body, wireFixture('services.answer'))).toEqual([])
  })

  it.each([
    ['malformed JSON', '{"operationName":', 400, 10],
    ['a list instead of an object', '[]', 400, 10],
    ['a body that is too large', JSON.stringify({ text: 'x'.repeat(1_100_000) }), 400, 10],
    ['an unknown operation', '{"operationName":"Explode"}', 400, 10],
    ['a prototype key as operation', '{"operationName":"__proto__"}', 400, 10],
  ])('answers %s with the documented code', async (_what, body, status, statusCode) => {
    const client = await signIn(centre)
    const me = await client.raw('/me')
    const headers = { 'x-csrf-token': me.headers.get('x-csrf-token') ?? '' }
    const reply = await read(await client.raw('/me', { method: 'POST', headers, body }))
    expect([reply.status, reply.body['statusCode']]).toEqual([status, statusCode])
  })

  it.each(['/nothing', '/users/%E0%A4%A/workbins', '/workbins/../../etc', '/users/__proto__'])(
    'answers the unknown address %s with statusCode 6',
    async (path) => {
      const client = await signIn(centre)
      const reply = await client.get(path)
      expect([reply.status, reply.body['statusCode']]).toEqual([404, 6])
    },
  )

  it.each([
    '[null]',
    '[]',
    '{}',
    '[{"channel":5}]',
    '[{"channel":"/meta/subscribe","subscription":"no-slash"}]',
    '[{"channel":"/meta/connect","advice":{"timeout":1e99}}]',
  ])('answers the hostile Bayeux body %s with HTTP 400', async (body) => {
    const client = await signIn(centre)
    const reply = await client.raw('/notifications', { method: 'POST', body })
    expect(reply.status).toBe(400)
  })

  it('survives a foreign BAYEUX_BROWSER cookie', async () => {
    const me = await get('/me', { authorization: basic('supervisor') })
    const session = me.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const reply = await fetch(`${centre.url}/api/v2/notifications`, {
      method: 'POST',
      headers: { cookie: `${session}; BAYEUX_BROWSER=__proto__` },
      body: JSON.stringify([{ channel: '/meta/handshake' }]),
    })
    expect(await reply.json()).toMatchObject([{ successful: true }])
  })

  it('serves loopback host names only', async () => {
    const answer = await rawRequest(centre.port, 'GET /api/v2/me HTTP/1.1\r\nHost: evil.example\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 421 /)
  })

  it('says so when the port is taken', async () => {
    await expect(startContactCentre({ port: centre.port })).rejects.toThrow('already in use')
  })

  it('starts again on the same port with the same people', async () => {
    const { port } = centre
    const before = centre.world.agents.map(({ id }) => id)
    await restart({ port })
    expect(centre.world.agents.map(({ id }) => id)).toEqual(before)
  })
})

function rawRequest(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.once('data', (data) => {
      resolve(data.toString())
      socket.destroy()
    })
    socket.once('error', reject)
  })
}
