import { describe, expect, it } from 'vitest'
import { failureOf, type FailureReason } from '@shared/failure'
import { fail, ok, type Result } from '@shared/result'
import type { Accepted, GwsClient } from '@main/gws/gws-client'
import { createPendingOperations, type Sign } from '@main/realtime/pending-operations'
import { heldSign, releasedSign, removedSign } from '@main/transfers/move-signs'
import { pullInteraction, type PullOutcome } from '@main/transfers/pull'
import { createFakeGws } from '@support/fake-gws'
import { aHeldResource, aResource } from '@support/fake-resource'

const workbinKey = 'Agent:u1/drafts'
const plan = {
  ...{ interactionId: 'i1', workbinKey, workbinId: 'drafts', media: 'email' as const },
  address: { kind: 'Agent' as const, userId: 'u1' },
}
const sign = (what: string, differences: Partial<Sign> = {}): Sign => ({
  ...{ referenceId: null, interactionId: 'i1', what, ...differences },
})

interface Situation {
  readonly answer?: Result<Accepted>
  readonly signs?: readonly Sign[]
  readonly held?: 'mine' | 'not-mine' | 'unknown'
  readonly contents?: 'there' | 'gone' | 'unknown'
}

/** Pulls once; the signs come after the answer. */
async function pulled(situation: Situation): Promise<{ outcome: PullOutcome; pulls: number; looks: number }> {
  const { answer = ok({ referenceId: 7 }), signs = [], held = 'not-mine', contents = 'there' } = situation
  const pending = createPendingOperations()
  let pulls = 0
  let looks = 0
  const lost = fail('connection-lost', 'lost')
  const calls: Partial<GwsClient> = {
    pull: () => {
      pulls += 1
      setImmediate(() => signs.forEach((one) => pending.offer(one)))
      return Promise.resolve(answer)
    },
    heldInteractions: () => {
      looks += 1
      return Promise.resolve(held === 'unknown' ? lost : ok(held === 'mine' ? [aHeldResource()] : []))
    },
    workbinContents: () =>
      Promise.resolve(
        contents === 'unknown' ? lost : ok(new Map([['drafts', contents === 'there' ? [aResource()] : []]])),
      ),
  }
  const ports = { gws: createFakeGws(calls), pending, confirmationMs: 20 }
  return { outcome: await pullInteraction(ports, plan), pulls, looks }
}
const reasonIn = (outcome: PullOutcome): string =>
  'failure' in outcome ? outcome.failure.reason : outcome.type

describe('a pull', () => {
  it('is complete when the interaction appears in my hands, without looking', async () => {
    const { outcome, looks } = await pulled({ signs: [sign(heldSign)] })
    expect([outcome, looks]).toMatchObject([{ type: 'held' }, 0])
  })

  it('is complete with the reference of the answer', async () => {
    const { outcome, looks } = await pulled({ signs: [sign(heldSign, { referenceId: 7 })] })
    expect([outcome, looks]).toMatchObject([{ type: 'held' }, 0])
  })

  it('is not complete with its reference on an interaction that is not in my hands', async () => {
    const { outcome } = await pulled({ signs: [sign(releasedSign, { referenceId: 7 })], contents: 'gone' })
    expect(reasonIn(outcome)).toBe('taken-by-someone-else')
  })

  it('does not look when the removal is told first and then the interaction in my hands', async () => {
    const { outcome, looks } = await pulled({ signs: [sign(removedSign(workbinKey)), sign(heldSign)] })
    expect([outcome, looks]).toMatchObject([{ type: 'held' }, 0])
  })

  it('looks who has it when only the removal is told', async () => {
    const { outcome } = await pulled({
      signs: [sign(removedSign(workbinKey))],
      held: 'mine',
      contents: 'gone',
    })
    expect(outcome).toEqual({ type: 'held', resource: aHeldResource() })
  })

  it('was lost to somebody else when it is neither held nor in its workbin', async () => {
    const { outcome } = await pulled({ signs: [sign(removedSign(workbinKey))], contents: 'gone' })
    expect(outcome).toMatchObject({ type: 'refused', failure: { reason: 'taken-by-someone-else' } })
  })

  it('is looked up when no word comes in time', async () => {
    const { outcome } = await pulled({ held: 'mine' })
    expect(outcome.type).toBe('held')
  })

  it.each<FailureReason>(['no-permission', 'operation-forbidden', 'bad-input', 'session-ended'])(
    'is refused with %s without looking',
    async (reason) => {
      const { outcome, looks } = await pulled({ answer: fail(reason, ''), held: 'mine' })
      expect([outcome.type, reasonIn(outcome), looks]).toEqual(['refused', reason, 0])
    },
  )

  it.each<FailureReason>([
    'connection-lost',
    'timed-out',
    'server-error',
    'unreadable-answer',
    'resource-gone',
  ])('whose answer is %s is looked up and found to have succeeded', async (reason) => {
    const { outcome, pulls } = await pulled({ answer: fail(reason, ''), held: 'mine' })
    expect([outcome.type, pulls]).toEqual(['held', 1])
  })

  it('whose answer was lost is refused when it still lies in its workbin', async () => {
    const { outcome, pulls } = await pulled({ answer: fail('connection-lost', '') })
    expect([outcome.type, reasonIn(outcome), pulls]).toEqual(['refused', 'connection-lost', 1])
  })

  it.each<Situation>([{ held: 'unknown' }, { contents: 'unknown' }])(
    'is unconfirmed when %j',
    async (unknown) => {
      const { outcome } = await pulled({ answer: fail('connection-lost', ''), ...unknown })
      expect(outcome.type).toBe('unconfirmed')
    },
  )

  it('that a notification refuses as gone names the words of the server', async () => {
    const failure = failureOf('refused-by-server', '', { serverMessage: 'not in the workbin', serverCode: 6 })
    const { outcome } = await pulled({
      signs: [sign('error', { referenceId: 7, failure })],
      contents: 'gone',
    })
    expect(outcome).toMatchObject({
      failure: { reason: 'taken-by-someone-else', serverMessage: 'not in the workbin', serverCode: 6 },
    })
  })
})
