import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoardView, type ViewRow, type ViewRules } from '@/features/board/board-view'
import type { InteractionRow } from '@shared/domain/interaction'
import type { Grouping, SortOrder } from '@shared/domain/grid-look'
import { anOrder, anyGrouping, anyRow, anySort, aRow, entryOf, grouped, NOW } from './board-rows'
import { runs } from '@support/runs'

const rulesBy = (order: SortOrder, word = '', grouping: Grouping = 'none'): ViewRules => ({
  matches: ({ row }) => `${row.subject} ${row.customer}`.toLowerCase().includes(word),
  order: anOrder(order, grouping),
  groupOf: grouped(grouping),
})
const bySubject = rulesBy([{ key: 'subject', descending: false }])
const anyRules = fc
  .tuple(anySort, fc.constantFrom('', 'refund', 'noor'), anyGrouping)
  .map(([order, word, grouping]) => rulesBy(order, word, grouping))
const anyStep = fc.record({
  put: fc.array(anyRow, { maxLength: 6 }),
  gone: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }),
  act: fc.constantFrom('none', 'hold', 'free', 'apply'),
})

function shownIn(view: BoardView): readonly string[] {
  return view.rows.map(({ row }) => row.id)
}

function leave(entry: ViewRow): ViewRow {
  entry.gone = { id: entry.row.id, workbinKey: entry.row.workbinKey, own: false }
  return entry
}

function take(all: Map<string, ViewRow>, step: { put: readonly ViewRow['row'][]; gone: readonly number[] }) {
  const changed: ViewRow[] = []
  for (const number of step.gone) {
    const entry = all.get(`i${number}`)
    if (entry && all.delete(entry.row.id)) changed.push(leave(entry))
  }
  for (const row of step.put) {
    const entry = all.get(row.id) ?? entryOf(row)
    entry.row = row
    all.set(row.id, entry)
    changed.push(entry)
  }
  return changed
}

describe('the view of the board', () => {
  it('comes to the same by patches as by sorting everything', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anyStep, { maxLength: 20 }), (rules, steps) => {
        const all = new Map<string, ViewRow>()
        const view = new BoardView(rules)
        for (const step of steps) {
          if (step.act === 'apply') view.apply()
          else if (step.act !== 'none') view.hold(step.act === 'hold')
          view.change(take(all, step))
        }
        view.hold(false)
        const fresh = new BoardView(rules)
        fresh.show(
          rules,
          [...all.values()].map((entry) => ({ ...entry })),
        )
        expect(shownIn(view)).toEqual(shownIn(fresh))
        expect(view.waiting).toBe(0)
      }),
      runs(500),
    )
  })

  it('keeps the rows of a group together, whatever comes and goes', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anyStep, { maxLength: 20 }), (rules, steps) => {
        const all = new Map<string, ViewRow>()
        const view = new BoardView(rules)
        for (const step of steps) {
          view.change(take(all, step))
          const ids = view.rows.map(({ group }) => group?.id)
          const runsOfGroups = ids.filter((id, at) => id !== ids[at - 1])
          expect(new Set(runsOfGroups).size).toBe(runsOfGroups.length)
        }
      }),
      runs(200),
    )
  })

  it.each(['refresh', 'reorder'] as const)(
    'goes on with another moment by %s as if it had sorted everything for it',
    (way) => {
      const moments = [NOW - 2, NOW - 1, NOW, NOW + 1, NOW + 2, NOW + 3]
      const isTimed = way === 'refresh'
      const rulesAt = (now: number): ViewRules => ({
        ...rulesBy([]),
        matches: ({ row }) => !isTimed || row.dueAt === null || row.dueAt < now + 1,
        order: anOrder([], 'none', now),
      })
      fc.assert(
        fc.property(
          fc.array(anyRow, { maxLength: 40 }),
          fc.subarray(moments, { minLength: 2 }),
          (rows, steps) => {
            const all = [...new Map(rows.map((row) => [row.id, entryOf(row)])).values()]
            const view = new BoardView(rulesAt(steps[0] ?? NOW))
            view.show(rulesAt(steps[0] ?? NOW), all)
            let before = steps[0] ?? NOW
            for (const now of steps.slice(1)) {
              const from = before
              const hasMoved = ({ dueAt }: InteractionRow): boolean =>
                dueAt !== null && dueAt >= from && dueAt < now
              if (isTimed) view.refresh(rulesAt(now), all, hasMoved)
              else view.reorder(rulesAt(now), hasMoved)
              before = now
              const fresh = new BoardView(rulesAt(now))
              fresh.show(
                rulesAt(now),
                all.map((entry) => ({ ...entry })),
              )
              expect(shownIn(view)).toEqual(shownIn(fresh))
            }
          },
        ),
      )
    },
  )

  it('comes to the same after a time in which it was held, whatever changed and whatever became overdue', () => {
    const rulesAt = (now: number): ViewRules => ({
      ...rulesBy([]),
      matches: ({ row }) => row.dueAt === null || row.dueAt < now + 1,
      order: anOrder([], 'none', now),
    })
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (steps, pace) => {
        const all = new Map<string, ViewRow>()
        const view = new BoardView(rulesAt(NOW - 3))
        let now = NOW - 3
        for (const step of steps) {
          if (step.act === 'apply') view.apply()
          else if (step.act !== 'none') view.hold(step.act === 'hold')
          const before = now
          now += pace - 1
          const rowsBefore = [...view.rows]
          view.refresh(
            rulesAt(now),
            all.values(),
            ({ dueAt }) => dueAt !== null && dueAt >= before && dueAt < now,
          )
          if (view.isHeld && rowsBefore.length > 0) expect(view.rows).toEqual(rowsBefore)
          view.change(take(all, step))
        }
        view.hold(false)
        const fresh = new BoardView(rulesAt(now))
        fresh.show(
          rulesAt(now),
          [...all.values()].map((entry) => ({ ...entry })),
        )
        expect(shownIn(view)).toEqual(shownIn(fresh))
      }),
      runs(500),
    )
  })

  it('forgets what fitted for a while only, while it was held', () => {
    const view = new BoardView(bySubject)
    const [first, second] = [entryOf(aRow('a')), entryOf(aRow('b'))]
    const only = (...fitting: readonly ViewRow[]): ViewRules => ({
      ...bySubject,
      matches: (entry) => fitting.includes(entry),
    })
    view.show(only(first), [first])
    view.hold(true)
    view.refresh(only(first, second), [first, second], () => false)
    expect(view.waiting).toBe(1)
    view.refresh(only(first), [first, second], () => false)
    expect(view.waiting).toBe(0)
  })

  it('moves, adds and removes nothing while it is held', () => {
    fc.assert(
      fc.property(anyRules, anyStep, fc.array(anyStep, { maxLength: 10 }), (rules, first, steps) => {
        const all = new Map<string, ViewRow>()
        const view = new BoardView(rules)
        view.change(take(all, first))
        fc.pre(view.rows.length > 0)
        view.hold(true)
        const before = [...view.rows]
        for (const step of steps) view.change(take(all, step))
        expect(view.rows).toEqual(before)
      }),
    )
  })

  it('counts as selected exactly what is marked, shown and not gone, whatever comes and goes', () => {
    const anyTouch = fc.record({
      step: anyStep,
      rules: fc.option(anyRules),
      wanted: fc.integer({ min: 0, max: 40 }),
    })
    fc.assert(
      fc.property(anyRules, fc.array(anyTouch, { maxLength: 12 }), (first, touches) => {
        const all = new Map<string, ViewRow>()
        const seen = new Set<ViewRow>()
        const view = new BoardView(first)
        for (const { step, rules, wanted } of touches) {
          if (step.act === 'apply') view.apply()
          else if (step.act !== 'none') view.hold(step.act === 'hold')
          const changed = take(all, step)
          changed.forEach((entry) => seen.add(entry))
          view.change(changed)
          if (rules) view.show(rules, all.values())
          else view.select(({ row }) => Number(row.id.slice(1)) >= wanted)
          const marked = [...seen].filter(({ isSelected }) => isSelected)
          expect(view.selectedCount).toBe(marked.length)
          expect(new Set(view.selected().map(({ id }) => id))).toEqual(
            new Set(marked.map(({ row }) => row.id)),
          )
          expect(marked.every(({ gone }) => gone === null)).toBe(true)
        }
      }),
      runs(200),
    )
  })

  it('counts what is marked as changed or gone and what is new, and unmarks it all with the order', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anyStep, { maxLength: 10 }), (rules, steps) => {
        const all = new Map<string, ViewRow>()
        const seen = new Set<ViewRow>()
        const view = new BoardView(rules)
        for (const step of steps) {
          if (step.act !== 'none') view.hold(step.act === 'hold')
          const changed = take(all, step)
          changed.forEach((entry) => seen.add(entry))
          view.change(changed)
          const marked = [...seen].filter((entry) => view.isWaiting(entry))
          expect(view.waiting).toBe(new Set(marked.map(({ row }) => row.id)).size)
        }
        view.hold(false)
        expect([...seen].some((entry) => view.isWaiting(entry))).toBe(false)
      }),
      runs(100),
    )
  })

  it('counts what waits and brings it in with apply, and stays held', () => {
    const view = new BoardView(bySubject)
    const [first, second] = [entryOf(aRow('b')), entryOf(aRow('a'))]
    view.change([first])
    view.hold(true)
    view.change([second, leave(first)])
    expect(view.waiting).toBe(2)
    view.apply()
    expect(shownIn(view)).toEqual(['a'])
    view.change([entryOf(aRow('c'))])
    expect(shownIn(view)).toEqual(['a'])
  })

  it('counts one interaction once that left its workbin and came into another', () => {
    const view = new BoardView(bySubject)
    const entry = entryOf(aRow('a'))
    view.change([entry])
    view.hold(true)
    view.change([leave(entry), entryOf(aRow('a'))])
    expect(view.waiting).toBe(1)
    view.hold(false)
    expect(shownIn(view)).toEqual(['a'])
  })

  it('forgets what came and went while it was held', () => {
    const view = new BoardView(bySubject)
    view.change([entryOf(aRow('b'))])
    view.hold(true)
    const entry = entryOf(aRow('a'))
    view.change([entry])
    view.change([leave(entry)])
    expect(view.waiting).toBe(0)
  })

  it('fills at once while it is empty: there is no order to keep', () => {
    const view = new BoardView(bySubject)
    view.hold(true)
    view.change([entryOf(aRow('b')), entryOf(aRow('a'))])
    expect(shownIn(view)).toEqual(['a', 'b'])
  })

  it('shows at once what waited when other rows are chosen', () => {
    const view = new BoardView(bySubject)
    view.hold(true)
    const entries = [entryOf(aRow('b')), entryOf(aRow('a'))]
    view.change(entries)
    view.show(bySubject, entries)
    expect(shownIn(view)).toEqual(['a', 'b'])
    expect(view.waiting).toBe(0)
  })

  it('lets a row go that fits no longer', () => {
    const view = new BoardView(rulesBy([], 'refund'))
    const entry = entryOf(aRow('a', { subject: 'Refund' }))
    view.change([entry])
    entry.row = aRow('a', { subject: 'Thanks' })
    view.change([entry])
    expect(shownIn(view)).toEqual([])
  })
})
