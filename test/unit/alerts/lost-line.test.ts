import { describe, expect, it } from 'vitest'
import { aPut } from './board-change'
import { aDeed, aRule, claims, draft, inbound, RuleDesk, said, workbins } from './rule-desk'

const all = [draft, inbound, claims]
const arrives = aRule({ kind: 'workbin', key: draft }, { kind: 'arrives' })
const leaves = aRule({ kind: 'workbin', key: draft }, { kind: 'leaves' })
/** Longer than a move counts as one's own by itself. */
const LONG_MS = 48_000

/** The line is lost with these in the workbin of the rule. */
function aDeskWithoutLine(rule: typeof arrives, ...ids: readonly string[]): RuleDesk {
  const desk = new RuleDesk([rule])
  desk.open(
    all,
    ids.map((id) => aPut(id, draft, 'read').row),
  )
  desk.engine.lineLost()
  desk.change({ workbins: workbins('stale', ...all) })
  return desk
}

/** The line is back long after, and these are found when everything is read again. */
function backWith(desk: RuleDesk, ...found: readonly (readonly [string, string])[]): readonly unknown[] {
  desk.own.clear()
  desk.pass(LONG_MS)
  desk.change({ put: found.map(([id, key]) => aPut(id, key, 'read')), workbins: workbins('live', ...all) })
  return said(desk.engine.lineBack())
}

describe('what one does oneself while the line is away', () => {
  it('is not told as left, when one took it out', () => {
    const desk = aDeskWithoutLine(leaves, '1', '2')
    desk.leave('1', true)
    desk.leave('2')
    expect(backWith(desk)).toEqual(['2'])
  })

  it('is not told as left, when one moved it to another workbin', () => {
    const desk = aDeskWithoutLine(leaves, '1')
    desk.own.add('1')
    desk.move('1', claims)
    expect(backWith(desk)).toEqual([])
  })

  it('is not told as arrived, when the reading finds it where one put it', () => {
    const desk = aDeskWithoutLine(arrives)
    desk.engine.did(aDeed('1', { to: draft }))
    expect(backWith(desk, ['1', draft], ['2', draft])).toEqual(['2'])
  })

  it('is not told as arrived, when one put it back', () => {
    const desk = aDeskWithoutLine(arrives, '1')
    desk.leave('1', true)
    desk.engine.did(aDeed('1', { action: 'put-back', outcome: 'put-back', from: draft }))
    expect(backWith(desk, ['1', draft])).toEqual([])
  })

  it('is not told as arrived, when one put it there just before', () => {
    const desk = new RuleDesk([arrives])
    desk.open(all)
    desk.own.add('1')
    desk.engine.did(aDeed('1', { to: draft }))
    desk.engine.lineLost()
    expect(backWith(desk, ['1', draft])).toEqual([])
  })

  it('does not hide that somebody else brought it to the place afterwards', () => {
    const desk = aDeskWithoutLine(arrives)
    desk.engine.did(aDeed('1', { to: claims }))
    expect(backWith(desk, ['1', draft])).toEqual(['1'])
  })

  it('does not hide that somebody else took out what one had put in', () => {
    const desk = aDeskWithoutLine(leaves)
    desk.own.add('1')
    desk.arrive('1', draft)
    desk.own.clear()
    desk.leave('1')
    expect(backWith(desk)).toEqual(['1'])
  })
})

describe('what one did oneself with a line', () => {
  it('is no reason to be silent when somebody brings it there again later', () => {
    const desk = new RuleDesk([arrives])
    desk.open(all)
    desk.own.add('1')
    desk.arrive('1', draft)
    desk.engine.did(aDeed('1', { to: draft }))
    desk.leave('1')
    desk.own.clear()
    desk.pass(LONG_MS)
    desk.arrive('1', draft)
    expect(said(desk.fired)).toEqual(['1'])
  })

  it('is not told as arrived, when the board learns only long after where it was put', () => {
    const desk = new RuleDesk([arrives])
    desk.open(all)
    desk.engine.did(aDeed('1', { to: draft }))
    desk.pass(LONG_MS)
    desk.arrive('1', draft)
    expect(desk.fired).toEqual([])
  })
})
