import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { shownOn, truthOf } from '@support/board-truth'
import { createFakeRandom } from '@support/fake-random'
import { openFaultProxy, type FaultProxy } from '@support/fault-proxy'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'
import { growthOf, measureNow, type Usage } from './growth'
import { liveRandomly } from './random-day'

const MOST_EVENTS = 60
const REST_LIMIT_MS = 90_000
const CALM_MS = 500
const MY_PLACE = 'Place_S1001'

interface Stage {
  readonly centre: ContactCentre
  readonly proxy: FaultProxy
  readonly desk: TestConsole
}

/** `node … session.ts SEED SECONDS`: a session over real sockets that must always end with the board equal to the server. */
async function main(seed: number, seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1_000
  const centre = await startContactCentre({
    ...{ agents: 8, interactions: 80, tempo: 0, seed, maxIntervalMs: 2_000, agentsAnswerAfterMs: 0 },
  })
  const proxy = await openFaultProxy(centre.port)
  const desk = await openConsole({ holdMs: 300, onBoard: () => undefined })
  const stage = { centre, proxy, desk }
  const usage: Usage[] = []
  try {
    await signIn(stage)
    for (let round = 0; Date.now() < end; round += 1) {
      const random = createFakeRandom(seed + round)
      const wakeUp = (): void => desk.service.wakeUp()
      await liveRandomly({ centre, proxy, random, wakeUp }, 1 + random.below(MOST_EVENTS))
      const problem = await comeToRest(stage)
      if (problem !== undefined) return tell(`round ${String(round)}: ${problem}`)
      usage.push(measureNow(desk.service.state.rowCount))
    }
  } finally {
    await desk.close()
    await proxy.close()
    await centre.stop()
  }
  const growth = growthOf(usage)
  if (growth !== undefined) return tell(growth)
  process.stdout.write(`${String(usage.length)} rounds, each with the board equal to the server at its end\n`)
  return 0
}

async function signIn({ proxy, centre, desk }: Stage): Promise<void> {
  await desk.service.signIn({ server: proxy.url, ...centre.supervisor })
}

/** Signs in again if the session was lost; then the board has some time to become right. */
async function comeToRest(stage: Stage): Promise<string | undefined> {
  const { desk, centre } = stage
  const { service } = desk
  const isRight = (): boolean => isDeepStrictEqual(shownOn(desk), truthOf(centre, desk, MY_PLACE))
  await pause(CALM_MS)
  service.wakeUp()
  const isAtRest = async (): Promise<boolean> => {
    if (!service.live().ok) await signIn(stage)
    return service.connection.phase === 'online' && isComplete(desk) && isRight()
  }
  try {
    await eventually('the board equals the server', isAtRest, REST_LIMIT_MS)
    return undefined
  } catch {
    const { phase } = service.connection
    const { done, total, failed } = service.state.loading
    return `the board is not equal to the server (${phase}, ${String(done)} of ${String(total)} read, ${String(failed)} failed)`
  }
}

function tell(problem: string): number {
  process.stdout.write(`FAILED, ${problem}\n`)
  return 1
}

process.exitCode = await main(Number(process.argv[2]), Number(process.argv[3]))
