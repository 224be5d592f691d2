import { createInteractionFactory } from './interaction-factory'
import type { InteractionFactory } from './interaction-factory'
import { createInteractionStore } from './interaction-store'
import type { InteractionStore } from './interaction-store'
import type { Interaction } from './interaction'
import { buildOrganisation } from './organisation'
import type { Organisation, Person } from './organisation'
import type { Instance, Owner } from './owner'
import type { Random } from './random'
import type { WorldEvent } from './world-event'

/** Owns the whole state of the contact centre; changes only through the functions of this folder. */
export interface World {
  readonly organisation: Organisation
  readonly store: InteractionStore
  readonly make: InteractionFactory
  readonly random: Random
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** User ids of the agents on shift. */
  readonly onShift: Set<string>
  /** Contact id to the user who asked to be remembered (`saveLAR`). */
  readonly lastAgent: Map<string, string>
  /** Events go to the listeners in the order in which they happen, before the causing call returns. */
  readonly emit: (event: WorldEvent) => void
  /** Returns the function that stops listening. */
  readonly listen: (listener: (event: WorldEvent) => void) => () => void
}

export interface WorldOptions {
  readonly agents: number
  readonly interactions: number
  readonly random: Random
  readonly now: () => number
}

/** Builds a contact centre and fills its workbins and queues. */
export function createWorld(options: WorldOptions): World {
  const { random, now } = options
  const organisation = buildOrganisation(random, options.agents)
  const listeners = new Set<(event: WorldEvent) => void>()
  const agents = organisation.people.filter((person) => !person.isSupervisor)
  const world: World = {
    organisation,
    store: createInteractionStore(),
    make: createInteractionFactory(random, now),
    random,
    now,
    onShift: new Set(agents.filter(() => random.chance(0.8)).map((person) => person.id)),
    lastAgent: new Map(),
    emit: (event) => {
      for (const listener of listeners) listener(event)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  fill(world, options.interactions)
  return world
}

function fill(world: World, count: number): void {
  const { organisation, random } = world
  const dayMs = 86_400_000
  const everyInstance = instancesToFill(organisation)
  for (let index = 0; index < count; index += 1) {
    const age = random.next() ** 7 * 3.5 * dayMs
    const { instance } = drawInstance(everyInstance, random)
    const social = instance.owner.kind === 'AgentGroup' && random.chance(0.05)
    const interaction = world.make({
      receivedAt: Math.floor(world.now() - age),
      ...(social ? { medium: random.pick(['facebook', 'tweet', 'facebooksession'] as const) } : {}),
    })
    interaction.placedAt = Math.floor(world.now() - age * random.next())
    rememberWorkbin(world, interaction, instance)
    world.store.move(interaction, { at: 'workbin', instance })
  }
}

function drawInstance(
  candidates: readonly { readonly instance: Instance }[],
  random: Random,
): { readonly instance: Instance } {
  return random.pick(candidates)
}

function instancesToFill(organisation: Organisation): readonly { readonly instance: Instance }[] {
  const agents = organisation.people.filter((person) => !person.isSupervisor)
  return organisation.definitions.flatMap((definition) => {
    const ownersByKind: Record<Owner['kind'], { weight: number; ids: readonly string[] }> = {
      Agent: { weight: 4, ids: agents.map((person) => person.id) },
      Place: { weight: 1, ids: organisation.places },
      AgentGroup: { weight: 30, ids: organisation.agentGroups.map((group) => group.name) },
      PlaceGroup: { weight: 20, ids: organisation.placeGroups.map((group) => group.name) },
    }
    const { weight, ids } = ownersByKind[definition.kind]
    return ids.flatMap((id) =>
      Array.from({ length: weight }, () => ({
        instance: { definitionId: definition.id, owner: { kind: definition.kind, id } },
      })),
    )
  })
}

/** Writes down which workbin an interaction is in, as `Workbin` and `WorkbinAgentId` of its user data say. */
export function rememberWorkbin(world: World, interaction: Interaction, instance: Instance): void {
  const definition = world.organisation.definitionById.get(instance.definitionId)
  const person = personOf(world, instance.owner)
  interaction.lastWorkbin = {
    name: definition?.name ?? instance.definitionId,
    employeeId: person?.employeeId ?? '',
  }
}

function personOf(world: World, owner: Owner): Person | undefined {
  return owner.kind === 'Agent' ? world.organisation.personById.get(owner.id) : undefined
}
