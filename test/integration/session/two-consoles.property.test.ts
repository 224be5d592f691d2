import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BatchItem, BatchSubject } from '@shared/domain/batch'
import type { TransferTarget } from '@shared/domain/transfer'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { openFaultProxy, type FaultProxy } from '@support/fault-proxy'
import { runs, runsFactor } from '@support/runs'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

const wishes = ['me', 'first', 'second', 'queue'] as const
const race = fc.record({
  count: fc.integer({ min: 1, max: 6 }),
  wishes: fc.tuple(fc.constantFrom(...wishes), fc.constantFrom(...wishes)),
  aheadMs: fc.nat(60),
  lostPull: fc.boolean(),
})
type Race = typeof race extends fc.Arbitrary<infer R> ? R : never

/** What one console says of one interaction in the end. */
interface Told {
  readonly isMine: boolean
  readonly item?: BatchItem
}

describe('two supervisors who move the same interactions', { timeout: 180_000 * runsFactor }, () => {
  let centre: ContactCentre
  let proxy: FaultProxy
  let desks: readonly [TestConsole, TestConsole]

  beforeAll(async () => {
    centre = await startContactCentre({ agents: 4, interactions: 0, tempo: 0 })
    proxy = await openFaultProxy(centre.port)
    const open = async (credentials: ContactCentre['supervisor'], server: string): Promise<TestConsole> => {
      const desk = await openConsole({ holdMs: 500, onBoard: () => undefined })
      await desk.service.signIn({ server, ...credentials })
      await eventually('everything is read', () => isComplete(desk))
      return desk
    }
    desks = [await open(centre.supervisor, proxy.url), await open(centre.secondSupervisor, centre.url)]
  })

  afterAll(async () => {
    for (const desk of desks) await desk.close()
    await proxy.close()
    await centre.stop()
  })

  const workbin = (at: number): WorkbinKey => {
    const definition = centre.world.definitions.find(({ kind }) => kind === 'Agent')
    return workbinKeyOf(ownerKeyOf('Agent', centre.world.agents[at]?.id ?? ''), definition?.id ?? '')
  }
  const targets: Readonly<Record<Race['wishes'][number], () => TransferTarget>> = {
    me: () => ({ kind: 'me' }),
    first: () => ({ kind: 'workbin', workbinKey: workbin(1) }),
    second: () => ({ kind: 'workbin', workbinKey: workbin(2) }),
    queue: () => ({ kind: 'queue', queueName: centre.world.queues[0] ?? '' }),
  }
  const arrivals = async (count: number): Promise<readonly BatchSubject[]> => {
    const [, definitionId = ''] = workbin(0).split('/')
    const owner = { kind: 'Agent', id: centre.world.agents[0]?.id ?? '' } as const
    const ids = Array.from({ length: count }, () =>
      centre.world.arrive({ definitionId, owner }, { medium: 'email' }),
    )
    const areThere = (): boolean =>
      desks.every(({ service }) => ids.every((id) => service.state.find(id) !== undefined))
    await eventually('both see the arrivals', areThere)
    return ids.map((interactionId) => ({ interactionId, workbinKey: workbin(0) }))
  }
  /** Runs an order to its end; what was refused as a whole is nobody's of this console. */
  const run = async (
    { service }: TestConsole,
    subjects: readonly BatchSubject[],
    target: TransferTarget,
  ): Promise<ReadonlyMap<string, Told>> => {
    const begun = service.batches.start({ subjects, spread: { kind: 'one', target } })
    if (!begun.ok) return new Map(subjects.map(({ interactionId }) => [interactionId, { isMine: false }]))
    const items = (): readonly BatchItem[] =>
      service.batches.list().find(({ id }) => id === begun.value.batchId)?.items ?? []
    const isOver = ({ state }: BatchItem): boolean => !['waiting', 'running', 'unknown'].includes(state)
    await eventually('every item has its result', () => items().every(isOver), 60_000)
    return new Map(items().map((item) => [item.interactionId, { isMine: item.state !== 'unchanged', item }]))
  }
  const live = async ({ count, wishes: [one, other], aheadMs, lostPull }: Race): Promise<void> => {
    const subjects = await arrivals(count)
    if (lostPull) proxy.loseAnswerTo('"PullEmail"')
    const first = run(desks[0], subjects, targets[one]())
    await new Promise((resolve) => setTimeout(resolve, aheadMs))
    const told = await Promise.all([first, run(desks[1], subjects, targets[other]())])
    for (const { interactionId } of subjects) {
      const both = told.map((results) => results.get(interactionId))
      expect(both.filter((result) => result?.isMine)).toHaveLength(1)
      const loser = both.find((result) => !result?.isMine)?.item
      if (loser) expect(loser.failure).toMatchObject({ reason: 'taken-by-someone-else' })
      const hasSomebody = centre.world.whereabouts(interactionId)?.at !== 'queue'
      if (loser && hasSomebody) expect(loser.failure?.who ?? '').not.toBe('')
    }
    for (const { service } of desks)
      for (const { id } of service.held.list()) await service.batches.putBackOne({ interactionId: id })
  }

  it('leave each with exactly one of them, and the other is told who has it', async () => {
    await fc.assert(fc.asyncProperty(race, live), { ...runs(12), endOnFailure: true })
  })
})
