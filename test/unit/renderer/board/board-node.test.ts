import { describe, expect, it } from 'vitest'
import { isBeneath, isFound, nodeIdOf, wordsOf, type BoardNode } from '@/features/board/board-node'
import { aRow } from './board-rows'

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

describe('the search', () => {
  const row = aRow('i77', { subject: 'Where is my REFUND?', customer: 'Zoë Park', segment: 'Gold' })

  it.each(['refund', 'PARK gold', 'i77', '  my   refund ', 'zoë'])('finds by “%s”', (text) => {
    expect(isFound(row, wordsOf(text))).toBe(true)
  })

  it('wants every word', () => {
    expect(isFound(row, wordsOf('refund silver'))).toBe(false)
  })

  it('finds everything when nothing is asked', () => {
    expect(isFound(row, wordsOf('   '))).toBe(true)
  })

  it('does not find a word that only two fields together make', () => {
    expect(isFound(row, wordsOf('refund?zoë'))).toBe(false)
  })
})
