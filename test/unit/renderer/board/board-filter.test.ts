import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedParts, matcherOf, toggled, without } from '@/features/board/board-filter'
import { isTimed } from '@shared/domain/row-filter'
import type { BoardNode } from '@/features/board/board-node'
import { facetsOf } from '@/features/board/use-facets'
import { dueFilters, noFilter, type BoardFilter } from '@shared/domain/grid-look'
import type { InteractionRow } from '@shared/domain/interaction'
import { parseWorkbinKey } from '@shared/domain/workbin'
import { amara, anyRow, aRow, claims, claimsShared, entryOf, NOW, tomasz, tomaszDraft } from './board-rows'

const HOUR_MS = 3_600_000

function passes(
  row: InteractionRow,
  change: Partial<BoardFilter>,
  node: BoardNode = { kind: 'all' },
): boolean {
  const context = {
    ...{ now: NOW, dueSoonMinutes: 60 },
    ownerKeyOf: (key: string) => parseWorkbinKey(key)?.ownerKey ?? '',
    membersOf: () => [],
    textOf: (entry: { readonly row: InteractionRow }) => entry.row.subject.toLowerCase(),
  }
  return matcherOf(node, { ...noFilter, ...change }, context)(entryOf(row))
}

describe('a filter', () => {
  it('that asks nothing lets everything pass', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        expect(passes(row, {})).toBe(true)
      }),
    )
  })

  it('asks for one of several values, and for all of its parts at once', () => {
    const row = aRow('a', { media: 'chat', segment: 'Gold', state: 'Queued', workbinKey: tomaszDraft.key })
    expect(passes(row, { media: ['email', 'chat'], segments: ['Gold'], owners: [tomasz.key] })).toBe(true)
    expect(passes(row, { media: ['email'] })).toBe(false)
    expect(passes(row, { media: ['chat'], segments: [''] })).toBe(false)
    expect(passes(row, { states: ['Processing'] })).toBe(false)
    expect(passes(row, { owners: [amara.key, claims.key] })).toBe(false)
  })

  it('knows what is old enough, and leaves out what tells no time', () => {
    expect(passes(aRow('a', { placedAt: NOW - 2 * HOUR_MS }), { olderThanMinutes: 120 })).toBe(true)
    expect(passes(aRow('a', { placedAt: NOW - 2 * HOUR_MS + 1 }), { olderThanMinutes: 120 })).toBe(false)
    expect(passes(aRow('a', { placedAt: null }), { olderThanMinutes: 1 })).toBe(false)
  })

  it('tells overdue from due soon, with nothing in both', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2 * HOUR_MS, max: 2 * HOUR_MS }), (left) => {
        const row = aRow('a', { dueAt: NOW + left })
        expect(dueFilters.map((due) => passes(row, { due }))).toEqual([left < 0, left >= 0 && left < HOUR_MS])
      }),
    )
    expect(passes(aRow('a'), { due: 'overdue' })).toBe(false)
  })

  it('looks beneath the chosen node only', () => {
    const row = aRow('a', { workbinKey: claimsShared.key })
    expect(passes(row, {}, { kind: 'owner', key: amara.key })).toBe(false)
    expect(passes(row, {}, { kind: 'section', ownerKind: 'AgentGroup' })).toBe(true)
  })

  it('wants every word of its text', () => {
    const row = aRow('a', { subject: 'Refund of invoice' })
    expect([passes(row, { text: 'INVOICE refund' }), passes(row, { text: 'invoice lost' })]).toEqual([
      true,
      false,
    ])
  })
})

describe('the parts of a filter', () => {
  const filter: BoardFilter = { ...noFilter, media: ['chat'], due: 'soon', text: 'refund' }

  it('are those that ask something, and go one by one', () => {
    expect(askedParts(filter)).toEqual(['media', 'due', 'text'])
    const less = askedParts(filter).reduce(without, filter)
    expect(less).toEqual(noFilter)
    expect(askedParts(noFilter)).toEqual([])
  })

  it('depend on time when they ask for age or due time', () => {
    expect([isTimed(filter), isTimed({ ...noFilter, olderThanMinutes: 5 }), isTimed(noFilter)]).toEqual([
      ...[true, true, false],
    ])
  })

  it('take a value in, and out again', () => {
    expect(toggled(toggled<string>(['a'], 'b'), 'a')).toEqual(['b'])
  })
})

describe('what can be asked for', () => {
  it('is what there is, the most frequent first', () => {
    const rows = [
      aRow('a', { media: 'chat', segment: 'Gold' }),
      aRow('b', { media: 'email', segment: '', workbinKey: tomaszDraft.key }),
      aRow('c', { media: 'chat', segment: 'Gold', workbinKey: tomaszDraft.key }),
    ]
    expect(facetsOf(rows)).toEqual({
      media: [
        { value: 'chat', count: 2 },
        { value: 'email', count: 1 },
      ],
      segments: [
        { value: 'Gold', count: 2 },
        { value: '', count: 1 },
      ],
      states: [{ value: 'Queued', count: 3 }],
      owners: [
        { value: tomasz.key, count: 2 },
        { value: amara.key, count: 1 },
      ],
    })
  })
})
