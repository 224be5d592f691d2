import type { HttpInit, HttpPort } from '@main/gws/http-port'
import { createNodeHttp } from '@support/node-http'
import { eventually, isComplete, openConsole } from '@support/signed-in'
import type { CentreOrders } from '../centre-process'
import { ratioFigure, type Figure } from '../figure'
import { inTurns, timed, usual } from '../measure'
import { openRemote } from '../remote'

interface Request {
  readonly url: string
  readonly init: HttpInit
}

const PARALLEL = 4
const LIMIT_MS = 120_000

/**
 * A whole board from sign-in to the last workbin, beside a loop that sends the same requests through the same `fetch`
 * and reads their answers as JSON.
 */
export async function measureFullBoard(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 500, interactions: 20_000, seed: 11 })
    let recorded: Request[] = []
    let rows = 0
    const ours = async (): Promise<number> => {
      const requests: Request[] = []
      const console = await openConsole({ http: () => recording(createNodeHttp(), requests) })
      const took = await timed(async () => {
        const result = await console.service.signIn({ server: centre.url, ...centre })
        if (!result.ok) throw new Error(result.failure.message)
        await eventually('the board is full', () => isComplete(console), LIMIT_MS)
      })
      rows = console.service.state.rowCount
      await console.close()
      recorded = requests.filter(({ url }) => !url.includes('/notifications'))
      recorded = recorded.slice(0, recorded.findLastIndex(({ init }) => init.method === 'GET') + 1)
      return took
    }
    const reference = (): Promise<number> => timed(() => replay(recorded))
    await ours()
    const pair = await inTurns(usual, ours, reference)
    const note = `${String(rows)} interactions, ${String(recorded.length)} requests; reference: the same requests, ${String(PARALLEL)} at once, bodies parsed`
    return [ratioFigure({ what: 'Full board, 500 agents', unit: 'ms', note }, pair, 1.15)]
  } finally {
    await remote.close()
  }
}

function recording(http: HttpPort, requests: Request[]): HttpPort {
  return (url, init) => {
    requests.push({ url, init })
    return http(url, init)
  }
}

/** The first request that carries credentials opens the session and tells the token; then all others, four at once. */
async function replay(requests: readonly Request[]): Promise<void> {
  const http = createNodeHttp()
  const signInAt = requests.findIndex(({ init }) => 'authorization' in headersOf(init))
  const token = await replayInOrder(http, requests.slice(0, signInAt + 1))
  const rest = requests.slice(signInAt + 1).values()
  const work = async (): Promise<void> => {
    for (const { url, init } of rest) await (await http(url, fresh(init, token))).json()
  }
  await Promise.all(Array.from({ length: PARALLEL }, work))
}

async function replayInOrder(http: HttpPort, requests: readonly Request[]): Promise<string> {
  let token = ''
  for (const { url, init } of requests) {
    const answer = await http(url, fresh(init, token))
    token = answer.headers.get('x-csrf-token') ?? token
    await answer.text()
  }
  return token
}

function fresh({ signal: _signal, ...init }: HttpInit, token: string): HttpInit {
  const headers = headersOf(init)
  const names = Object.keys(headers).filter((name) => name.toLowerCase() === 'x-csrf-token')
  return { ...init, headers: { ...headers, ...Object.fromEntries(names.map((name) => [name, token])) } }
}

function headersOf(init: HttpInit): Record<string, string> {
  return init.headers as Record<string, string>
}
