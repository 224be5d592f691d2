import type { Interaction } from '../world/interaction'
import type { Queue } from '../world/organisation'
import type { Instance } from '../world/owner'
import { park } from '../world/transitions'
import type { World } from '../world/world'

/** The inbound workbin of the agent group that a queue serves. */
function inboundOf(world: World, queue: Queue): Instance {
  const definition = world.organisation.definitions.find(({ name }) => name === 'AG_Inbound')
  if (definition === undefined) throw new Error('The configuration has no AG_Inbound workbin')
  return { definitionId: definition.id, owner: { kind: 'AgentGroup', id: queue.agentGroup } }
}

/**
 * Routes what waits in the queues: to the agent who asked to be remembered for that customer, if on shift,
 * else into the inbound workbin of the queue's agent group.
 */
export function routeQueues(world: World): void {
  for (const queue of world.organisation.queues) {
    for (const interaction of world.store.inQueue(queue.name)) routeOne(world, interaction, queue)
  }
}

function routeOne(world: World, interaction: Interaction, queue: Queue): void {
  const remembered = world.lastAgent.get(interaction.customer.contactId)
  const definition = world.organisation.definitions.find(({ name }) => name === 'InProgress')
  if (remembered !== undefined && world.onShift.has(remembered) && definition !== undefined) {
    park(world, interaction, { definitionId: definition.id, owner: { kind: 'Agent', id: remembered } })
    return
  }
  park(world, interaction, inboundOf(world, queue))
}
