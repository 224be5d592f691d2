import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextOrder, worstFirst } from '@/features/board/row-order'
import type { ColumnKey, SortOrder } from '@shared/domain/grid-look'
import type { InteractionRow } from '@shared/domain/interaction'
import { anOrder, anyGrouping, anyRow, anySort, aRow, NOW } from './board-rows'

const HOUR_MS = 3_600_000
const by = (key: ColumnKey, descending = false): SortOrder => [{ key, descending }]

function sorted(order: SortOrder, rows: readonly InteractionRow[]): readonly string[] {
  return anOrder(order)
    .sorted(rows)
    .map((at) => rows[at]?.id ?? '')
}

describe('worst first', () => {
  it('begins with what is overdue, the longest first, and goes on with what waits longest', () => {
    const rows = [
      aRow('fresh', { placedAt: NOW - HOUR_MS }),
      aRow('old', { placedAt: NOW - 9 * HOUR_MS, dueAt: NOW + HOUR_MS }),
      aRow('late', { placedAt: NOW - HOUR_MS, dueAt: NOW - 1 }),
      aRow('latest', { placedAt: NOW, dueAt: NOW - HOUR_MS }),
    ]
    expect(sorted(worstFirst, rows)).toEqual(['latest', 'late', 'old', 'fresh'])
  })

  it('puts what tells no time last', () => {
    expect(sorted(worstFirst, [aRow('silent', { placedAt: null }), aRow('old')])).toEqual(['old', 'silent'])
  })

  it('does not take what is due this very moment for overdue', () => {
    const rows = [aRow('due', { dueAt: NOW, placedAt: NOW }), aRow('old', { placedAt: NOW - HOUR_MS })]
    expect(sorted(worstFirst, rows)).toEqual(['old', 'due'])
  })
})

describe('the order by a column', () => {
  it('has the longest age at the end that the arrow names', () => {
    const rows = [aRow('old', { placedAt: NOW - HOUR_MS }), aRow('new', { placedAt: NOW })]
    expect(sorted(by('placedAt', true), rows)).toEqual(['old', 'new'])
    expect(sorted(by('placedAt'), rows)).toEqual(['new', 'old'])
  })

  it.each([true, false])('puts unknown times last (descending: %s)', (descending) => {
    const rows = [aRow('never'), aRow('soon', { dueAt: NOW })]
    expect(sorted(by('dueAt', descending), rows)).toEqual(['soon', 'never'])
  })

  it('reads numbers in texts as numbers and takes no notice of capitals', () => {
    const rows = ['Case 10', 'case 9', 'Case 8'].map((subject) => aRow(subject, { subject }))
    expect(sorted(by('subject'), rows)).toEqual(['Case 8', 'case 9', 'Case 10'])
  })

  it('keeps the worst first among equals, in both directions', () => {
    const rows = [aRow('fresh', { placedAt: NOW }), aRow('old', { placedAt: NOW - HOUR_MS })]
    for (const descending of [true, false]) {
      expect(sorted(by('segment', descending), rows)).toEqual(['old', 'fresh'])
    }
  })
})

describe('the order by several columns', () => {
  it('asks the next one among equals', () => {
    const rows = [
      aRow('a', { segment: 'Silver', customer: 'Ada' }),
      aRow('b', { segment: 'Gold', customer: 'Ada' }),
      aRow('c', { segment: 'Gold', customer: 'Zoe' }),
    ]
    expect(sorted([...by('segment'), ...by('customer', true)], rows)).toEqual(['c', 'b', 'a'])
  })

  it('knows the case data', () => {
    const rows = [aRow('a', { caseValues: { Tier: '2' } }), aRow('b', { caseValues: { Tier: '1' } })]
    expect(sorted(by('data:Tier'), rows)).toEqual(['b', 'a'])
  })
})

describe('a header that is chosen', () => {
  it('sorts one way, the other way, and no more', () => {
    const first = nextOrder(worstFirst, 'subject', false)
    const second = nextOrder(first, 'subject', false)
    expect([first, second, nextOrder(second, 'subject', false)]).toEqual([
      by('subject'),
      by('subject', true),
      worstFirst,
    ])
  })

  it('begins with the longest age', () => {
    expect(nextOrder(worstFirst, 'placedAt', false)).toEqual(by('placedAt', true))
  })

  it('becomes one more part of the order, turns it, and leaves it', () => {
    const one = nextOrder(by('segment'), 'subject', true)
    const two = nextOrder(one, 'subject', true)
    expect(one).toEqual([...by('segment'), ...by('subject')])
    expect(two).toEqual([...by('segment'), ...by('subject', true)])
    expect(nextOrder(two, 'subject', true)).toEqual(by('segment'))
  })

  it('takes the place of several', () => {
    expect(nextOrder([...by('segment'), ...by('subject')], 'segment', false)).toEqual(by('segment'))
  })
})

describe('every order', () => {
  it('tells any two interactions apart, the same from both sides', () => {
    fc.assert(
      fc.property(anySort, anyGrouping, anyRow, anyRow, (order, grouping, one, other) => {
        fc.pre(one.id !== other.id)
        const { compare } = anOrder(order, grouping)
        expect(Math.sign(compare(one, other))).toBe(-Math.sign(compare(other, one)))
        expect(compare(one, other)).not.toBe(0)
      }),
    )
  })

  it('has no circles', () => {
    fc.assert(
      fc.property(anySort, anyRow, anyRow, anyRow, (order, a, b, c) => {
        const { compare } = anOrder(order)
        fc.pre(compare(a, b) < 0 && compare(b, c) < 0)
        expect(compare(a, c)).toBeLessThan(0)
      }),
    )
  })

  it('is the same when it sorts all and when it compares two', () => {
    const anyRows = fc.uniqueArray(anyRow, { maxLength: 40, selector: ({ id }) => id })
    fc.assert(
      fc.property(anySort, anyGrouping, fc.array(anyRows, { maxLength: 3 }), (order, grouping, several) => {
        const { compare, sorted: places } = anOrder(order, grouping)
        for (const rows of several) {
          expect(places(rows).map((at) => rows[at])).toEqual(rows.toSorted(compare))
        }
      }),
    )
  })
})
