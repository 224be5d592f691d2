import type { Interaction, Whereabouts } from './interaction'
import { instanceKey } from './owner'
import type { Instance } from './owner'
import { createPool } from './pool'
import type { Random } from './random'

/** Owns every open interaction and the indexes by place; the world's transitions are the only writers. */
export interface InteractionStore {
  readonly size: number
  find(id: string): Interaction | undefined
  /** Moves an interaction; to `nowhere` removes it, from `nowhere` adds it. */
  move(interaction: Interaction, to: Whereabouts): void
  inWorkbin(instance: Instance): readonly Interaction[]
  countIn(instance: Instance): number
  heldBy(userId: string): readonly Interaction[]
  inQueue(queueName: string): readonly Interaction[]
  /** An instance that holds at least one interaction now, each as likely as the other. */
  anyFilledInstance(random: Random): Instance | undefined
  /** A user who holds something now. */
  anyHolder(random: Random): string | undefined
  all(): Iterable<Interaction>
}

export function createInteractionStore(): InteractionStore {
  const byId = new Map<string, Interaction>()
  const byPlace = new Map<string, Map<string, Interaction>>()
  const instances = createPool<Instance>()
  const holders = createPool<string>()
  const listAt = (key: string): readonly Interaction[] => [...(byPlace.get(key)?.values() ?? [])]

  const leave = (interaction: Interaction): void => {
    const key = placeKey(interaction.whereabouts)
    const place = byPlace.get(key)
    if (place === undefined) return
    place.delete(interaction.id)
    if (place.size > 0) return
    byPlace.delete(key)
    instances.remove(key)
    holders.remove(key)
  }

  return {
    get size() {
      return byId.size
    },
    find: (id) => byId.get(id),
    move: (interaction, to) => {
      leave(interaction)
      interaction.whereabouts = to
      if (to.at === 'nowhere') {
        byId.delete(interaction.id)
        return
      }
      byId.set(interaction.id, interaction)
      const key = placeKey(to)
      const place = byPlace.get(key) ?? new Map<string, Interaction>()
      place.set(interaction.id, interaction)
      byPlace.set(key, place)
      if (to.at === 'workbin') instances.add(key, to.instance)
      if (to.at === 'user') holders.add(key, to.userId)
    },
    inWorkbin: (instance) => listAt(placeKey({ at: 'workbin', instance })),
    countIn: (instance) => byPlace.get(placeKey({ at: 'workbin', instance }))?.size ?? 0,
    heldBy: (userId) => listAt(`user ${userId}`),
    inQueue: (queueName) => listAt(`queue ${queueName}`),
    anyFilledInstance: (random) => instances.pick(random),
    anyHolder: (random) => holders.pick(random),
    all: () => byId.values(),
  }
}

function placeKey(place: Whereabouts): string {
  switch (place.at) {
    case 'workbin':
      return `workbin ${instanceKey(place.instance)}`
    case 'user':
      return `user ${place.userId}`
    case 'queue':
      return `queue ${place.queueName}`
    case 'nowhere':
      return 'nowhere'
  }
}
