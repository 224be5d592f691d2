import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MoveReport, TransferTarget } from '@shared/domain/transfer'
import { ownerKeyOf, type OwnerKind } from '@shared/domain/owner'
import { parseWorkbinKey, workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import type { Result } from '@shared/result'
import { startContactCentre, type ContactCentre } from '@contact-centre/start-contact-centre'
import { openFaultProxy, type FaultProxy } from '@support/fault-proxy'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'

describe('moving one interaction', () => {
  let centre: ContactCentre
  let proxy: FaultProxy
  let desk: TestConsole

  beforeEach(async () => {
    centre = await startContactCentre({ agents: 4, interactions: 0, tempo: 0, agentsAnswerAfterMs: 20 })
    proxy = await openFaultProxy(centre.port)
    desk = await openConsole()
    await desk.service.signIn({ server: proxy.url, ...centre.supervisor })
    await eventually('everything is read', () => isComplete(desk))
  })

  afterEach(async () => {
    await desk.close()
    await proxy.close()
    await centre.stop()
  })

  const workbinOf = (kind: OwnerKind, id: string): WorkbinKey => {
    const definition = centre.world.definitions.find((candidate) => candidate.kind === kind)
    return workbinKeyOf(ownerKeyOf(kind, id), definition?.id ?? '')
  }
  const arriveIn = async (key: WorkbinKey): Promise<string> => {
    const at = parseWorkbinKey(key)
    if (!at) throw new Error(`no workbin: ${key}`)
    const instance = { definitionId: at.workbinId, owner: { kind: at.ownerKind, id: at.ownerId } }
    const id = centre.world.arrive(instance, { medium: 'email' })
    await eventually('the arrival is on the board', () => desk.service.state.find(id) !== undefined)
    return id
  }
  const move = async (
    interactionId: string,
    workbinKey: WorkbinKey,
    target: TransferTarget,
  ): Promise<Result<MoveReport>> => {
    const live = desk.service.live()
    if (!live.ok) return live
    return live.value.transfers.move({ interactionId, workbinKey, target })
  }
  const firstAgent = (): string => centre.world.agents[0]?.id ?? ''
  const secondAgent = (): string => centre.world.agents[1]?.id ?? ''
  const sources = {
    'an agent': () => workbinOf('Agent', firstAgent()),
    'an AgentGroup': () => workbinOf('AgentGroup', centre.world.agentGroups[0] ?? ''),
    'a PlaceGroup': () => workbinOf('PlaceGroup', centre.world.placeGroups[0] ?? ''),
  }

  it.each(Object.entries(sources))('pulls out of the workbin of %s into my hands', async (_name, source) => {
    const id = await arriveIn(source())
    const result = await move(id, source(), { kind: 'me' })
    expect(result).toMatchObject({ ok: true, value: { state: 'held', from: source() } })
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'user' })
    expect(desk.service.held.list()).toMatchObject([{ id, origin: source(), moveState: 'held' }])
    await eventually('it left the board', () => desk.service.state.find(id) === undefined)
  })

  const targets: Record<string, () => TransferTarget> = {
    'another agent’s workbin': () => ({ kind: 'workbin', workbinKey: workbinOf('Agent', secondAgent()) }),
    'an AgentGroup’s workbin': () => ({
      kind: 'workbin',
      workbinKey: workbinOf('AgentGroup', centre.world.agentGroups[1] ?? ''),
    }),
    'a PlaceGroup’s workbin': () => ({
      kind: 'workbin',
      workbinKey: workbinOf('PlaceGroup', centre.world.placeGroups[1] ?? ''),
    }),
  }

  it.each(Object.entries(targets))('gives an interaction to %s', async (_name, target) => {
    const from = sources['an agent']()
    const id = await arriveIn(from)
    expect(await move(id, from, target())).toMatchObject({ ok: true, value: { state: 'placed' } })
    const chosen = target()
    const key = chosen.kind === 'workbin' ? chosen.workbinKey : ''
    await eventually('it lies in the target', () => desk.service.state.find(id)?.row.workbinKey === key)
    expect(desk.service.held.list()).toEqual([])
  })

  it('gives an interaction to an agent, who gets the invitation', async () => {
    const from = sources['an AgentGroup']()
    const id = await arriveIn(from)
    centre.world.setOnShift(secondAgent(), true)
    const result = await move(id, from, { kind: 'agent', ownerKey: ownerKeyOf('Agent', secondAgent()) })
    expect(result).toMatchObject({ ok: true, value: { state: 'placed' } })
    expect(desk.service.held.list()).toEqual([])
    expect(centre.world.whereabouts(id)).toMatchObject({ userId: secondAgent() })
  })

  it('places an interaction in a queue', async () => {
    const from = sources['a PlaceGroup']()
    const id = await arriveIn(from)
    const queueName = centre.world.queues[0] ?? ''
    expect(await move(id, from, { kind: 'queue', queueName })).toMatchObject({
      ok: true,
      value: { state: 'placed' },
    })
    expect(desk.service.held.list()).toEqual([])
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'queue' })
  })

  it('changes nothing when the target does not exist', async () => {
    const from = sources['an agent']()
    const id = await arriveIn(from)
    const result = await move(id, from, { kind: 'agent', ownerKey: 'Agent:nobody' })
    expect(result).toMatchObject({ ok: false, failure: { reason: 'no-such-target' } })
    expect(desk.service.state.find(id)?.row.workbinKey).toBe(from)
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'workbin' })
  })

  it('keeps what the queue refuses in my hands, with the reason, and puts it back', async () => {
    const from = sources['an AgentGroup']()
    const id = await arriveIn(from)
    const refused = await move(id, from, { kind: 'queue', queueName: 'No such queue' })
    expect(refused).toMatchObject({ ok: true, value: { state: 'stranded' } })
    expect(desk.service.held.list()).toMatchObject([{ id, origin: from, moveState: 'stranded' }])
    const live = desk.service.live()
    const back = live.ok ? await live.value.transfers.putBack({ interactionId: id }) : live
    expect(back).toMatchObject({ ok: true, value: { state: 'put-back' } })
    expect(centre.world.whereabouts(id)).toMatchObject({ at: 'workbin' })
    await eventually('it is back on the board', () => desk.service.state.find(id)?.row.workbinKey === from)
  })

  it('says that somebody else has it when another supervisor was first', async () => {
    const from = sources['an AgentGroup']()
    const id = await arriveIn(from)
    const other = await openConsole()
    await other.service.signIn({ server: centre.url, ...centre.secondSupervisor })
    await eventually('the other console is complete', () => isComplete(other))
    const otherLive = other.service.live()
    const both = await Promise.all([
      move(id, from, { kind: 'me' }),
      otherLive.ok
        ? otherLive.value.transfers.move({ interactionId: id, workbinKey: from, target: { kind: 'me' } })
        : otherLive,
    ])
    const states = both.map((result) => (result.ok ? result.value.state : result.failure.reason))
    expect(states.sort()).toEqual(['held', 'refused'])
    const loser = both.find((result) => result.ok && result.value.state === 'refused')
    expect(loser).toMatchObject({ value: { failure: { reason: 'taken-by-someone-else' } } })
    expect(desk.service.held.list().length + other.service.held.list().length).toBe(1)
    await other.close()
  })

  it('looks for the truth when the answer to a pull is lost, and does not pull twice', async () => {
    const from = sources['an agent']()
    const id = await arriveIn(from)
    proxy.loseAnswerTo('"PullEmail"')
    const result = await move(id, from, { kind: 'me' })
    expect(result).toMatchObject({ ok: true, value: { state: 'held' } })
    expect(desk.service.held.get(id)).toMatchObject({ origin: from })
  })

  it('looks for the truth when the answer to a placing is lost', async () => {
    const from = sources['an agent']()
    const id = await arriveIn(from)
    proxy.loseAnswerTo('"PlaceInQueue"')
    const result = await move(id, from, { kind: 'queue', queueName: centre.world.queues[0] ?? '' })
    expect(result).toMatchObject({ ok: true, value: { state: 'placed' } })
    expect(desk.service.held.list()).toEqual([])
  })

  it('finds what was held, and where it came from, after the program was killed', async () => {
    const from = sources['an agent']()
    const id = await arriveIn(from)
    await move(id, from, { kind: 'me' })
    const next = await openConsole({ journalPath: desk.journalPath })
    await next.service.signIn({ server: proxy.url, ...centre.supervisor })
    expect(next.service.held.list()).toMatchObject([{ id, origin: from }])
    await next.close()
  })
})
