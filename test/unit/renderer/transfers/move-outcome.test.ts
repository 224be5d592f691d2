import { describe, expect, it } from 'vitest'
import { kindOfOutcome, targetOfOutcome } from '@/features/transfers/move-outcome'
import type { MoveOutcome } from '@/features/transfers/transfers.store'
import type { MoveState } from '@shared/domain/transfer'
import { failureOf, type FailureReason } from '@shared/failure'

const queue = { kind: 'queue', queueName: 'Billing' } as const
const reported = (state: MoveState, reason: FailureReason): MoveOutcome => ({
  type: 'report',
  report: { interactionId: 'i1', state, from: null, target: queue, failure: failureOf(reason, '') },
})
const unable = (reason: FailureReason): MoveOutcome => ({
  ...{ type: 'failure', target: queue, failure: failureOf(reason, '') },
})

describe('the kind of an outcome', () => {
  it('is stranded when the placing failed after the pull, whatever the reason', () => {
    expect(kindOfOutcome(reported('stranded', 'taken-by-someone-else'))).toBe('stranded')
  })

  it('is unconfirmed when the server did not tell the outcome', () => {
    expect(kindOfOutcome(reported('unconfirmed', 'no-confirmation'))).toBe('unconfirmed')
  })

  it('is taken when somebody else was faster, told by the server or known before', () => {
    expect(kindOfOutcome(reported('refused', 'taken-by-someone-else'))).toBe('taken')
    expect(kindOfOutcome(unable('taken-by-someone-else'))).toBe('taken')
  })

  it('is refused for everything else', () => {
    expect(kindOfOutcome(reported('refused', 'no-permission'))).toBe('refused')
    expect(kindOfOutcome(unable('bad-input'))).toBe('refused')
  })
})

describe('the target of an outcome', () => {
  it('is known whether or not the move could start', () => {
    expect(targetOfOutcome(reported('stranded', 'no-such-target'))).toEqual(queue)
    expect(targetOfOutcome(unable('bad-input'))).toEqual(queue)
  })
})
