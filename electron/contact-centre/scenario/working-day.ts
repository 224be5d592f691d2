import type { Centre } from '../centre'
import type { Timers } from '../timers'
import type { Interaction } from '../world/interaction'
import type { Organisation } from '../world/organisation'
import type { Instance, Owner } from '../world/owner'
import { complete, enqueue, park, pull } from '../world/transitions'
import type { World } from '../world/world'
import { routeQueues } from './routing'

const MIN_TICK_MS = 20

/**
 * Keeps things moving at `tempo` events a minute: arrivals, agents opening, returning and finishing work, moves
 * between workbins, shifts, now and then a spike. What a person signed in over HTTP holds is left alone.
 */
export function runWorkingDay(centre: Centre, timers: Timers): void {
  const { tempo, interactions } = centre.options
  if (tempo === 0) return
  const everyMs = Math.max(MIN_TICK_MS, 60_000 / tempo)
  const eventsPerTick = (everyMs * tempo) / 60_000
  let owed = 0
  const tick = (): void => {
    for (owed += eventsPerTick; owed >= 1; owed -= 1) step(centre, interactions)
    timers.after(everyMs, tick)
  }
  timers.after(everyMs, tick)
}

/** One event of the working day; the contact centre stays around its intended size. */
function step(centre: Centre, intended: number): void {
  const { world } = centre
  const { random } = world
  const isFull = world.store.size > intended
  const draw = random.next()
  if (draw < (isFull ? 0.15 : 0.35)) arrive(world)
  else if (draw < 0.6) agentOpens(world)
  else if (draw < 0.9) agentPutsAway(centre, isFull)
  else if (draw < 0.97) agentMoves(world)
  else if (draw < 0.99) changeShift(world)
  else for (let count = 5 + random.below(10); count > 0 && !isFull; count -= 1) arrive(world)
  if (random.chance(0.5)) routeQueues(world)
}

function arrive(world: World): void {
  enqueue(world, world.make(), world.random.pick(world.organisation.queues).name)
}

function agentOpens(world: World): void {
  const found = anyParked(world)
  if (found === undefined) return
  const userId = workerFor(world, found.instance)
  if (userId === undefined) return
  const state = found.interaction.medium === 'chat' ? 'Chatting' : 'Processing'
  pull(world, { id: found.interaction.id, instance: found.instance, userId, state })
}

function agentPutsAway({ world, sessions }: Centre, isFull: boolean): void {
  const userId = world.store.anyHolder(world.random)
  if (userId === undefined || !world.onShift.has(userId) || sessions.ofUser(userId).length > 0) return
  const [interaction] = world.store.heldBy(userId)
  const place = interaction?.whereabouts
  if (interaction === undefined || place?.at !== 'user' || place.state === 'Invited') return
  if (world.random.chance(isFull ? 0.7 : 0.4)) complete(world, interaction)
  else park(world, interaction, ownWorkbin(world, userId))
}

function agentMoves(world: World): void {
  const found = anyParked(world)
  if (found?.instance.owner.kind !== 'Agent') return
  const userId = found.instance.owner.id
  park(world, found.interaction, ownWorkbin(world, userId))
}

function changeShift(world: World): void {
  const { id, isSupervisor } = world.random.pick(world.organisation.people)
  if (isSupervisor) return
  if (!world.onShift.delete(id)) world.onShift.add(id)
}

function ownWorkbin(world: World, userId: string): Instance {
  const own = world.organisation.definitions.filter(({ kind }) => kind === 'Agent')
  return { definitionId: world.random.pick(own).id, owner: { kind: 'Agent', id: userId } }
}

function anyParked(world: World): { interaction: Interaction; instance: Instance } | undefined {
  const instance = world.store.anyFilledInstance(world.random)
  if (instance === undefined) return undefined
  return { interaction: world.random.pick(world.store.inWorkbin(instance)), instance }
}

/** Somebody on shift who may open what is in the workbin; not everybody is asked. */
function workerFor(world: World, { owner }: Instance): string | undefined {
  const candidates = candidatesFor(world, owner)
  if (candidates.length === 0) return undefined
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const userId = world.random.pick(candidates)
    if (world.onShift.has(userId)) return userId
  }
  return undefined
}

function candidatesFor({ organisation }: World, owner: Owner): readonly string[] {
  switch (owner.kind) {
    case 'Agent':
      return [owner.id]
    case 'AgentGroup':
      return organisation.agentGroups.find(({ name }) => name === owner.id)?.memberIds ?? []
    case 'Place':
      return usersAt(organisation, [owner.id])
    case 'PlaceGroup':
      return usersAt(
        organisation,
        organisation.placeGroups.find(({ name }) => name === owner.id)?.places ?? [],
      )
  }
}

function usersAt(organisation: Organisation, places: readonly string[]): readonly string[] {
  return places.flatMap((place) => organisation.personByPlace.get(place)?.id ?? [])
}
