import { describe, expect, it } from 'vitest'
import { TextRanks } from '@/features/board/text-ranks'
import { treeLines, type TreeInput, type TreeLine } from '@/features/board/tree-model'
import { amara, amarasDraft, anOwner, claims, claimsShared, tomasz, tomaszDraft } from './board-rows'

const desk = anOwner('PlaceGroup', 'Desk')
const words = {
  ...{ all: 'All workbins', favourites: 'Favourites', noMembers: () => 'Being read…' },
  section: { Agent: 'People', AgentGroup: 'Agent groups', PlaceGroup: 'Place groups', Place: 'Places' },
}
const counts: Readonly<Record<string, number>> = {
  [amarasDraft.key]: 2,
  [tomaszDraft.key]: 3,
  [claimsShared.key]: 5,
}

function linesOf(change: Partial<TreeInput> = {}): readonly TreeLine[] {
  return treeLines({
    ...{ owners: [tomasz, amara, claims, desk], workbins: [amarasDraft, tomaszDraft, claimsShared] },
    totalOf: (key) => ({ count: counts[key] ?? 0, oldestPlacedAt: null, soonestDueAt: null }),
    isOpen: () => false,
    favourites: [],
    ...{ search: '', names: new TextRanks(new Intl.Collator('en').compare), words },
    ...change,
  })
}

const drawn = (lines: readonly TreeLine[]): readonly string[] =>
  lines.map(({ level, name, total }) => `${'  '.repeat(level - 1)}${name} ${total.count}`)

describe('the tree', () => {
  it('has the whole first, then the sections with their owners by name, each with its count', () => {
    expect(drawn(linesOf())).toEqual([
      ...['All workbins 10', 'People 5', '  Amara Diallo 2', '  Tomasz Nowak 3'],
      ...['Agent groups 5', '  Claims 5'],
    ])
  })

  it('shows the workbins of an owner that is open', () => {
    const lines = linesOf({ isOpen: (id) => id === `owner ${amara.key}` })
    expect(drawn(lines).slice(2, 4)).toEqual(['  Amara Diallo 2', '    Draft 2'])
    expect(lines.map(({ isExpanded }) => isExpanded)).toContain(true)
  })

  it('leaves out owners without workbins and sections without owners', () => {
    expect(linesOf().map(({ name }) => name)).not.toContain('Place groups')
  })

  it('shows only owners whose name is sought, without the whole', () => {
    expect(drawn(linesOf({ search: ' amara ' })).slice(1)).toEqual(['People 2', '  Amara Diallo 2'])
  })

  it('opens an owner whose workbin is sought', () => {
    expect(drawn(linesOf({ search: 'shared' })).slice(1, 4)).toEqual([
      ...['Agent groups 5', '  Claims 5', '    Shared 5'],
    ])
  })

  it('tells each line its place among those of its parent', () => {
    const lines = linesOf({ isOpen: () => true })
    expect(lines.map(({ name, position, siblings }) => `${name} ${position}/${siblings}`)).toEqual([
      ...['All workbins 1/3', 'People 2/3', 'Amara Diallo 1/2', 'Draft 1/1', 'Tomasz Nowak 2/2', 'Draft 1/1'],
      ...['Agent groups 3/3', 'Claims 1/1', 'Shared 1/2', 'Being read… 2/2'],
    ])
  })

  it('has no lines when nothing is called that', () => {
    expect(linesOf({ search: 'nobody' }).map(({ node }) => node.kind)).toEqual(['all'])
  })

  it('tells on every level above it that a workbin could not be read', () => {
    const workbins = [amarasDraft, { ...tomaszDraft, status: 'failed' as const }]
    const failed = linesOf({ workbins }).filter(({ hasFailed }) => hasFailed)
    expect(failed.map(({ name }) => name)).toEqual(['All workbins', 'People', 'Tomasz Nowak'])
  })

  it('tells on every level above it that a workbin was never read, and not of one that was', () => {
    const workbins = [
      { ...amarasDraft, status: 'loading' as const },
      { ...tomaszDraft, status: 'waiting' as const, asOf: null },
    ]
    const unread = linesOf({ workbins }).filter((line) => line.isUnread)
    expect(unread.map(({ name }) => name)).toEqual(['All workbins', 'People', 'Tomasz Nowak'])
  })

  it('tells on every level above it since when a workbin that is not live was not read', () => {
    const workbins = [
      { ...amarasDraft, status: 'stale' as const, asOf: 20 },
      { ...tomaszDraft, status: 'failed' as const, asOf: 10 },
    ]
    const stale = linesOf({ workbins }).map(({ name, staleSince }) => [name, staleSince])
    expect(stale).toEqual([
      ['All workbins', 10],
      ['People', 10],
      ['Amara Diallo', 20],
      ['Tomasz Nowak', 10],
    ])
  })

  it('puts the members of a group beneath its workbins, each with what it has, and adds them up', () => {
    const members = [
      { key: 'Agent:elsewhere', name: 'Zoe Not-Watched' },
      { key: amara.key, name: amara.name },
    ]
    const owners = [tomasz, amara, { ...claims, members }]
    const lines = linesOf({ owners, isOpen: (id) => id.startsWith(`owner ${claims.key}`) })
    expect(drawn(lines).slice(4)).toEqual([
      ...['Agent groups 5', '  Claims 7', '    Shared 5'],
      ...['    Amara Diallo 2', '      Draft 2', '    Zoe Not-Watched 0'],
    ])
    expect(
      lines.filter(({ ownCount }) => ownCount !== undefined).map(({ name, ownCount }) => [name, ownCount]),
    ).toEqual([['Claims', 5]])
    expect(lines.filter(({ isPlain }) => isPlain).map(({ name }) => name)).toEqual(['Zoe Not-Watched'])
  })

  it('counts nobody twice: a member stands in a group and among the people, and once in the whole', () => {
    const owners = [tomasz, amara, { ...claims, members: [{ key: amara.key, name: amara.name }] }]
    const lines = linesOf({ owners, isOpen: () => true })
    expect(drawn(lines)[0]).toBe('All workbins 10')
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
  })

  it('says in the place of members why there are none', () => {
    const lines = linesOf({ isOpen: (id) => id === `owner ${claims.key}` })
    expect(drawn(lines).at(-1)).toBe('    Being read… 0')
  })

  it('has the favourites that are there at the top, owners and workbins, with what is beneath them', () => {
    const favourites = [tomaszDraft.key, claims.key, 'Agent:who-left']
    expect(drawn(linesOf({ favourites })).slice(0, 5)).toEqual([
      ...['All workbins 10', 'Favourites 8', '  Draft, Tomasz Nowak 3', '  Claims 5', 'People 5'],
    ])
    expect(linesOf({ favourites: ['Agent:who-left'] })).toEqual(linesOf())
  })
})
