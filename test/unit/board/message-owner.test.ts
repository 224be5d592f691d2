import { describe, expect, it } from 'vitest'
import type { Owner } from '@shared/domain/owner'
import { namedOwnerKey, ownerOfMessage, type OwnerClues } from '@main/board/message-owner'

const nobody = { userId: null, agentGroup: null, placeGroup: null }
const agent = (id: string, employeeId: string): Owner => ({
  ...{ key: `Agent:${id}`, kind: 'Agent', id, name: id, presence: 'unknown', userName: `${id}@example.com` },
  employeeId,
})
const owners = [agent('u1', 'A1001'), agent('u2', 'A1002')]
const group: Owner = {
  key: 'AgentGroup:Returns',
  kind: 'AgentGroup',
  id: 'Returns',
  name: 'Returns',
  presence: 'unknown',
}

function clues(differences: Partial<OwnerClues> = {}): OwnerClues {
  const unknown = { workbinId: 'drafts', owner: nobody, kind: 'Agent' as const, knownAt: undefined }
  return { ...unknown, workbinAgentId: null, owners, ...differences }
}

describe('the owner of a message', () => {
  it('is the user that it names', () => {
    expect(ownerOfMessage(clues({ owner: { ...nobody, userId: 'u7' } }))).toEqual({
      ...{ type: 'known', key: 'Agent:u7/drafts', isNamed: true },
    })
  })

  it.each([
    [{ ...nobody, agentGroup: 'Night/Day: 1' }, 'AgentGroup:Night/Day: 1'],
    [{ ...nobody, placeGroup: 'North' }, 'PlaceGroup:North'],
    [{ ...nobody, userId: 'u1', agentGroup: 'Returns' }, 'AgentGroup:Returns'],
    [nobody, undefined],
  ])('is named by %j as %s', (owner, key) => {
    expect(namedOwnerKey(owner)).toBe(key)
  })

  it('is the one in whose workbin of that id the interaction lies', () => {
    expect(ownerOfMessage(clues({ knownAt: 'Agent:u2/drafts' }))).toEqual({
      ...{ type: 'known', key: 'Agent:u2/drafts', isNamed: false },
    })
  })

  it('is certain when the item carries the id of the agent in whose workbin it lies', () => {
    expect(ownerOfMessage(clues({ knownAt: 'Agent:u2/drafts', workbinAgentId: 'A1002' }))).toEqual({
      ...{ type: 'known', key: 'Agent:u2/drafts', isNamed: true },
    })
  })

  it('is one of two when the item lies in one workbin and carries the id of another agent', () => {
    expect(ownerOfMessage(clues({ knownAt: 'Agent:u2/drafts', workbinAgentId: 'A1001' }))).toEqual({
      ...{ type: 'candidates', ownerKeys: ['Agent:u2', 'Agent:u1'] },
    })
  })

  it('is not concluded from another workbin of that owner', () => {
    expect(ownerOfMessage(clues({ knownAt: 'Agent:u2/follow-up' })).type).toBe('candidates')
  })

  it.each(['A1002', 'u2@example.com'])('is the agent whose id %s the item carries', (workbinAgentId) => {
    expect(ownerOfMessage(clues({ workbinAgentId }))).toMatchObject({ key: 'Agent:u2/drafts' })
  })

  it('is not guessed when two agents have the id that the item carries', () => {
    const twins = [...owners, agent('u3', 'A1002')]
    expect(ownerOfMessage(clues({ workbinAgentId: 'A1002', owners: twins }))).toEqual({
      ...{ type: 'candidates', ownerKeys: ['Agent:u1', 'Agent:u2', 'Agent:u3'] },
    })
  })

  it('is the only owner of that kind', () => {
    expect(ownerOfMessage(clues({ kind: 'AgentGroup', owners: [...owners, group] }))).toMatchObject({
      ...{ type: 'known', key: 'AgentGroup:Returns/drafts' },
    })
  })

  it('is nobody for a workbin that is not on the board', () => {
    expect(ownerOfMessage(clues({ kind: undefined }))).toEqual({ type: 'candidates', ownerKeys: [] })
  })
})
