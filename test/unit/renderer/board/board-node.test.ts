import { describe, expect, it } from 'vitest'
import { isBeneath, nodeIdOf, type BoardNode } from '@/features/board/board-node'

describe('a node of the tree', () => {
  it.each<[BoardNode, readonly string[]]>([
    [{ kind: 'all' }, ['Agent:u1/Draft', 'Agent:u10/Draft', 'PlaceGroup:Desk/A/In', 'PlaceGroup:Desk/In']],
    [{ kind: 'section', ownerKind: 'Agent' }, ['Agent:u1/Draft', 'Agent:u10/Draft']],
    [{ kind: 'owner', key: 'Agent:u1' }, ['Agent:u1/Draft']],
    [{ kind: 'owner', key: 'PlaceGroup:Desk' }, ['PlaceGroup:Desk/In']],
    [{ kind: 'owner', key: 'PlaceGroup:Desk/A' }, ['PlaceGroup:Desk/A/In']],
    [{ kind: 'workbin', key: 'Agent:u1/Draft' }, ['Agent:u1/Draft']],
  ])('%j has exactly its own workbins beneath it', (node, beneath) => {
    const all = ['Agent:u1/Draft', 'Agent:u10/Draft', 'PlaceGroup:Desk/A/In', 'PlaceGroup:Desk/In']
    expect(all.filter((key) => isBeneath(node, key))).toEqual(beneath)
  })

  it('keeps the section of agents apart from that of agent groups', () => {
    expect(isBeneath({ kind: 'section', ownerKind: 'Agent' }, 'AgentGroup:Claims/In')).toBe(false)
  })

  it('has an id of its own, also when names are alike', () => {
    const nodes: BoardNode[] = [
      { kind: 'all' },
      { kind: 'section', ownerKind: 'Agent' },
      { kind: 'owner', key: 'Agent:a/b' },
      { kind: 'workbin', key: 'Agent:a/b' },
    ]
    expect(new Set(nodes.map(nodeIdOf)).size).toBe(nodes.length)
  })
})
