import { describe, expect, it } from 'vitest'
import { beneath, nodeIdOf, ownersBeneath, type BoardNode } from '@/features/board/board-node'

const nobody = (): readonly string[] => []
const membersOf = (key: string): readonly string[] => (key === 'AgentGroup:Claims' ? ['Agent:u1'] : [])

describe('a node of the tree', () => {
  it.each<[BoardNode, readonly string[]]>([
    [{ kind: 'all' }, ['Agent:u1/Draft', 'Agent:u10/Draft', 'PlaceGroup:Desk/A/In', 'PlaceGroup:Desk/In']],
    [{ kind: 'section', ownerKind: 'Agent' }, ['Agent:u1/Draft', 'Agent:u10/Draft']],
    [{ kind: 'owner', key: 'Agent:u1' }, ['Agent:u1/Draft']],
    [{ kind: 'owner', key: 'PlaceGroup:Desk' }, ['PlaceGroup:Desk/In']],
    [{ kind: 'owner', key: 'PlaceGroup:Desk/A' }, ['PlaceGroup:Desk/A/In']],
    [{ kind: 'workbin', key: 'Agent:u1/Draft' }, ['Agent:u1/Draft']],
  ])('%j has exactly its own workbins beneath it', (node, wanted) => {
    const all = ['Agent:u1/Draft', 'Agent:u10/Draft', 'PlaceGroup:Desk/A/In', 'PlaceGroup:Desk/In']
    expect(all.filter(beneath(node, nobody))).toEqual(wanted)
  })

  it('keeps the section of agents apart from that of agent groups', () => {
    expect(beneath({ kind: 'section', ownerKind: 'Agent' }, nobody)('AgentGroup:Claims/In')).toBe(false)
  })

  it('of a group has its members beneath it, too', () => {
    const isIn = beneath({ kind: 'owner', key: 'AgentGroup:Claims' }, membersOf)
    const all = ['AgentGroup:Claims/In', 'Agent:u1/Draft', 'Agent:u10/Draft', 'AgentGroup:Claims/A/In']
    expect(all.filter(isIn)).toEqual(['AgentGroup:Claims/In', 'Agent:u1/Draft'])
  })

  it('of the favourites has each of them beneath it, owner or workbin', () => {
    const isIn = beneath({ kind: 'favourites', keys: ['AgentGroup:Claims', 'Agent:u2/Draft'] }, membersOf)
    const all = ['AgentGroup:Claims/In', 'Agent:u1/Draft', 'Agent:u2/Draft', 'Agent:u2/Parked']
    expect(all.filter(isIn)).toEqual(['AgentGroup:Claims/In', 'Agent:u1/Draft', 'Agent:u2/Draft'])
  })

  it('tells whose workbins lie beneath it', () => {
    const owners = new Set(['AgentGroup:Claims', 'Agent:u1', 'Agent:u2'])
    const nodes: BoardNode[] = [
      { kind: 'all' },
      { kind: 'section', ownerKind: 'Agent' },
      { kind: 'owner', key: 'AgentGroup:Claims' },
      { kind: 'workbin', key: 'Agent:u2/Draft' },
      { kind: 'favourites', keys: ['Agent:u2', 'Agent:u1/Draft'] },
    ]
    expect(nodes.map((node) => ownersBeneath(node, owners, membersOf))).toEqual([
      ...[null, ['Agent:u1', 'Agent:u2'], ['AgentGroup:Claims', 'Agent:u1']],
      ...[['Agent:u2'], ['Agent:u2', 'Agent:u1']],
    ])
  })

  it('has an id of its own, also when names are alike', () => {
    const nodes: BoardNode[] = [
      { kind: 'all' },
      { kind: 'favourites', keys: [] },
      { kind: 'section', ownerKind: 'Agent' },
      { kind: 'owner', key: 'Agent:a/b' },
      { kind: 'workbin', key: 'Agent:a/b' },
    ]
    expect(new Set(nodes.map(nodeIdOf)).size).toBe(nodes.length)
  })
})
