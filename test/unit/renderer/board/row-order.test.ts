import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBy, worstFirst, type SortKey, type SortOrder } from '@/features/board/row-order'
import type { InteractionRow } from '@shared/domain/interaction'
import { anyRow, aRow, NOW } from './board-rows'

const HOUR_MS = 3_600_000
const keys: readonly SortKey[] = [
  ...(['worst', 'media', 'subject', 'customer', 'owner', 'workbin', 'placedAt', 'dueAt', 'segment'] as const),
]
const names = { owner: (key: string) => key.split('/')[0] ?? '', workbin: (key: string) => key }
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const compare = (order: SortOrder) => compareBy(order, { names, collator, now: NOW })

function sorted(order: SortOrder, rows: readonly InteractionRow[]): readonly string[] {
  return rows.toSorted(compare(order)).map(({ id }) => id)
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
    expect(sorted({ key: 'placedAt', descending: true }, rows)).toEqual(['old', 'new'])
    expect(sorted({ key: 'placedAt', descending: false }, rows)).toEqual(['new', 'old'])
  })

  it.each([true, false])('puts unknown times last (descending: %s)', (descending) => {
    const rows = [aRow('never'), aRow('soon', { dueAt: NOW })]
    expect(sorted({ key: 'dueAt', descending }, rows)).toEqual(['soon', 'never'])
  })

  it('reads numbers in texts as numbers and takes no notice of capitals', () => {
    const rows = ['Case 10', 'case 9', 'Case 8'].map((subject) => aRow(subject, { subject }))
    expect(sorted({ key: 'subject', descending: false }, rows)).toEqual(['Case 8', 'case 9', 'Case 10'])
  })

  it('keeps the worst first among equals, in both directions', () => {
    const rows = [aRow('fresh', { placedAt: NOW }), aRow('old', { placedAt: NOW - HOUR_MS })]
    for (const descending of [true, false]) {
      expect(sorted({ key: 'segment', descending }, rows)).toEqual(['old', 'fresh'])
    }
  })
})

describe('every order', () => {
  const anyOrder = fc.record({ key: fc.constantFrom(...keys), descending: fc.boolean() })

  it('tells any two interactions apart, the same from both sides', () => {
    fc.assert(
      fc.property(anyOrder, anyRow, anyRow, (order, one, other) => {
        fc.pre(one.id !== other.id)
        const by = compare(order)
        expect(Math.sign(by(one, other))).toBe(-Math.sign(by(other, one)))
        expect(by(one, other)).not.toBe(0)
      }),
    )
  })

  it('has no circles', () => {
    fc.assert(
      fc.property(anyOrder, anyRow, anyRow, anyRow, (order, a, b, c) => {
        const by = compare(order)
        fc.pre(by(a, b) < 0 && by(b, c) < 0)
        expect(by(a, c)).toBeLessThan(0)
      }),
    )
  })
})
