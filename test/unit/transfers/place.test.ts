import { describe, expect, it } from 'vitest'
import type { MoveOptions } from '@shared/domain/transfer'
import { failureOf, type FailureReason } from '@shared/failure'
import { fail, ok, type Result } from '@shared/result'
import type { Accepted, GwsClient } from '@main/gws/gws-client'
import { createPendingOperations, type Sign } from '@main/realtime/pending-operations'
import { addedSign, heldSign, releasedSign } from '@main/transfers/move-signs'
import {
  completeInteraction,
  placeInteraction,
  type PlaceOutcome,
  type PlaceTarget,
} from '@main/transfers/place'
import { createFakeGws } from '@support/fake-gws'
import { aHeldResource } from '@support/fake-resource'

const held = { interactionId: 'i1', media: 'email' as const, mediaType: 'email' }
const queue: PlaceTarget = { kind: 'queue', queueName: 'Returns' }
const sign = (what: string, differences: Partial<Sign> = {}): Sign => ({
  ...{ referenceId: null, interactionId: 'i1', what, ...differences },
})

interface Situation {
  readonly answer?: Result<Accepted>
  readonly signs?: readonly Sign[]
  readonly held?: 'mine' | 'not-mine' | 'unknown'
  readonly target?: PlaceTarget
  readonly options?: MoveOptions
}

async function placed(situation: Situation): Promise<{ outcome: PlaceOutcome; calls: unknown[] }> {
  const { answer = ok({ referenceId: null }), signs = [], held: look = 'mine', target = queue } = situation
  const pending = createPendingOperations()
  const calls: unknown[] = []
  const answered = (...call: unknown[]): Promise<Result<Accepted>> => {
    calls.push(call)
    setImmediate(() => signs.forEach((one) => pending.offer(one)))
    return Promise.resolve(answer)
  }
  const gws: Partial<GwsClient> = {
    placeInQueue: (_held, name) => answered('queue', name),
    transfer: (_held, userId) => answered('transfer', userId),
    addToWorkbin: ({ owner, workbinId, saveLastAgent }) =>
      answered('add', owner, workbinId, ...(saveLastAgent === undefined ? [] : [{ saveLastAgent }])),
    complete: () => answered('complete'),
    heldInteractions: () => {
      const lost = fail('connection-lost', 'lost')
      return Promise.resolve(look === 'unknown' ? lost : ok(look === 'mine' ? [aHeldResource()] : []))
    },
  }
  const ports = { gws: createFakeGws(gws), pending, confirmationMs: 200 }
  const order = { target, ...situation.options }
  return { outcome: await placeInteraction(ports, { userId: 'u0' }, held, order), calls }
}

describe('a placing', () => {
  it.each<[string, PlaceTarget, unknown[]]>([
    ['a queue', queue, ['queue', 'Returns']],
    ['an agent', { kind: 'agent', ownerKey: 'Agent:u2' }, ['transfer', 'u2']],
    [
      'an agent’s workbin',
      { kind: 'workbin', workbinKey: 'Agent:u2/drafts' },
      ['add', { kind: 'Agent', userId: 'u2' }, 'drafts'],
    ],
    ['my own workbin', { kind: 'workbin', workbinKey: 'Agent:u0/drafts' }, ['add', { kind: 'me' }, 'drafts']],
    [
      'a group whose name has a slash',
      { kind: 'workbin', workbinKey: 'AgentGroup:Night/Day: 1/team' },
      ['add', { kind: 'AgentGroup', name: 'Night/Day: 1' }, 'team'],
    ],
  ])('asks once for %s', async (_name, target, call) => {
    const { outcome, calls } = await placed({ target, signs: [sign(releasedSign)] })
    expect([outcome, calls]).toMatchObject([{ type: 'placed' }, [call]])
  })

  it('asks a workbin to write the last agent when that was chosen', async () => {
    const target: PlaceTarget = { kind: 'workbin', workbinKey: 'Agent:u2/drafts' }
    const { calls } = await placed({
      ...{ target, options: { saveLastAgent: true } },
      signs: [sign(releasedSign)],
    })
    expect(calls).toEqual([['add', { kind: 'Agent', userId: 'u2' }, 'drafts', { saveLastAgent: true }]])
  })

  it('is complete when the interaction is seen coming into the target', async () => {
    const target: PlaceTarget = { kind: 'workbin', workbinKey: 'AgentGroup:Returns/team' }
    const { outcome } = await placed({ target, signs: [sign(addedSign('AgentGroup:Returns/team'))] })
    expect(outcome.type).toBe('placed')
  })

  it('is not complete when it is seen coming into another workbin', async () => {
    const target: PlaceTarget = { kind: 'workbin', workbinKey: 'AgentGroup:Returns/team' }
    const { outcome } = await placed({ target, signs: [sign(addedSign('Agent:u2/drafts'))] })
    expect(outcome.type).toBe('refused')
  })

  it('is not complete with its reference while the interaction is still in my hands', async () => {
    const answer = ok({ referenceId: 7 })
    const { outcome } = await placed({ answer, signs: [sign(heldSign, { referenceId: 7 })] })
    expect(outcome).toMatchObject({ type: 'refused', failure: { reason: 'no-confirmation' } })
  })

  it.each([
    ['not-mine', 'placed'],
    ['mine', 'refused'],
    ['unknown', 'unconfirmed'],
  ] as const)('without a word in time is, as the interaction is %s, %s', async (look, type) => {
    expect((await placed({ held: look })).outcome.type).toBe(type)
  })

  it('whose answer was lost is decided by what I hold, and not asked again', async () => {
    const { outcome, calls } = await placed({ answer: fail('connection-lost', ''), held: 'not-mine' })
    expect([outcome.type, calls.length]).toEqual(['placed', 1])
  })

  it.each<FailureReason>(['no-such-target', 'operation-forbidden', 'wrong-state', 'bad-input'])(
    'is refused with %s as the server said',
    async (reason) => {
      const { outcome } = await placed({ answer: fail(reason, ''), held: 'not-mine' })
      expect(outcome).toMatchObject({ type: 'refused', failure: { reason } })
    },
  )

  it('is refused by a notification', async () => {
    const failure = failureOf('refused-by-server', '')
    const answer = ok({ referenceId: 7 })
    const { outcome } = await placed({ answer, signs: [sign('error', { referenceId: 7, failure })] })
    expect(outcome).toEqual({ type: 'refused', failure })
  })

  it('asks nothing for a target that is no agent', async () => {
    const { outcome, calls } = await placed({ target: { kind: 'agent', ownerKey: 'AgentGroup:Returns' } })
    expect([outcome, calls]).toMatchObject([{ type: 'refused', failure: { reason: 'no-such-target' } }, []])
  })
})

describe('a completion', () => {
  it('is done when the interaction left my hands', async () => {
    const pending = createPendingOperations()
    const complete = (): Promise<Result<Accepted>> => {
      setImmediate(() => pending.offer(sign(releasedSign)))
      return Promise.resolve(ok({ referenceId: null }))
    }
    const ports = { gws: createFakeGws({ complete }), pending, confirmationMs: 1_000 }
    expect(await completeInteraction(ports, held)).toMatchObject({ type: 'placed' })
  })
})
