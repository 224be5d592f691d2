import type { Centre } from '../centre'
import type { HeldState, Interaction, Whereabouts } from '../world/interaction'
import type { InteractionWish } from '../world/interaction-factory'
import type { Person, WorkbinDefinition } from '../world/organisation'
import type { Instance } from '../world/owner'
import { accept, complete, edit, enqueue, hold, invite, park, pull, reject } from '../world/transitions'
import { customerSays } from './customers'
import { routeQueues } from './routing'

/** Acts as the world around the server: customers, agents, routing. For tests and staged demonstrations. */
export interface WorldActions {
  readonly agents: readonly Person[]
  readonly supervisors: readonly Person[]
  readonly definitions: readonly WorkbinDefinition[]
  readonly agentGroups: readonly string[]
  readonly placeGroups: readonly string[]
  readonly places: readonly string[]
  readonly queues: readonly string[]
  /** Names an instance: the definition's configuration name with an owner (user id, or name of a group or place). */
  instance(definitionName: string, ownerId: string): Instance
  /** A new interaction arrives in a workbin or in a queue; returns its id. */
  arrive(where: Instance | { readonly queueName: string }, wish?: InteractionWish): string
  /** An agent takes it out of the workbin it is in; false when it is in none. */
  agentOpens(interactionId: string, userId: string): boolean
  /** Whoever holds it parks it. */
  agentReturns(interactionId: string, instance: Instance): boolean
  agentCompletes(interactionId: string): boolean
  /** Somebody changes case data of an interaction that stays where it is. */
  edit(interactionId: string, caseData: Interaction['caseData']): boolean
  /** The customer of a chat says something. */
  customerSays(interactionId: string, text: string): boolean
  /** Routing offers it to a user. */
  invite(interactionId: string, userId: string): boolean
  accept(interactionId: string): boolean
  reject(interactionId: string): boolean
  /** Puts it straight into a user's hands. */
  give(interactionId: string, userId: string, state?: HeldState): boolean
  setOnShift(userId: string, isOnShift: boolean): void
  routeQueues(): void
  whereabouts(interactionId: string): Whereabouts | undefined
  find(interactionId: string): Readonly<Interaction> | undefined
  contents(instance: Instance): readonly string[]
  /** The user whom last-agent routing would ask first for a contact. */
  lastAgentOf(contactId: string): string | undefined
  readonly interactionCount: number
}

export function createWorldActions({ world }: Centre): WorldActions {
  const { organisation, store } = world
  const act = (id: string, work: (interaction: Interaction) => void): boolean => {
    const interaction = store.find(id)
    if (interaction !== undefined) work(interaction)
    return interaction !== undefined
  }
  return {
    agents: organisation.people.filter((person) => !person.isSupervisor),
    supervisors: organisation.people.filter((person) => person.isSupervisor),
    definitions: organisation.definitions,
    agentGroups: organisation.agentGroups.map(({ name }) => name),
    placeGroups: organisation.placeGroups.map(({ name }) => name),
    places: organisation.places,
    queues: organisation.queues.map(({ name }) => name),
    instance: (definitionName, id) => {
      const definition = organisation.definitions.find(({ name }) => name === definitionName)
      if (definition === undefined) throw new Error(`There is no workbin definition ${definitionName}`)
      return { definitionId: definition.id, owner: { kind: definition.kind, id } }
    },
    arrive: (where, wish) => {
      const interaction = world.make(wish)
      if ('queueName' in where) enqueue(world, interaction, where.queueName)
      else park(world, interaction, where)
      return interaction.id
    },
    agentOpens: (id, userId) => {
      const place = store.find(id)?.whereabouts
      if (place?.at !== 'workbin') return false
      return pull(world, { id, instance: place.instance, userId, state: 'Processing' }).ok
    },
    agentReturns: (id, instance) => act(id, (interaction) => park(world, interaction, instance)),
    edit: (id, caseData) => act(id, (interaction) => edit(world, interaction, caseData)),
    customerSays: (id, text) => act(id, (interaction) => customerSays(world, interaction, text)),
    agentCompletes: (id) => act(id, (interaction) => complete(world, interaction)),
    invite: (id, userId) => act(id, (interaction) => invite(world, interaction, { userId })),
    accept: (id) => act(id, (interaction) => accept(world, interaction)),
    reject: (id) => act(id, (interaction) => reject(world, interaction)),
    give: (id, userId, state = 'Processing') =>
      act(id, (interaction) => hold(world, interaction, userId, state)),
    setOnShift: (userId, isOnShift) => {
      if (isOnShift) world.onShift.add(userId)
      else world.onShift.delete(userId)
    },
    routeQueues: () => routeQueues(world),
    whereabouts: (id) => store.find(id)?.whereabouts,
    find: (id) => store.find(id),
    lastAgentOf: (contactId) => world.lastAgent.get(contactId),
    contents: (instance) => store.inWorkbin(instance).map(({ id }) => id),
    get interactionCount() {
      return store.size
    },
  }
}
