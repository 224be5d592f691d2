import { describe, expect, it } from 'vitest'
import { createWorkbinSubscriptions } from '@contact-centre/bayeux/workbin-subscriptions'
import type { Centre } from '@contact-centre/centre'
import { defaultDialect } from '@contact-centre/dialect'
import { createSessions } from '@contact-centre/http/sessions'
import { parseOptions } from '@contact-centre/options'
import { routeQueues } from '@contact-centre/scenario/routing'
import { runWorkingDay } from '@contact-centre/scenario/working-day'
import type { Timers } from '@contact-centre/timers'
import { createRandom } from '@contact-centre/world/random'
import { enqueue } from '@contact-centre/world/transitions'
import { createWorld } from '@contact-centre/world/world'

const NOW = Date.UTC(2026, 2, 2, 9)

interface Stage {
  readonly centre: Centre
  readonly timers: Timers
  /** Runs the pending timers so many times and returns how many events the world announced. */
  play(ticks: number): number
}

function aStage(tempo: number): Stage {
  const parsed = parseOptions({ agents: 20, interactions: 200, tempo })
  if (!parsed.ok) throw new Error(parsed.message)
  const now = (): number => NOW
  const world = createWorld({ agents: 20, interactions: 200, random: createRandom(3), now })
  let pending: (() => void)[] = []
  let events = 0
  world.listen(() => (events += 1))
  const silent = {
    handle: () => false,
    idsOf: () => [],
    deliver: () => undefined,
    release: () => undefined,
    close: () => undefined,
  }
  const centre: Centre = {
    options: parsed.options,
    dialect: defaultDialect,
    world,
    sessions: createSessions({ now, inactivityMs: 1_000, onEnd: () => undefined }),
    bayeux: silent,
    subscriptions: createWorkbinSubscriptions(),
    apiUrl: () => 'http://127.0.0.1/api/v2',
    interactionServerLink: true,
    inactiveServices: new Set(),
  }
  return {
    centre,
    timers: {
      after: (_ms, work) => {
        pending.push(work)
      },
      stop: () => undefined,
    },
    play: (ticks) => {
      for (let tick = 0; tick < ticks; tick += 1) {
        const due = pending
        pending = []
        for (const work of due) work()
      }
      return events
    },
  }
}

describe('the working day', () => {
  it('stands still at tempo zero', () => {
    const stage = aStage(0)
    runWorkingDay(stage.centre, stage.timers)
    expect(stage.play(100)).toBe(0)
  })

  it('keeps things moving and stays around its intended size', () => {
    const stage = aStage(600)
    runWorkingDay(stage.centre, stage.timers)
    expect(stage.play(3_000)).toBeGreaterThan(1_000)
    expect(stage.centre.world.store.size).toBeGreaterThan(100)
    expect(stage.centre.world.store.size).toBeLessThan(400)
  })

  it('leaves alone what a signed-in person holds', () => {
    const stage = aStage(600)
    const { world, sessions } = stage.centre
    const agent = world.organisation.people.find((person) => world.onShift.has(person.id))
    if (agent === undefined) throw new Error('Nobody is on shift')
    sessions.open(agent)
    const mine = world.make()
    world.store.move(mine, { at: 'user', userId: agent.id, state: 'Processing' })
    runWorkingDay(stage.centre, stage.timers)
    stage.play(3_000)
    expect(mine.whereabouts).toMatchObject({ at: 'user', userId: agent.id })
  })

  it('is the same day for the same seed', () => {
    const day = (): unknown => {
      const stage = aStage(600)
      runWorkingDay(stage.centre, stage.timers)
      stage.play(300)
      return [...stage.centre.world.store.all()].map(({ id, whereabouts }) => [id, whereabouts])
    }
    expect(day()).toEqual(day())
  })

  it('routes to the agent who asked to be remembered', () => {
    const { world } = aStage(0).centre
    const [userId = ''] = world.onShift
    const item = world.make()
    world.lastAgent.set(item.customer.contactId, userId)
    enqueue(world, item, world.organisation.queues[0]?.name ?? '')
    routeQueues(world)
    expect(item.whereabouts).toMatchObject({ at: 'workbin', instance: { owner: { id: userId } } })
  })
})
