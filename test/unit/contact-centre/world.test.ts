import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capabilitiesOf } from '@contact-centre/world/interaction'
import type { Instance } from '@contact-centre/world/owner'
import { createRandom } from '@contact-centre/world/random'
import { accept, complete, enqueue, invite, park, pull, reject } from '@contact-centre/world/transitions'
import type { WorldEvent } from '@contact-centre/world/world-event'
import { createWorld } from '@contact-centre/world/world'
import type { World } from '@contact-centre/world/world'

const NOW = Date.UTC(2026, 2, 2, 9)

function aWorld(options: { agents?: number; interactions?: number; seed?: number } = {}): World {
  return createWorld({
    agents: options.agents ?? 3,
    interactions: options.interactions ?? 0,
    random: createRandom(options.seed ?? 1),
    now: () => NOW,
  })
}

function agentsOf(world: World): string[] {
  return world.organisation.people.flatMap((person) => (person.isSupervisor ? [] : [person.id]))
}

function draftsOf(world: World, userId: string): Instance {
  const definitionId = world.organisation.definitions[0]?.id ?? ''
  return { definitionId, owner: { kind: 'Agent', id: userId } }
}

function heard(world: World): WorldEvent[] {
  const events: WorldEvent[] = []
  world.listen((event) => events.push(event))
  return events
}

describe('the world', () => {
  it('is the same for the same seed', () => {
    const summary = (seed: number): unknown => {
      const { organisation, store } = aWorld({ agents: 20, interactions: 50, seed })
      return [organisation.people, [...store.all()].map(({ id, whereabouts }) => [id, whereabouts])]
    }
    expect(summary(7)).toEqual(summary(7))
    expect(summary(7)).not.toEqual(summary(8))
  })

  it('gives ids in the shapes of the vendor', () => {
    const { organisation, make } = aWorld()
    expect(organisation.people[0]?.id).toMatch(/^[0-9a-f]{32}$/)
    expect(organisation.definitions[0]?.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(make().id).toMatch(/^[0-9A-Z]{16}$/)
  })

  it('has unique user names, employee ids and interaction ids', () => {
    const { organisation, store } = aWorld({ agents: 2_000, interactions: 5_000 })
    const unique = (values: readonly string[]): boolean => new Set(values).size === values.length
    expect(unique(organisation.people.map(({ userName }) => userName))).toBe(true)
    expect(unique(organisation.people.map(({ employeeId }) => employeeId))).toBe(true)
    expect(store.size).toBe(5_000)
  })

  it('puts every interaction into exactly one place under any schedule', () => {
    const step = fc.record({ action: fc.nat(6), item: fc.nat(4), agent: fc.nat(2), queue: fc.nat(2) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = aWorld()
        const agents = agentsOf(world)
        const items = Array.from({ length: 5 }, () => world.make())
        for (const item of items) park(world, item, draftsOf(world, agents[0] ?? ''))
        const completed = new Set<string>()
        for (const { action, item: index, agent, queue } of steps) {
          const item = items[index]
          const userId = agents[agent] ?? ''
          if (item === undefined || completed.has(item.id)) continue
          const place = item.whereabouts
          if (action === 0) park(world, item, draftsOf(world, userId))
          if (action === 1)
            pull(world, { id: item.id, instance: draftsOf(world, userId), userId, state: 'Processing' })
          if (action === 2)
            invite(world, item, { userId, ...(place.at === 'user' ? { invitedBy: place.userId } : {}) })
          if (action === 3) accept(world, item)
          if (action === 4) reject(world, item)
          if (action === 5) enqueue(world, item, world.organisation.queues[queue]?.name ?? '')
          if (action === 6 && index === 0) {
            complete(world, item)
            completed.add(item.id)
          }
        }
        for (const item of items) expect(placesOf(world, item.id)).toBe(completed.has(item.id) ? 0 : 1)
        expect(world.store.size).toBe(items.length - completed.size)
      }),
    )
  })

  it('announces balanced additions and removals for every workbin', () => {
    const world = aWorld()
    const [first = '', second = ''] = agentsOf(world)
    const events = heard(world)
    const item = world.make()
    park(world, item, draftsOf(world, first))
    park(world, item, draftsOf(world, second))
    pull(world, { id: item.id, instance: draftsOf(world, second), userId: first, state: 'Processing' })
    const changes = events.flatMap((event) =>
      event.kind === 'workbin' ? [`${event.action} ${event.instance.owner.id === first ? 1 : 2}`] : [],
    )
    expect(changes).toEqual(['ItemAdded 1', 'ItemRemoved 1', 'ItemAdded 2', 'ItemRemoved 2'])
  })

  it('refuses a pull from a workbin that does not hold the interaction', () => {
    const world = aWorld()
    const [first = '', second = ''] = agentsOf(world)
    const item = world.make()
    park(world, item, draftsOf(world, first))
    const outcome = pull(world, {
      id: item.id,
      instance: draftsOf(world, second),
      userId: second,
      state: 'Processing',
    })
    expect(outcome).toMatchObject({ ok: false, refusal: { statusCode: 6 } })
  })

  it('gives a refused invitation back to whoever made it', () => {
    const world = aWorld()
    const [first = '', second = ''] = agentsOf(world)
    const item = world.make()
    park(world, item, draftsOf(world, first))
    invite(world, item, { userId: second, invitedBy: first })
    reject(world, item)
    expect(item.whereabouts).toEqual({ at: 'user', userId: first, state: 'Processing' })
  })

  it('queues a refused invitation of routing', () => {
    const world = aWorld()
    const item = world.make()
    invite(world, item, { userId: agentsOf(world)[0] ?? '' })
    reject(world, item)
    expect(item.whereabouts.at).toBe('queue')
  })

  it('has no capabilities in a workbin', () => {
    const world = aWorld()
    const item = world.make({ medium: 'email' })
    park(world, item, draftsOf(world, agentsOf(world)[0] ?? ''))
    expect(capabilitiesOf(item)).toEqual([])
  })

  it('stops calling a listener that was removed', () => {
    const world = aWorld()
    let calls = 0
    const stop = world.listen(() => (calls += 1))
    stop()
    park(world, world.make(), draftsOf(world, agentsOf(world)[0] ?? ''))
    expect(calls).toBe(0)
  })
})

function placesOf(world: World, id: string): number {
  const { people, queues } = world.organisation
  const has = (items: readonly { id: string }[]): number => (items.some((item) => item.id === id) ? 1 : 0)
  const drafts = people.map((person) => has(world.store.inWorkbin(draftsOf(world, person.id))))
  const hands = people.map((person) => has(world.store.heldBy(person.id)))
  const queued = queues.map((queue) => has(world.store.inQueue(queue.name)))
  return [...drafts, ...hands, ...queued].reduce((sum, count) => sum + count, 0)
}
