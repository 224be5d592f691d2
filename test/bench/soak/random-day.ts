import { setTimeout as pause } from 'node:timers/promises'
import type { ContactCentre } from '@contact-centre/start-contact-centre'
import type { FakeRandom } from '@support/fake-random'
import type { FaultProxy, LineMode } from '@support/fault-proxy'

const modes: readonly LineMode[] = ['refuse', 'black-hole', 'drop-answers']
const LONGEST_PAUSE_MS = 250

/** What a random day happens to. */
export interface Stage {
  readonly centre: ContactCentre
  readonly proxy: FaultProxy
  readonly random: FakeRandom
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
}

function goWrong({ centre, proxy, random }: Stage): void {
  const faults: readonly (() => void)[] = [
    () => proxy.cut(),
    () => proxy.setMode(random.pick(modes)),
    () => proxy.setMode('pass'),
    () => proxy.setMode('pass'),
    () => proxy.loseAnswerTo(random.pick(['Subscribe', 'workbinIds', 'meta/connect'])),
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
