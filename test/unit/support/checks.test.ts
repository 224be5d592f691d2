import { describe, expect, it } from 'vitest'
import { checkConsole, checkDisk, checkServices, type ConsoleState } from '@main/support/console-checks'
import { checkServer, type ServerCheckPorts } from '@main/support/server-checks'
import { outcomeOf, type Finding } from '@shared/domain/diagnostics'
import { initialState } from '@shared/domain/settings'
import { failureOf } from '@shared/failure'
import { fail, ok } from '@shared/result'
import { supervisor } from '@support/opening-state'

const NOW = Date.UTC(2026, 10, 22, 10)
const answer = (date: number): Response =>
  Response.json({ statusCode: 0, version: '8.5.201' }, { headers: { date: new Date(date).toUTCString() } })

const ports: ServerCheckPorts = {
  ...{ server: 'https://gws.example.com', appVersion: '1.2.3', now: () => NOW },
  http: () => Promise.resolve(answer(NOW + 4_000)),
  proxyFor: () => Promise.resolve('PROXY proxy.example.com:8080;DIRECT'),
  shownBy: (host) => ({
    ...{ host, fingerprint: 'AA', subject: host, issuer: 'House CA', names: [host], exceptedBy: null },
    ...{ validFrom: 0, validUntil: NOW + 20 * 86_400_000 },
  }),
}

const console: ConsoleState = {
  ...{ user: supervisor, connection: { phase: 'online', since: 0 }, unreadWorkbins: 0 },
  board: { owners: 9, read: 9, corrected: 0 },
  settings: initialState,
}

const short = (findings: readonly Finding[]): readonly string[] =>
  findings.map((finding) => `${finding.check} ${finding.found} ${outcomeOf(finding)}`)

describe('the road to the server', () => {
  it('is in order when the server answers, in time, with a good certificate', async () => {
    const findings = await checkServer(ports)
    expect(short(findings)).toEqual([
      ...['server reached good', 'version known good', 'clock right good'],
      ...['proxy through good', 'certificate good good'],
    ])
    expect(findings[1]?.facts).toEqual({ app: '1.2.3', version: '8.5.201' })
    expect(findings[3]?.facts).toEqual({ proxy: 'proxy.example.com:8080' })
    expect(findings[4]?.facts).toMatchObject({ days: 20 })
  })

  it('tells a clock that is wrong', async () => {
    const http = (): Promise<Response> => Promise.resolve(answer(NOW - 300_000))
    expect((await checkServer({ ...ports, http }))[2]).toEqual({
      ...{ check: 'clock', found: 'wrong', facts: { seconds: 300 } },
    })
  })

  it.each([
    ['net::ERR_CERT_AUTHORITY_INVALID', 'certificate refused bad'],
    ['net::ERR_PROXY_AUTH_REQUESTED', 'proxy asks bad'],
    ['net::ERR_NAME_NOT_RESOLVED', 'server failed bad'],
  ])('tells what stands behind %s', async (message, expected) => {
    const http = (): Promise<Response> => Promise.reject(new Error(message))
    expect(short(await checkServer({ ...ports, http }))).toContain(expected)
  })

  it.each([
    ['user', 'certificate excepted warning'],
    ['policy', 'certificate byPolicy good'],
  ] as const)('tells that a %s made an exception for the certificate', async (exceptedBy, expected) => {
    const shownBy: ServerCheckPorts['shownBy'] = (host) => {
      const shown = ports.shownBy(host)
      return shown && { ...shown, exceptedBy }
    }
    expect(short(await checkServer({ ...ports, shownBy }))).toContain(expected)
  })

  it('says that nothing is encrypted, and that nothing is known without a server', async () => {
    expect(short(await checkServer({ ...ports, server: 'http://gws.example.com' }))).toContain(
      'certificate plain warning',
    )
    expect(short(await checkServer({ ...ports, server: null }))).toContain('server none note')
  })
})

describe('the console', () => {
  it('is in order when all is well', () => {
    expect(short(checkConsole(console))).toEqual([
      ...['session signedIn good', 'cometd live good', 'board right good'],
      ...['permissions good good', 'policy none good'],
    ])
  })

  it('tells what the check of the board has put right', () => {
    const board = { owners: 9, read: 9, corrected: 2 }
    expect(checkConsole({ ...console, board })[2]).toMatchObject({ facts: { owners: 9, drifted: 2 } })
  })

  it('does not call a board right before everything is read', () => {
    const board = { owners: 9, read: 3, corrected: 0 }
    expect(checkConsole({ ...console, board })[2]).toEqual({
      ...{ check: 'board', found: 'reading', facts: { owners: 9, read: 3 } },
    })
  })

  it('tells a line that is down with its cause', () => {
    const cause = failureOf('timed-out', '')
    const connection = { phase: 'recovering', since: 0, cause } as const
    expect(checkConsole({ ...console, connection })[1]).toMatchObject({
      found: 'broken',
      reason: 'timed-out',
    })
  })

  it('tells rights that are missing', () => {
    const found = (change: object): string | undefined =>
      short(checkConsole({ ...console, user: { ...supervisor, ...change } }))[3]
    expect(found({ isSupervisor: false })).toBe('permissions noSupervisor warning')
    expect(found({ canMove: false })).toBe('permissions noMoves warning')
    expect(found({ failedChannels: ['chat'] })).toBe('permissions channels warning')
  })
})

it('tells services that are away, and a disk that is full', () => {
  const services = [
    { name: 'IxnServer', type: 'MultiMediaState', isActive: false },
    { name: 'UCS', type: 'MultiMediaContent', isActive: true },
  ]
  expect(checkServices(ok(services))).toMatchObject({ found: 'away', facts: { names: 'IxnServer' } })
  expect(checkServices(fail('timed-out', ''))).toMatchObject({ found: 'unknown' })
  expect([checkDisk(1e9), checkDisk(1e6), checkDisk(null)].map(({ found }) => found)).toEqual([
    ...['good', 'low', 'refused'],
  ])
})
