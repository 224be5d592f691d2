import { describe, expect, it } from 'vitest'
import type { TransferTarget } from '@shared/domain/transfer'
import { BoardState, unreadWorkbin } from '@main/board/board-state'
import { refusalOfTarget } from '@main/transfers/target-check'

function reasonFor(
  target: TransferTarget,
  from: string | null = null,
  canAddToAgentWorkbin = true,
): string | undefined {
  const board = new BoardState()
  const agent = { kind: 'Agent' as const, presence: 'unknown' as const }
  board.putOwners(
    [
      { ...agent, key: 'Agent:u0', id: 'u0', name: 'Sofia Lindqvist' },
      { ...agent, key: 'Agent:u1', id: 'u1', name: 'Imani Okafor' },
      { ...agent, key: 'AgentGroup:Returns', kind: 'AgentGroup', id: 'Returns', name: 'Returns' },
    ],
    [
      unreadWorkbin('Agent:u0', 'drafts', 'Drafts'),
      unreadWorkbin('Agent:u1', 'drafts', 'Drafts'),
      unreadWorkbin('AgentGroup:Returns', 'team', 'Team'),
    ],
  )
  return refusalOfTarget(
    { board, me: { userId: 'u0' }, canAddToAgentWorkbin, canMove: () => true },
    target,
    from,
  )?.reason
}
const workbin = (workbinKey: string): TransferTarget => ({ kind: 'workbin', workbinKey })

describe('the check of a target', () => {
  it.each<[string, TransferTarget, string | undefined]>([
    ['me', { kind: 'me' }, undefined],
    ['a queue', { kind: 'queue', queueName: 'Returns' }, undefined],
    ['a queue without a name', { kind: 'queue', queueName: ' ' }, 'bad-input'],
    ['an agent', { kind: 'agent', ownerKey: 'Agent:u1' }, undefined],
    ['an unknown agent', { kind: 'agent', ownerKey: 'Agent:u9' }, 'no-such-target'],
    ['a group as an agent', { kind: 'agent', ownerKey: 'AgentGroup:Returns' }, 'no-such-target'],
    ['a workbin', workbin('AgentGroup:Returns/team'), undefined],
    ['an unknown workbin', workbin('Agent:u1/other'), 'no-such-target'],
    ['what is no key', workbin('rubbish'), 'no-such-target'],
  ])('of %s', (_name, target, reason) => {
    expect(reasonFor(target)).toBe(reason)
  })

  it('refuses the workbin in which it lies already', () => {
    expect(reasonFor(workbin('Agent:u1/drafts'), 'Agent:u1/drafts')).toBe('bad-input')
  })

  it('refuses another agent’s workbin where the server is known to take nothing there', () => {
    expect(reasonFor(workbin('Agent:u1/drafts'), null, false)).toBe('unsupported-by-dialect')
  })

  it.each(['Agent:u0/drafts', 'AgentGroup:Returns/team'])('offers %s even there', (key) => {
    expect(reasonFor(workbin(key), null, false)).toBeUndefined()
  })
})
