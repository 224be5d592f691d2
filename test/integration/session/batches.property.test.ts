import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Batch, BatchItem } from '@shared/domain/batch'
import type { TransferTarget } from '@shared/domain/transfer'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { openFaultProxy, type FaultProxy } from '@support/fault-proxy'
import { runs, runsFactor } from '@support/runs'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

const MOST = 8

const targets = ['workbin', 'queue', 'no such queue', 'me'] as const
const trouble = fc.record({
  afterMs: fc.nat(120),
  what: fc.constantFrom(...(['cut', 'lose a pull', 'lose an add', 'taken by a colleague'] as const)),
  which: fc.nat(MOST - 1),
})
const day = fc.record({
  count: fc.integer({ min: 1, max: MOST }),
  target: fc.constantFrom(...targets),
  troubles: fc.array(trouble, { maxLength: 4 }),
  isUndone: fc.boolean(),
})
type Day = typeof day extends fc.Arbitrary<infer D> ? D : never

describe('a batch over a bad line, beside colleagues', { timeout: 240_000 * runsFactor }, () => {
  let centre: ContactCentre
  let proxy: FaultProxy
  let desk: TestConsole

  beforeAll(async () => {
    centre = await startContactCentre({ agents: 4, interactions: 0, tempo: 0 })
    proxy = await openFaultProxy(centre.port)
    desk = await openConsole({ holdMs: 500, onBoard: () => undefined })
    await desk.service.signIn({ server: proxy.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
  })

  afterAll(async () => {
    await desk.close()
    await proxy.close()
    await centre.stop()
  })

  const agentId = (at: number): string => centre.world.agents[at]?.id ?? ''
  const agent = (at: number): WorkbinKey => {
    const definition = centre.world.definitions.find(({ kind }) => kind === 'Agent')
    return workbinKeyOf(ownerKeyOf('Agent', agentId(at)), definition?.id ?? '')
  }
  const targetOf = (kind: Day['target']): TransferTarget => {
    switch (kind) {
      case 'me':
        return { kind: 'me' }
      case 'workbin':
        return { kind: 'workbin', workbinKey: agent(1) }
      case 'queue':
        return { kind: 'queue', queueName: centre.world.queues[0] ?? '' }
      case 'no such queue':
        return { kind: 'queue', queueName: 'Nowhere' }
    }
  }
  const arrivals = async (count: number): Promise<string[]> => {
    const [, definitionId = ''] = agent(0).split('/')
    const owner = { kind: 'Agent', id: agentId(0) } as const
    const ids = Array.from({ length: count }, () =>
      centre.world.arrive({ definitionId, owner }, { medium: 'email' }),
    )
    const isThere = (id: string): boolean => desk.service.state.find(id) !== undefined
    await eventually('the arrivals are on the board', () => ids.every(isThere))
    return ids
  }
  const happen = ({ what, which }: Day['troubles'][number], ids: readonly string[]): void => {
    const id = ids[which % ids.length] ?? ''
    if (what === 'cut') proxy.cut()
    if (what === 'lose a pull') proxy.loseAnswerTo('"PullEmail"')
    if (what === 'lose an add') proxy.loseAnswerTo('"AddEmail"')
    if (what === 'taken by a colleague' && placeOf(id) === agent(0)) centre.world.agentOpens(id, agentId(3))
  }
  const batch = (id: string): Batch => {
    const found = desk.service.batches.list().find((candidate) => candidate.id === id)
    if (!found) throw new Error('no such batch')
    return found
  }
  const atRest = async (id: string): Promise<Batch> => {
    const isKnown = ({ state }: BatchItem): boolean => !['waiting', 'running', 'unknown'].includes(state)
    await eventually('every item has its result', () => batch(id).items.every(isKnown), 60_000)
    return batch(id)
  }
  /** Where the contact centre says it is: a workbin key, `queue`, `me`, or somebody else. */
  const placeOf = (id: string): string => {
    const place = centre.world.whereabouts(id)
    if (place?.at === 'workbin') {
      const { owner, definitionId } = place.instance
      return workbinKeyOf(ownerKeyOf(owner.kind, owner.id), definitionId)
    }
    if (place?.at === 'user') return place.userId === desk.service.session.user?.userId ? 'me' : 'colleague'
    return place?.at ?? 'lost'
  }
  /** Where each result says it is. `unchanged`: where it lay, or with the colleague who was faster. */
  const allowed = ({ state, target }: BatchItem): readonly string[] => {
    if (state === 'moved') return [target.kind === 'workbin' ? target.workbinKey : target.kind]
    if (state === 'kept' || state === 'needs-action') return ['me']
    return [agent(0), 'colleague']
  }
  const live = async ({ count, target, troubles, isUndone }: Day): Promise<Batch> => {
    const ids = await arrivals(count)
    const begun = desk.service.batches.start({
      subjects: ids.map((interactionId) => ({ interactionId, workbinKey: agent(0) })),
      spread: { kind: 'one', target: targetOf(target) },
    })
    if (!begun.ok) throw new Error(begun.failure.message)
    for (const one of troubles) {
      await new Promise((resolve) => setTimeout(resolve, one.afterMs))
      happen(one, ids)
    }
    const done = await atRest(begun.value.batchId)
    await eventually('the line is up', () => desk.service.connection.phase === 'online')
    const undo = isUndone ? desk.service.batches.undo(done.id, null) : undefined
    if (undo?.ok) await atRest(undo.value.batchId)
    return batch(done.id)
  }

  it('ends with every interaction in exactly the place that its result names', async () => {
    await fc.assert(
      fc.asyncProperty(day, async (one) => {
        const { items } = await live(one)
        const wrong = items.filter((item) => !allowed(item).includes(placeOf(item.interactionId)))
        expect(wrong.map((item) => [item.state, placeOf(item.interactionId)])).toEqual([])
        for (const { id } of desk.service.held.list())
          await desk.service.batches.putBackOne({ interactionId: id })
      }),
      { ...runs(12), endOnFailure: true },
    )
  })
})
