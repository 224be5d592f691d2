import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { createRouteTable } from '@contact-centre/http/router'
import { allRoutes } from '@contact-centre/http/routes'
import { commandNames } from '@shared/contract/commands'
import { createGwsClient } from '@main/gws/create-gws-client'
import { defaultDialect } from '@main/gws/dialect'
import { createNodeHttp } from '@support/node-http'
import { coveragePage } from './coverage-page'
import { families } from './operations'

const page = new URL('../../docs/api-coverage.md', import.meta.url)
const operations = families.flatMap((family) => family.operations)
const requests = operations.filter(({ request }) => !request.startsWith('CometD'))

/** What each row must have under a heading, and the reasons that may stand there instead. */
const excuse = /^(not offered, because|not served, because|not applicable, because|not yet:|none, because) ./

function callsOfClient(): readonly string[] {
  const server = 'http://127.0.0.1:9'
  return Object.keys(createGwsClient({ http: createNodeHttp(), server, dialect: defaultDialect }))
}

describe('the coverage of the API', () => {
  test('is written down as it is', async () => {
    const config = await resolveConfig(page)
    const wanted = await format(coveragePage(families), { ...config, parser: 'markdown' })
    if (process.env['WRITE_COVERAGE'] === '1') await writeFile(page, wanted)
    expect(await readFile(page, 'utf8')).toBe(wanted)
  })

  test('has no empty cell', () => {
    const cells = operations.flatMap(({ test: [file, title], ...texts }) => [
      ...[file, title],
      ...Object.values(texts),
    ])
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([])
  })

  test('names an operation with its address once', () => {
    const names = operations.map(({ name, request }) => `${name} ${request}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('names calls that the client has, or why it has none', () => {
    const calls = new Set(callsOfClient())
    const unknown = requests
      .filter(({ client }) => !excuse.test(client))
      .flatMap(({ client }) => client.split(', ').filter((call) => !calls.has(call)))
    expect(unknown).toEqual([])
  })

  test('leaves out no call of the client', () => {
    const named = new Set(requests.flatMap(({ client }) => client.split(', ')))
    const calls = callsOfClient()
    expect(calls.filter((call) => !named.has(call))).toEqual(['cancelAll'])
  })

  test('names addresses that the contact centre serves', () => {
    const find = createRouteTable(allRoutes)
    const unserved = requests.filter(({ request, centre }) => {
      const [method = '', address = ''] = request.split(' ')
      const path = address.replace(/\?.*$/, '').replace(/\{[^}]+\}/g, 'x')
      return centre.startsWith('served') && find(method, path) === undefined
    })
    expect(unserved.map(({ request }) => request)).toEqual(['GET /diagnostics/version'])
  })

  test('leaves out no address that the contact centre serves for this client', () => {
    const covered = new Set(
      requests.map(({ request }) => request.replace(/\?.*$/, '').replace(/\{[^}]+\}/g, '*')),
    )
    const forgotten = allRoutes
      .map(({ method, path }) => `${method} ${path.replace(/:[A-Za-z]+/g, '*')}`)
      .filter((route) => !covered.has(route))
    expect(forgotten.sort()).toEqual(servedOnly)
  })

  test('names commands of the contract, or says what is missing', () => {
    const wrong = operations.filter(({ screen }) => {
      const commands = [...screen.matchAll(/`([^`]+)`/g)].map(([, command]) => command)
      if (commands.length === 0) return !excuse.test(screen)
      return commands.some((command) => !commandNames.some((name) => name === command))
    })
    expect(wrong.map(({ name, screen }) => `${name}: ${screen}`)).toEqual([])
  })

  test('names tests that exist', async () => {
    const missing: string[] = []
    for (const [file, title] of new Set(operations.map((operation) => operation.test))) {
      const source = await readFile(new URL(`../${file}`, import.meta.url), 'utf8')
      if (!source.includes(title)) missing.push(`${file}: ${title}`)
    }
    expect(missing).toEqual([])
  })
})

/** Second addresses of things that the client reaches otherwise: what a `uri` names, and the `me` form of `/workbins`. */
const servedOnly: readonly string[] = [
  'GET /chats/*',
  'GET /emails/*',
  'GET /groups/*',
  'GET /me/interactions/*',
  'GET /openmedia/*/*',
  'GET /workitems/*',
  'POST /me/workbins',
]
