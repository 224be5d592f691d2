import { describe, expect, it } from 'vitest'
import { noUndoBefore, type UndoFacts } from '@/features/transfers/undo-before'

const group = { kind: 'workbin', workbinKey: 'AgentGroup:Claims/in' } as const
const facts: UndoFacts = { from: 'AgentGroup:Sales/in', myOwnerKey: 'Agent:u1', canAddToAgentWorkbin: false }

describe('whether a move could be undone, before it is made', () => {
  it.each([
    ['to a person', { kind: 'agent', ownerKey: 'Agent:u2' } as const, facts, 'given-to-a-person'],
    ['into a queue', { kind: 'queue', queueName: 'Returns' } as const, facts, 'went-to-a-queue'],
    ['from one group to another', group, facts, undefined],
    ['out of the hands', group, { ...facts, from: null }, undefined],
    ['out of my own workbin', group, { ...facts, from: 'Agent:u1/draft' }, undefined],
    ['out of another agent’s workbin', group, { ...facts, from: 'Agent:u2/draft' }, 'origin-takes-nothing'],
    [
      'out of one that takes it back',
      group,
      { ...facts, from: 'Agent:u2/draft', canAddToAgentWorkbin: true },
      undefined,
    ],
  ])('is known %s', (_what, target, given, why) => {
    expect(noUndoBefore(target, given)).toBe(why)
  })
})
