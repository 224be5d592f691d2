import { isDeepStrictEqual } from 'node:util'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import type { HttpPort } from '@main/gws/http-port'
import { shownOn, truthOf } from '@support/board-truth'
import { eventually, isComplete, openConsole } from '@support/signed-in'
import { createWatchedHttp } from '@support/watched-http'

const REQUESTS_A_SECOND = 60
const LIMIT_MS = 300_000
const MOST_REFUSED = 0.05

/** `node … comeback.ts SEED`: 2,000 agents of a server that throttles, over real sockets, lost and found again. */
async function main(seed: number): Promise<number> {
  const centre = await startContactCentre({
    ...{ agents: 2_000, interactions: 20_000, tempo: 0, seed, maxIntervalMs: 1_500, agentsAnswerAfterMs: 0 },
    requestsPerSecond: REQUESTS_A_SECOND,
  })
  const network = createWatchedHttp()
  const counted = { requests: 0, refused: 0 }
  const http: HttpPort = async (url, init) => {
    const answer = await network.http(url, init)
    counted.requests += 1
    if (answer.status === 429) counted.refused += 1
    return answer
  }
  let mostFailed = 0
  const onBoard = ({ loading }: { loading: { failed: number } }): void => {
    mostFailed = Math.max(mostFailed, loading.failed)
  }
  const desk = await openConsole({ http: () => http, holdMs: 300, onBoard })
  const isRight = (): boolean => isDeepStrictEqual(shownOn(desk), truthOf(centre, desk, 'Place_S1001'))
  const untilRight = async (what: string): Promise<void> => {
    const [since, before] = [performance.now(), { ...counted }]
    await eventually(what, () => isComplete(desk) && isRight(), LIMIT_MS)
    const seconds = ((performance.now() - since) / 1_000).toFixed(0)
    const [asked, refused] = [counted.requests - before.requests, counted.refused - before.refused]
    process.stdout.write(`${what}: ${seconds} s, ${String(asked)} requests, ${String(refused)} refused\n`)
  }
  try {
    await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    await untilRight('first reading')
    network.setGate(({ path }) =>
      path.includes('/notifications') ? Promise.reject(new TypeError('fetch failed')) : undefined,
    )
    await eventually('the server has forgotten', () => centre.subscriptionCount === 0, LIMIT_MS)
    centre.world.arrive(centre.world.instance('Draft', centre.world.agents.at(-1)?.id ?? ''))
    network.setGate(undefined)
    desk.service.wakeUp()
    await untilRight('come back')
  } finally {
    await desk.close()
    await centre.stop()
  }
  const isPolite = counted.refused < counted.requests * MOST_REFUSED && mostFailed === 0
  process.stdout.write(
    isPolite ? 'polite to the server\n' : `FAILED, at most ${String(mostFailed)} owners failed\n`,
  )
  return isPolite ? 0 : 1
}

process.exitCode = await main(Number(process.argv[2]))
