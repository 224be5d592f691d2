import { describe, expect, it } from 'vitest'
import { noFilter, type BoardFilter } from '@shared/domain/grid-look'
import type { AlertTrigger } from '@shared/domain/alert-rule'
import { aPut } from './board-change'
import { aRule, draft, inbound, loading, RuleDesk, said, workbins } from './rule-desk'

const MINUTE = 60_000
const both = [draft, inbound]
const arrives = { kind: 'arrives' } as const
const leaves = { kind: 'leaves' } as const
const held = { states: ['Held'] }
const old = { olderThanMinutes: 10 }

function aDesk(filter: Partial<BoardFilter>, trigger: AlertTrigger, isOpen = true): RuleDesk {
  const view = { name: 'View', shortcut: null, columns: [], order: [], grouping: 'none' } as const
  const rules = [aRule({ kind: 'view', name: 'View' }, trigger)]
  const desk = new RuleDesk(rules, [{ ...view, filter: { ...noFilter, ...filter } }])
  if (isOpen) desk.open(both)
  return desk
}

describe('a rule about a saved view', () => {
  it('tells as arrived what gets old enough for the view, once', () => {
    const desk = aDesk(old, arrives)
    desk.arrive('1', draft)
    desk.pass(9 * MINUTE)
    expect(desk.fired).toEqual([])
    desk.pass(MINUTE)
    desk.pass(MINUTE)
    expect(said(desk.fired)).toEqual(['1'])
  })

  it('tells what becomes overdue together, in one message', () => {
    const desk = aDesk({ due: 'overdue' }, arrives)
    for (const id of ['1', '2']) desk.arrive(id, draft, { dueAt: desk.clock.now() + MINUTE })
    desk.pass(2 * MINUTE)
    expect(desk.fired.map((firing) => said([firing]))).toEqual([['1', '2']])
  })

  it('tells as left what is due soon no more, because it is overdue', () => {
    const desk = aDesk({ due: 'soon' }, leaves)
    desk.arrive('1', draft, { dueAt: desk.clock.now() + MINUTE })
    desk.pass(2 * MINUTE)
    expect(said(desk.fired)).toEqual(['1'])
  })

  it('tells as arrived what comes to match by a change', () => {
    const desk = aDesk(held, arrives)
    desk.arrive('1', draft)
    desk.alter('1', { state: 'Held' })
    desk.alter('1', { subject: 'Refund' })
    expect(said(desk.fired)).toEqual(['1'])
  })

  it('tells as left what ceases to match by a change', () => {
    const desk = aDesk(held, leaves)
    desk.arrive('1', draft, { state: 'Held' })
    desk.alter('1', { state: 'Queued' })
    expect(said(desk.fired)).toEqual(['1'])
  })

  it('tells of many at once also when they come by changes', () => {
    const desk = aDesk(held, { kind: 'spike', count: 2, minutes: 5 })
    for (const id of ['1', '2']) desk.arrive(id, draft)
    for (const id of ['1', '2']) desk.alter(id, { state: 'Held' })
    expect(said(desk.fired)).toEqual([2])
  })

  it('tells after a lost line what came to match meanwhile, by a change and by time', () => {
    const desk = aDesk({ due: 'overdue' }, arrives)
    desk.arrive('1', draft, { dueAt: desk.clock.now() + MINUTE })
    desk.arrive('2', draft)
    desk.engine.lineLost()
    desk.pass(2 * MINUTE)
    desk.alter('2', { dueAt: desk.clock.now() - 1 })
    expect(desk.fired).toEqual([])
    expect([...said(desk.engine.lineBack())].sort()).toEqual(['1', '2'])
  })
})

describe('a rule about a saved view is silent', () => {
  it('about what a reading finds in it, and about what lay in it before', () => {
    const desk = aDesk(old, arrives, false)
    const found = (id: string) => ({ ...aPut(id, draft).row, placedAt: desk.clock.now() - 60 * MINUTE })
    desk.open(both, [found('1')])
    desk.change({ put: [{ row: found('2'), cause: 'read' }] })
    desk.pass(MINUTE)
    expect(desk.fired).toEqual([])
  })

  it('about changes while the board is being read for the first time', () => {
    const desk = aDesk(held, arrives, false)
    desk.change({
      ...{ workbins: workbins('live', draft), loading: loading(0) },
      put: [aPut('1', draft, 'read'), aPut('2', draft, 'read')],
    })
    const { row } = aPut('1', draft)
    desk.change({ put: [{ row: { ...row, state: 'Held' }, cause: 'changed' }], loading: loading(0) })
    desk.change({ loading: loading(1) })
    desk.alter('2', { state: 'Held' })
    expect(said(desk.fired)).toEqual(['2'])
  })

  it('about what one changed oneself', () => {
    const desk = aDesk(held, arrives)
    desk.arrive('1', draft)
    desk.own.add('1')
    desk.alter('1', { state: 'Held' })
    expect(desk.fired).toEqual([])
  })

  it('about what the board has not told yet, when time passes', () => {
    const desk = aDesk(old, arrives)
    const row = { ...aPut('1', draft).row, placedAt: desk.clock.now() - 60 * MINUTE }
    desk.rows.set('1', row)
    desk.pass(MINUTE)
    desk.change({ put: [{ row, cause: 'read' }] })
    desk.pass(MINUTE)
    expect(desk.fired).toEqual([])
  })

  it('about what is told again for other columns', () => {
    const desk = aDesk({ text: 'loan' }, arrives)
    desk.arrive('1', draft)
    const { row } = aPut('1', draft)
    desk.change({ put: [{ row: { ...row, caseValues: { Product: 'Loan' } }, cause: 'read' }] })
    expect(desk.fired).toEqual([])
  })
})

describe('what time does to a saved view', () => {
  it('keeps what left the board until that is told', () => {
    const desk = aDesk(old, leaves)
    desk.arrive('1', draft)
    desk.pass(20 * MINUTE)
    const row = desk.rows.get('1')
    desk.rows.delete('1')
    desk.pass(MINUTE)
    if (row) desk.rows.set('1', row)
    desk.leave('1')
    expect(said(desk.fired)).toEqual(['1'])
  })
})

describe('a rule about a workbin with a condition', () => {
  it('tells nothing of what comes to fit by a change', () => {
    const condition = { media: [], segments: ['Gold'], data: [] }
    const desk = new RuleDesk([aRule({ kind: 'workbin', key: draft }, arrives, { condition })])
    desk.open(both)
    desk.arrive('1', draft)
    desk.alter('1', { segment: 'Gold' })
    expect(desk.fired).toEqual([])
  })
})
