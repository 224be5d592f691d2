import { describe, expect, test } from 'vitest'
import { createCsrfStore } from '@main/gws/csrf'
import type { HttpPort } from '@main/gws/http-port'
import { createRequester, type Requester, type RequesterOptions } from '@main/gws/requester'

interface Sent {
  readonly url: string
  readonly init: RequestInit
}

function jsonAnswer(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
}

function requesterOver(http: HttpPort, more: Partial<RequesterOptions> = {}): Requester {
  return createRequester({
    http,
    server: 'http://gws.test',
    csrf: createCsrfStore(),
    timeoutMs: 2000,
    ...more,
  })
}

/** Records what is sent and answers in turn; the last answer repeats. */
function recording(...answers: (() => Response)[]): { http: HttpPort; sent: Sent[] } {
  const sent: Sent[] = []
  const http: HttpPort = (url, init) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)]
    sent.push({ url, init })
    return answer ? Promise.resolve(answer()) : Promise.reject(new Error('no answer prepared'))
  }
  return { http, sent }
}

/** Never answers, until its request is aborted. */
const silent: HttpPort = (_url, init) =>
  new Promise((_resolve, reject) => {
    init.signal?.addEventListener('abort', () => {
      reject(new DOMException('This operation was aborted', 'AbortError'))
    })
  })

const tooMany = (): Response => new Response('', { status: 429, headers: { 'retry-after': '0' } })
const success = (): Response => jsonAnswer({ statusCode: 0 })
const csrfRefusal = (): Response => new Response('Missing or invalid Csrf token', { status: 403 })
const withToken = (token: string) => (): Response =>
  jsonAnswer(
    { statusCode: 0, user: { id: 'u' } },
    { headers: { 'content-type': 'application/json', 'X-CSRF-HEADER': 'X-Token', 'X-CSRF-TOKEN': token } },
  )
const headersOf = (sent: Sent | undefined): Headers => new Headers(sent?.init.headers)

describe('a request', () => {
  test('goes past the cache, follows no redirect and takes cookies along', async () => {
    const { http, sent } = recording(success)
    await requesterOver(http).get('/me')
    expect(sent[0]?.init).toMatchObject({
      method: 'GET',
      cache: 'no-store',
      redirect: 'manual',
      credentials: 'include',
    })
  })

  test('spells names in the query so that only commas and stars stay as they are', async () => {
    const { http, sent } = recording(success)
    const query = [
      ['workbinIds', 'A,B'],
      ['subresources', '*'],
      ['agentGroup', 'Délivery & returns+1'],
    ] as const
    await requesterOver(http).get('/me/workbins', { query })
    expect(sent[0]?.url).toBe(
      'http://gws.test/api/v2/me/workbins?workbinIds=A,B&subresources=*&agentGroup=D%C3%A9livery%20%26%20returns%2B1',
    )
  })

  test('carries its body as JSON', async () => {
    const { http, sent } = recording(success)
    await requesterOver(http).post('/me', { operationName: 'EndContactCenterSession' })
    expect(sent[0]?.init.body).toBe('{"operationName":"EndContactCenterSession"}')
    expect(headersOf(sent[0]).get('content-type')).toBe('application/json')
  })

  test('is never repeated after an error of the server', async () => {
    const { http, sent } = recording(() => jsonAnswer({ statusCode: 1 }, { status: 503 }))
    const requester = requesterOver(http)
    await requester.get('/me')
    await requester.post('/me', {})
    expect(sent).toHaveLength(2)
  })

  test('that somebody waits for is never repeated, however busy the server', async () => {
    const { http, sent } = recording(tooMany)
    const requester = requesterOver(http)
    await requester.post('/me', {})
    await requester.get('/me', { phase: 'sign-in' })
    expect(sent).toHaveLength(2)
  })

  test('that nobody waits for is asked again when the server was too busy', async () => {
    const { http, sent } = recording(tooMany, tooMany, success)
    const requester = requesterOver(http)
    expect(await requester.get('/contacts')).toMatchObject({ ok: true })
    expect(sent).toHaveLength(3)
  })

  test('is not repeated when the server wants a long pause', async () => {
    const { http, sent } = recording(
      () => new Response('', { status: 503, headers: { 'retry-after': '600' } }),
    )
    const answer = await requesterOver(http).get('/contacts')
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'server-busy', retryAfterMs: 600_000 } })
    expect(sent).toHaveLength(1)
  })

  test('that a busy server puts off again and again fails in the end', async () => {
    const { http, sent } = recording(tooMany)
    const answer = await requesterOver(http).post('/me', {}, { isBackground: true })
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'server-busy' } })
    expect(sent).toHaveLength(6)
  })

  test('is never repeated after a fault of the network', async () => {
    const { http, sent } = recording()
    const answer = await requesterOver(http).get('/me')
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'connection-lost' } })
    expect(sent).toHaveLength(1)
  })

  test('waits while four others are under way', async () => {
    const waiting: (() => void)[] = []
    const http: HttpPort = () =>
      new Promise((resolve) => {
        waiting.push(() => {
          resolve(success())
        })
      })
    const requester = requesterOver(http)
    const answers = Array.from({ length: 6 }, () => requester.get('/me'))
    await expect.poll(() => waiting.length).toBe(4)
    waiting.shift()?.()
    await answers[0]
    await expect.poll(() => waiting.length).toBe(4)
    while (waiting.length > 0) {
      waiting.shift()?.()
      await new Promise(setImmediate)
    }
    expect((await Promise.all(answers)).every(({ ok }) => ok)).toBe(true)
  })

  test('of a user overtakes readings that wait for their turn', async () => {
    const order: string[] = []
    const waiting: (() => void)[] = []
    const http: HttpPort = (url) =>
      new Promise((resolve) => {
        order.push(url.slice(url.lastIndexOf('/') + 1))
        waiting.push(() => {
          resolve(success())
        })
      })
    const requester = requesterOver(http)
    const answers = Array.from({ length: 6 }, () => requester.get('/read'))
    answers.push(requester.post('/subscribe', {}, { isBackground: true }), requester.post('/pull', {}))
    await expect.poll(() => waiting.length).toBe(4)
    waiting.shift()?.()
    await expect.poll(() => order.length).toBe(5)
    expect(order.at(-1)).toBe('pull')
    requester.cancelAll()
    await Promise.all(answers)
  })

  test('ends by itself when the server never answers', async () => {
    const answer = await requesterOver(silent, { timeoutMs: 30 }).get('/me')
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'timed-out' } })
  })

  test('ends by itself when the answer never comes to its end', async () => {
    const endless: HttpPort = () => Promise.resolve(new Response(new ReadableStream()))
    const answer = await requesterOver(endless, { timeoutMs: 30 }).get('/me')
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'timed-out' } })
  })
})

describe('cancelling', () => {
  test('ends requests under way and those that still wait', async () => {
    const requester = requesterOver(silent)
    const answers = Array.from({ length: 6 }, () => requester.get('/me'))
    requester.cancelAll()
    for (const answer of await Promise.all(answers)) {
      expect(answer).toMatchObject({ ok: false, failure: { reason: 'cancelled', retryable: false } })
    }
  })

  test('stays possible for many requests at once without a warning of the runtime', async () => {
    const warnings: Error[] = []
    const note = (warning: Error): number => warnings.push(warning)
    process.on('warning', note)
    const requester = requesterOver(silent)
    const answers = Array.from({ length: 40 }, () => requester.get('/me'))
    await new Promise(setImmediate)
    requester.cancelAll()
    await Promise.all(answers)
    await new Promise(setImmediate)
    process.off('warning', note)
    expect(warnings).toEqual([])
  })

  test('leaves later requests alone', async () => {
    const { http } = recording(success)
    const requester = requesterOver(http)
    requester.cancelAll()
    expect(await requester.get('/me')).toMatchObject({ ok: true })
  })

  test('for good ends later requests too', async () => {
    const { http, sent } = recording(success)
    const shutdown = new AbortController()
    const requester = requesterOver(http, { signal: shutdown.signal })
    shutdown.abort()
    expect(await requester.get('/me')).toMatchObject({ failure: { reason: 'cancelled' } })
    expect(sent).toHaveLength(0)
  })
})

describe('the CSRF token', () => {
  test('learnt from a reading goes with the next command', async () => {
    const { http, sent } = recording(withToken('one'), success)
    const requester = requesterOver(http)
    await requester.get('/me')
    await requester.post('/me', {})
    expect(headersOf(sent[1]).get('X-Token')).toBe('one')
  })

  test('is fetched once when it is refused, and the command is sent once more', async () => {
    const { http, sent } = recording(csrfRefusal, withToken('two'), success)
    expect(await requesterOver(http).post('/me', { operationName: 'x' })).toMatchObject({ ok: true })
    expect(sent.map(({ init }) => init.method)).toEqual(['POST', 'GET', 'POST'])
    expect(headersOf(sent[2]).get('X-Token')).toBe('two')
    expect(sent[2]?.init.body).toBe(sent[0]?.init.body)
  })

  test('that is refused again is a failure, without a third try', async () => {
    const { http, sent } = recording(csrfRefusal, withToken('two'), csrfRefusal)
    expect(await requesterOver(http).post('/me', {})).toMatchObject({ failure: { reason: 'csrf-refused' } })
    expect(sent).toHaveLength(3)
  })

  test('that cannot be fetched because nobody is signed in tells that the session ended', async () => {
    const accessDenied = (): Response => jsonAnswer({ statusCode: 20 }, { status: 403 })
    const { http, sent } = recording(csrfRefusal, accessDenied)
    expect(await requesterOver(http).post('/me', {})).toMatchObject({ failure: { reason: 'session-ended' } })
    expect(sent).toHaveLength(2)
  })

  test('is fetched once for commands that are refused at the same time', async () => {
    let readings = 0
    const http: HttpPort = (_url, init) => {
      if (init.method === 'POST') {
        return Promise.resolve(new Headers(init.headers).get('X-Token') === 'new' ? success() : csrfRefusal())
      }
      readings += 1
      return Promise.resolve(withToken('new')())
    }
    const requester = requesterOver(http)
    const answers = await Promise.all(Array.from({ length: 4 }, () => requester.post('/me', {})))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(readings).toBe(1)
  })
})
