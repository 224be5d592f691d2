import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { shownOn, truthOf } from '@support/board-truth'
import { createFakeRandom, type FakeRandom } from '@support/fake-random'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'
import { growthOf, measureNow, type Usage } from './growth'

/** An hour of a busy site: ten things a second, in a twentieth of the time. */
const EVENTS = 36_000
const EVENTS_A_TURN = 10
const TURN_MS = 50
const MEASURES = 12
const MOST_PARKED = 2_000
const MOVE_EVERY = 200
const REST_LIMIT_MS = 60_000

/** What happens to the site: work comes, is taken up, put back and completed, so that about as much lies there as before. */
class Traffic {
  readonly #centre: ContactCentre
  readonly #random: FakeRandom
  readonly #parked: string[] = []

  constructor(centre: ContactCentre, random: FakeRandom) {
    this.#centre = centre
    this.#random = random
  }

  next(): void {
    const { world } = this.#centre
    const at = this.#random.below(Math.max(1, this.#parked.length))
    const id = this.#parked[at]
    if (id === undefined || (this.#parked.length < MOST_PARKED && this.#random.chance(0.4))) {
      this.#parked.push(world.arrive(this.#draftsOf(this.#anyAgent())))
      return
    }
    const userId = this.#anyAgent()
    world.agentOpens(id, userId)
    if (this.#random.chance(0.5)) {
      world.agentReturns(id, this.#draftsOf(userId))
      return
    }
    world.agentCompletes(id)
    this.#parked.splice(at, 1)
  }

  #anyAgent(): string {
    return this.#random.pick(this.#centre.world.agents).id
  }

  #draftsOf(userId: string): ReturnType<ContactCentre['world']['instance']> {
    return this.#centre.world.instance('Draft', userId)
  }
}

/** `node … hour.ts SEED`: an hour's traffic in three minutes; memory and handles must not grow, and the board must be right. */
async function main(seed: number): Promise<number> {
  const centre = await startContactCentre({
    ...{ agents: 200, interactions: 3_000, tempo: 0, seed, agentsAnswerAfterMs: 0 },
  })
  const desk = await openConsole({ onBoard: () => undefined })
  try {
    await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk), REST_LIMIT_MS)
    const usage = await anHour(centre, desk, seed)
    const isRight = (): boolean => isDeepStrictEqual(shownOn(desk), truthOf(centre, desk, 'Place_S1001'))
    await eventually('the board equals the server', isRight, REST_LIMIT_MS)
    const growth = growthOf(usage)
    process.stdout.write(
      growth === undefined ? 'no growth, and the board equals the server\n' : `FAILED, ${growth}\n`,
    )
    return growth === undefined ? 0 : 1
  } finally {
    await desk.close()
    await centre.stop()
  }
}

async function anHour(centre: ContactCentre, desk: TestConsole, seed: number): Promise<Usage[]> {
  const traffic = new Traffic(centre, createFakeRandom(seed))
  const usage: Usage[] = []
  for (let done = 0; done < EVENTS; done += EVENTS_A_TURN) {
    for (let at = 0; at < EVENTS_A_TURN; at += 1) traffic.next()
    if (done % MOVE_EVERY === 0) await moveOne(centre, desk)
    await pause(TURN_MS)
    if ((done + EVENTS_A_TURN) % (EVENTS / MEASURES) !== 0) continue
    usage.push(measureNow(desk.service.state.rowCount))
    tell(usage)
  }
  return usage
}

/** The supervisor pulls something out of a group's workbin and gives it to a queue. */
async function moveOne({ world }: ContactCentre, { service }: TestConsole): Promise<void> {
  const instance = world.instance('AG_Inbound', world.agentGroups[0] ?? '')
  const interactionId = world.arrive(instance, { medium: 'email' })
  const live = service.live()
  if (!live.ok) throw new Error('nobody is signed in')
  const workbinKey = `AgentGroup:${instance.owner.id}/${instance.definitionId}` as const
  const target = { kind: 'queue', queueName: world.queues[0] ?? '' } as const
  await eventually('it is shown', () => service.state.find(interactionId) !== undefined)
  const moved = await live.value.transfers.move({ interactionId, workbinKey, target })
  if (!moved.ok) throw new Error(`a move failed: ${moved.failure.reason}`)
}

function tell(usage: readonly Usage[]): void {
  const { megabytes, resources, rows } = usage.at(-1) ?? { megabytes: 0, resources: 0, rows: 0 }
  const minute = String((usage.length * 60) / MEASURES).padStart(2)
  process.stdout.write(
    `minute ${minute}: ${megabytes.toFixed(1)} MB, ${String(resources)} handles, ${String(rows)} rows\n`,
  )
}

process.exitCode = await main(Number(process.argv[2]))
