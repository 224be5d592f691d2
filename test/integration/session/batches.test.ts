import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Batch, BatchOrder, BatchSubject } from '@shared/domain/batch'
import type { TransferTarget } from '@shared/domain/transfer'
import { ownerKeyOf, type OwnerKind } from '@shared/domain/owner'
import { parseWorkbinKey, workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

describe('moving many interactions', () => {
  let centre: ContactCentre
  let desk: TestConsole

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 4, interactions: 0, tempo: 0, agentsAnswerAfterMs: 20 })
    desk = await openConsole()
    await desk.service.signIn({ server: centre.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
  })

  afterEach(async () => {
    await desk.close()
    await centre.stop()
  })

  const workbinOf = (kind: OwnerKind, id: string): WorkbinKey => {
    const definition = centre.world.definitions.find((candidate) => candidate.kind === kind)
    return workbinKeyOf(ownerKeyOf(kind, id), definition?.id ?? '')
  }
  const agent = (at: number): WorkbinKey => workbinOf('Agent', centre.world.agents[at]?.id ?? '')
  const into = (workbinKey: WorkbinKey): TransferTarget => ({ kind: 'workbin', workbinKey })
  const noQueue: TransferTarget = { kind: 'queue', queueName: 'No such queue' }
  const arrivals = async (key: WorkbinKey, count: number): Promise<BatchSubject[]> => {
    const at = parseWorkbinKey(key)
    if (!at) throw new Error(`no workbin: ${key}`)
    const instance = { definitionId: at.workbinId, owner: { kind: at.ownerKind, id: at.ownerId } }
    const ids = Array.from({ length: count }, () => centre.world.arrive(instance, { medium: 'email' }))
    const isThere = (id: string): boolean => desk.service.state.find(id) !== undefined
    await eventually('the arrivals are on the board', () => ids.every(isThere))
    return ids.map((interactionId) => ({ interactionId, workbinKey: key }))
  }
  const batch = (id: string): Batch => {
    const found = desk.service.batches.list().find((candidate) => candidate.id === id)
    if (!found) throw new Error('no such batch')
    return found
  }
  const ended = async (id: string): Promise<Batch> => {
    await eventually('the batch has ended', () => batch(id).endedAt !== null)
    return batch(id)
  }
  const run = async (order: BatchOrder): Promise<Batch> => {
    const begun = desk.service.batches.start(order)
    if (!begun.ok) throw new Error(begun.failure.message)
    return ended(begun.value.batchId)
  }
  const statesOf = ({ items }: Batch): string[] => items.map(({ state }) => state)
  const placeOf = (id: string): WorkbinKey | undefined => desk.service.state.find(id)?.row.workbinKey

  it('gives each interaction to the target, and tells each result in the order of the order', async () => {
    const subjects = await arrivals(agent(0), 12)
    const done = await run({ subjects, spread: { kind: 'one', target: into(agent(1)) } })
    expect(done.items.map(({ interactionId, state }) => [interactionId, state])).toEqual(
      subjects.map(({ interactionId }) => [interactionId, 'moved']),
    )
    await eventually('all lie there', () => subjects.every((one) => placeOf(one.interactionId) === agent(1)))
  })

  it('spreads evenly, and takes the whole batch back', async () => {
    const subjects = await arrivals(agent(0), 6)
    const spread = { kind: 'evenly', targets: [into(agent(1)), into(agent(2))] } as const
    const done = await run({ subjects, spread })
    const load = (key: WorkbinKey): number => desk.service.state.countIn(key)
    await eventually('each has half', () => load(agent(1)) === 3 && load(agent(2)) === 3)
    const undo = desk.service.batches.undo(done.id, null)
    const taken = await ended(undo.ok ? undo.value.batchId : '')
    expect(statesOf(taken)).toEqual(Array<string>(6).fill('moved'))
    expect(statesOf(batch(done.id))).toEqual(Array<string>(6).fill('undone'))
    await eventually('all are back', () => load(agent(0)) === 6)
  })

  it('takes single items back, and those only once', async () => {
    const subjects = await arrivals(agent(0), 3)
    const done = await run({ subjects, spread: { kind: 'one', target: into(agent(1)) } })
    const first = subjects[0]?.interactionId ?? ''
    const undo = desk.service.batches.undo(done.id, [first])
    await ended(undo.ok ? undo.value.batchId : '')
    expect(statesOf(batch(done.id))).toEqual(['undone', 'moved', 'moved'])
    expect(desk.service.batches.undo(done.id, [first])).toMatchObject({ ok: false })
  })

  it('leaves alone what somebody moved on, and says who has it', async () => {
    const subjects = await arrivals(agent(0), 2)
    const done = await run({ subjects, spread: { kind: 'one', target: into(agent(1)) } })
    const [gone] = subjects
    await desk.service.batches.move({
      interactionId: gone?.interactionId ?? '',
      ...{ workbinKey: agent(1), target: into(agent(2)) },
    })
    await eventually('it moved on', () => placeOf(gone?.interactionId ?? '') === agent(2))
    const undo = desk.service.batches.undo(done.id, null)
    const taken = await ended(undo.ok ? undo.value.batchId : '')
    expect(taken.items).toMatchObject([
      {
        state: 'unchanged',
        failure: {
          reason: 'taken-by-someone-else',
          who: desk.service.state.owners.get(ownerKeyOf('Agent', centre.world.agents[2]?.id ?? ''))?.name,
        },
      },
      { state: 'moved' },
    ])
  })

  it('puts back what was pulled to me, as the undoing of that batch', async () => {
    const subjects = await arrivals(agent(0), 3)
    const done = await run({ subjects, spread: { kind: 'one', target: { kind: 'me' } } })
    expect(statesOf(done)).toEqual(['kept', 'kept', 'kept'])
    const undo = desk.service.batches.undo(done.id, null)
    await ended(undo.ok ? undo.value.batchId : '')
    expect(desk.service.held.list()).toEqual([])
    expect(statesOf(batch(done.id))).toEqual(['undone', 'undone', 'undone'])
  })

  it('tells what is with me after the target refused, and puts it back', async () => {
    const subjects = await arrivals(agent(0), 2)
    const done = await run({ subjects, spread: { kind: 'one', target: noQueue } })
    expect(statesOf(done)).toEqual(['needs-action', 'needs-action'])
    desk.service.batches.putBack(done.id)
    await eventually('all is back', () => statesOf(batch(done.id)).every((state) => state === 'unchanged'))
    expect(desk.service.held.list()).toEqual([])
  })

  it('says of what was completed from my hands that it was', async () => {
    const subjects = await arrivals(agent(0), 1)
    const done = await run({ subjects, spread: { kind: 'one', target: noQueue } })
    await desk.service.batches.complete({ interactionId: subjects[0]?.interactionId ?? '' })
    expect(batch(done.id).items).toMatchObject([{ state: 'completed', noUndo: 'was-completed' }])
  })

  it('says of what was placed later where it went', async () => {
    const subjects = await arrivals(agent(0), 1)
    const done = await run({ subjects, spread: { kind: 'one', target: noQueue } })
    const interactionId = subjects[0]?.interactionId ?? ''
    await desk.service.batches.place({ interactionId, target: into(agent(1)) })
    expect(batch(done.id).items).toMatchObject([
      { state: 'moved', target: into(agent(1)), noUndo: 'placed-later' },
    ])
  })

  it('cancels the rest and brings to an end what runs', async () => {
    const subjects = await arrivals(agent(0), 40)
    const begun = desk.service.batches.start({ subjects, spread: { kind: 'one', target: into(agent(1)) } })
    const id = begun.ok ? begun.value.batchId : ''
    await eventually('some are done', () => batch(id).items.some(({ state }) => state === 'moved'))
    desk.service.batches.cancel(id)
    const states = statesOf(await ended(id))
    expect(new Set(states)).toEqual(new Set(['moved', 'cancelled']))
    const moved = states.filter((state) => state === 'moved').length
    await eventually('the rest lies where it lay', () => desk.service.state.countIn(agent(0)) === 40 - moved)
    const again = desk.service.batches.retry(id)
    const rest = await ended(again.ok ? again.value.batchId : '')
    expect(statesOf(rest)).toEqual(Array<string>(40 - moved).fill('moved'))
  })

  it('remembers a single move as a batch of one', async () => {
    const [only] = await arrivals(agent(0), 1)
    const interactionId = only?.interactionId ?? ''
    const moved = await desk.service.batches.move({
      ...{ interactionId, workbinKey: agent(0), target: into(agent(1)) },
    })
    const batchId = moved.ok ? (moved.value.batchId ?? '') : ''
    const undo = desk.service.batches.undo(batchId, null)
    await ended(undo.ok ? undo.value.batchId : '')
    await eventually('it is back', () => placeOf(interactionId) === agent(0))
  })

  it('attaches the reason before it completes, and logs it with the outcome', async () => {
    const [only] = await arrivals(agent(0), 1)
    const interactionId = only?.interactionId ?? ''
    const { batches } = desk.service
    await batches.move({ interactionId, workbinKey: agent(0), target: { kind: 'me' } })
    const reason = 'Answered by phone'
    const known = centre.world.find(interactionId)
    expect(await batches.complete({ interactionId, reason })).toMatchObject({ value: { state: 'placed' } })
    expect(known?.caseData).toMatchObject({ SupervisorReason: reason })
    expect(desk.logged.at(-1)).toMatchObject({ action: 'complete', reason, outcome: 'placed' })
  })

  it('attaches the reason before it is put back, and logs it with the outcome', async () => {
    const [only] = await arrivals(agent(0), 1)
    const interactionId = only?.interactionId ?? ''
    const { batches } = desk.service
    await batches.move({ interactionId, workbinKey: agent(0), target: { kind: 'me' } })
    const reason = 'Not for us'
    expect(await batches.putBackOne({ interactionId, reason })).toMatchObject({
      value: { state: 'put-back' },
    })
    expect(centre.world.find(interactionId)?.caseData).toMatchObject({ SupervisorReason: reason })
    expect(desk.logged.at(-1)).toMatchObject({ action: 'put-back', reason, outcome: 'put-back' })
  })

  it('attaches the reason while it is held, and logs it with the outcome', async () => {
    const [only] = await arrivals(agent(0), 1)
    const interactionId = only?.interactionId ?? ''
    const reason = 'Mei has gone home'
    await desk.service.batches.move({ interactionId, workbinKey: agent(0), target: into(agent(1)), reason })
    expect(centre.world.find(interactionId)?.caseData).toMatchObject({ SupervisorReason: reason })
    const { userName } = centre.supervisor
    expect(desk.logged).toMatchObject([
      { userName, action: 'move', interactionId, from: agent(0), to: agent(1), reason, outcome: 'placed' },
    ])
  })

  it('logs each item of a batch once, and its undoing', async () => {
    const subjects = await arrivals(agent(0), 2)
    const done = await run({ subjects, spread: { kind: 'one', target: into(agent(1)) } })
    const undo = desk.service.batches.undo(done.id, null)
    const taken = await ended(undo.ok ? undo.value.batchId : '')
    expect(desk.logged.map(({ action, outcome, batchId }) => [action, outcome, batchId])).toEqual([
      ...[
        ['move', 'placed', done.id],
        ['move', 'placed', done.id],
      ],
      ...[
        ['undo', 'placed', taken.id],
        ['undo', 'placed', taken.id],
      ],
    ])
  })

  it('publishes only the items that changed', async () => {
    const subjects = await arrivals(agent(0), 20)
    await run({ subjects, spread: { kind: 'one', target: into(agent(1)) } })
    await eventually('the end is published', () => desk.batchChanges.at(-1)?.head.endedAt !== null)
    const told = new Map(
      desk.batchChanges.flatMap(({ items }) => items).map((item) => [item.interactionId, item]),
    )
    expect([...told.values()].map(({ state }) => state)).toEqual(Array<string>(20).fill('moved'))
  })
})
