import { describe, expect, it } from 'vitest'
import { nameOfTarget } from '@shared/domain/target-name'
import { summaryOfPlan } from '@/features/transfers/batch/plan-summary'
import type { TransferTarget } from '@shared/domain/transfer'

const claims = { kind: 'workbin', workbinKey: 'AgentGroup:Claims/Draft' } as const
const ben = { kind: 'agent', ownerKey: 'Agent:u3' } as const
const from = (interactionId: string, owner = 'Agent:u1') => ({ interactionId, workbinKey: `${owner}/Draft` })

describe('a plan in numbers', () => {
  it('counts whom it takes from and whom it gives to, the largest first', () => {
    const sum = summaryOfPlan({
      moves: [
        { ...from('i1'), target: ben, noUndo: 'given-to-a-person' },
        { ...from('i2', 'Agent:u2'), target: claims },
        { ...from('i3', 'Agent:u2'), target: claims },
      ],
      skipped: [],
    })
    expect(sum).toMatchObject({
      from: [
        { place: 'Agent:u2', count: 2 },
        { place: 'Agent:u1', count: 1 },
      ],
      to: [
        { place: claims, count: 2 },
        { place: ben, count: 1 },
      ],
      noUndo: [{ why: 'given-to-a-person', count: 1 }],
    })
  })

  it('gathers what is left out by its reason, and counts it in the total', () => {
    const sum = summaryOfPlan({
      moves: [{ ...from('i1'), target: claims }],
      skipped: [
        { ...from('i2'), why: 'no-rule' },
        { ...from('i3'), why: 'being-handled' },
        { ...from('i4'), why: 'being-handled' },
      ],
    })
    expect([sum.moving, sum.total]).toEqual([1, 4])
    expect(sum.skipped).toEqual([
      { why: 'being-handled', ids: ['i3', 'i4'] },
      { why: 'no-rule', ids: ['i2'] },
    ])
  })

  it('names every kind of target differently', () => {
    const targets: readonly TransferTarget[] = [
      { kind: 'me' },
      ben,
      claims,
      { kind: 'queue', queueName: 'Claims' },
    ]
    expect(new Set(targets.map(nameOfTarget)).size).toBe(targets.length)
  })
})
