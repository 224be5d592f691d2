import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createGwsClient } from '@main/gws/create-gws-client'
import { defaultDialect, type Dialect } from '@main/gws/dialect'
import { wireFixture } from '@support/wire-fixture'
import { callsWith } from '../conformance/every-call'
import { fuzz, FUZZ_LIMIT_MS } from './fuzz'
import { hostileText } from './hostile'

const dialects: readonly Partial<Dialect>[] = [
  {},
  {
    otherUserContents: 'printed-by-media',
    agentsFrom: 'users',
    agentGroupsFrom: 'groups',
    heldApi: 'per-media',
  },
  { groupContents: 'several', agentGroupsFrom: 'platform-configuration', groupMembersFrom: 'contacts' },
]
const parts = [
  ...['me', 'contacts', 'me-groups', 'interaction', 'me-interactions', 'me-interactions-uris', 'services'],
  ...[
    'workbins',
    'workbins-contents',
    'workbins-uris',
    'workbin-contents',
    'workbin-media',
    'subscribe-many',
  ],
].map((name) => wireFixture(`${name}.answer`))
const whole = Object.assign({ statusCode: 0, referenceId: 7 }, ...parts) as unknown
const texts = hostileText([whole, whole, ...parts, '<html><body>Sign in</body></html>', ''])
const answers = fc.record({
  text: texts,
  status: fc.constantFrom(200, 200, 200, 200, 302, 403, 404, 429, 500, 503),
  dialect: fc.constantFrom(...dialects),
})

it('no answer of a server makes a call of the client throw or hang', { timeout: FUZZ_LIMIT_MS }, async () => {
  let told = 0
  await fuzz(answers, async ({ text, status, dialect }) => {
    const headers = { 'content-type': 'application/json' }
    const http = (): Promise<Response> => Promise.resolve(new Response(text, { status, headers }))
    let now = 0
    const wait = (ms: number): Promise<void> => Promise.resolve(void (now += ms))
    const client = createGwsClient({
      ...{ http, clock: { now: () => now, wait } },
      server: 'http://gws.example',
      dialect: { ...defaultDialect, ...dialect },
    })
    const calls = callsWith(client)
    const results = await Promise.all(Object.values(calls).map((call) => call()))
    for (const result of results) if (typeof result.ok !== 'boolean') throw new Error('no result')
    told = results.length
  })
  expect(told).toBeGreaterThan(40)
})
