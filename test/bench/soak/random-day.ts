import { setTimeout as pause } from 'node:timers/promises'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { FakeRandom } from '@support/fake-random'
import type { FaultProxy, LineMode, StandIn } from '@support/fault-proxy'

const modes: readonly LineMode[] = ['refuse', 'black-hole', 'drop-answers']
const LONGEST_PAUSE_MS = 250
const requests = ['Subscribe', 'workbinIds', 'meta/connect'] as const

/** What a server in trouble, or a balancer before it, answers instead of what was asked for. */
const troubles: readonly StandIn[] = [
  { status: 403, body: '{"statusCode":5,"statusMessage":"Not permitted"}' },
  { status: 429, headers: { 'Retry-After': '1' }, body: '' },
  { status: 500, body: '{"statusCode":4,"statusMessage":"Internal error"}' },
  { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<html><h1>Bad gateway</h1></html>' },
  { status: 503, headers: { 'Retry-After': '1' }, body: '' },
]
/** The Bayeux session is forgotten. */
const unknownClient: StandIn = {
  status: 200,
  body: '[{"channel":"/meta/connect","successful":false,"error":"402::Unknown client","advice":{"reconnect":"handshake"}}]',
}

/** What a random day happens to. */
export interface Stage {
  readonly centre: ContactCentre
  readonly proxy: FaultProxy
  readonly random: FakeRandom
  /** What the program hears from the system when the computer wakes up. */
  readonly wakeUp: () => void
}

/** So many random things one after the other: work, and faults of the line and of the servers. Everything is healed at the end. */
export async function liveRandomly(stage: Stage, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    if (stage.random.chance(0.25)) goWrong(stage)
    else workOn(stage)
    await pause(stage.random.below(LONGEST_PAUSE_MS))
  }
  stage.proxy.setMode('pass')
  stage.centre.setInteractionServerLink(true)
  stage.wakeUp()
}

function goWrong({ centre, proxy, random, wakeUp }: Stage): void {
  const faults: readonly (() => void)[] = [
    () => proxy.cut(),
    () => proxy.setMode(random.pick(modes)),
    () => proxy.setMode('pass'),
    () => proxy.setMode('pass'),
    () => proxy.loseAnswerTo(random.pick(requests)),
    () => proxy.answerTo(random.pick(requests), random.pick(troubles)),
    () => proxy.answerTo('meta/connect', unknownClient),
    () => {
      proxy.cut()
      proxy.setMode('black-hole')
    },
    () => {
      proxy.setMode('pass')
      wakeUp()
    },
    () => centre.setInteractionServerLink(random.chance(0.5)),
    () => (random.chance(0.1) ? centre.expireSessions() : undefined),
  ]
  random.pick(faults)()
}

function workOn({ centre: { world }, random }: Stage): void {
  const userId = random.pick(world.agents).id
  const definition = random.pick(world.definitions)
  const owners = {
    Agent: world.agents.map(({ id }) => id),
    Place: world.places,
    AgentGroup: world.agentGroups,
    PlaceGroup: world.placeGroups,
  }
  const instance = world.instance(definition.name, random.pick(owners[definition.kind]))
  const here = world.contents(instance)
  if (here.length === 0 || random.chance(0.5)) {
    world.arrive(instance)
    return
  }
  const id = random.pick(here)
  world.agentOpens(id, userId)
  if (random.chance(0.5)) world.agentReturns(id, world.instance('Draft', userId))
  else world.agentCompletes(id)
}
