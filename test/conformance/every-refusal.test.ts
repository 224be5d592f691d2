import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createGwsClient, type GwsSessionClient } from '@main/gws/create-gws-client'
import { defaultDialect } from '@main/gws/dialect'
import type { FailureReason } from '@shared/failure'
import { startHttpServer, type TestServer } from '@support/bad-server'
import { reasonOf } from '@support/gws-session'
import { createNodeHttp } from '@support/node-http'
import { callsWith } from './every-call'

/** Table of `statusCode` of page "Return Values", as this product tells them; 0 and 7 are no failures. */
const reasonOfCode: Readonly<Record<number, FailureReason>> = {
  ...{ 1: 'bad-input', 2: 'wrong-state', 3: 'operation-forbidden', 4: 'server-error', 5: 'no-permission' },
  ...{ 6: 'resource-gone', 8: 'password-change-needed', 9: 'no-confirmation', 10: 'bad-input' },
  ...{ 11: 'bad-input', 12: 'server-code', 13: 'refused-by-server', 14: 'refused-by-server' },
  ...{ 15: 'refused-by-server', 16: 'refused-by-server', 17: 'refused-by-server', 18: 'already-exists' },
  ...{ 19: 'in-use', 20: 'session-ended', 99: 'server-code' },
}
const downText = 'Interaction server connection is not opened'
const csrfText = 'Missing or invalid Csrf token'
const json = (body: object): string => JSON.stringify(body)

const answers: readonly (readonly [status: number, text: string, reason: FailureReason])[] = [
  ...Object.entries(reasonOfCode).flatMap(([code, reason]) =>
    [200, 500].map(
      (status) => [status, json({ statusCode: Number(code), statusMessage: 'no' }), reason] as const,
    ),
  ),
  [403, json({ statusCode: 20, statusMessage: 'Access denied' }), 'session-ended'],
  [403, csrfText, 'csrf-refused'],
  [403, json({ statusCode: 5, statusMessage: 'no' }), 'no-permission'],
  [403, '', 'no-permission'],
  [500, json({ statusCode: 4, statusMessage: downText }), 'interaction-server-down'],
  [200, json({ status: 'error', errorDescription: 'not being handled by this agent' }), 'refused-by-server'],
  [404, json({ status: 'error', errorDescription: 'not found' }), 'resource-gone'],
  [200, '<html><body>Sign in</body></html>', 'html-instead-of-json'],
]

describe('a server that refuses every operation', () => {
  let server: TestServer
  let client: GwsSessionClient
  let answer: readonly [status: number, text: string] = [200, '']

  beforeAll(async () => {
    server = await startHttpServer((_request, response) => {
      response.writeHead(answer[0], { 'content-type': 'application/json' })
      response.end(answer[1])
    })
    client = createGwsClient({ http: createNodeHttp(), server: server.url, dialect: defaultDialect })
  })
  afterAll(() => server.close())

  const reasonsOf = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(callsWith(client)).map(
          async ([name, call]) => [name, reasonOf(await call())] as const,
        ),
      ),
    )

  test.each(answers)(
    'with HTTP %i and %s is understood by every call as %s',
    async (status, text, reason) => {
      answer = [status, text]
      const told = await reasonsOf()
      const pulled = reason === 'in-use' ? 'taken-by-someone-else' : reason
      const others = Object.entries(told).filter(([name, one]) => one !== (name === 'pull' ? pulled : reason))
      expect(others).toEqual([])
    },
  )

  test('in part is no failure of any call', async () => {
    answer = [200, json({ statusCode: 7, succeeded: [], failed: [] })]
    const told = Object.values(await reasonsOf())
    expect([...new Set(told)].sort()).toEqual(['success', 'unreadable-answer'])
  })
})
