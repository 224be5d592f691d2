import { describe, expect, it } from 'vitest'
import { nothingToLoad } from '@shared/domain/board'
import { noFilter, type SavedView } from '@shared/domain/grid-look'
import { aPut } from './board-change'
import { aRule, claims, draft, inbound, RuleDesk, said, workbins } from './rule-desk'

const MINUTE = 60_000
const amara = { kind: 'owner', key: 'Agent:u1' } as const
const all = { kind: 'all' } as const

function aDesk(...rules: readonly ReturnType<typeof aRule>[]): RuleDesk {
  const desk = new RuleDesk(rules)
  desk.open([draft, inbound, claims])
  return desk
}

describe('a rule about arrivals', () => {
  it('tells what comes to its owner, its group or its workbin, and nothing else', () => {
    const desk = aDesk(
      aRule(amara, { kind: 'arrives' }, { id: 'owner' }),
      aRule({ kind: 'section', ownerKind: 'AgentGroup' }, { kind: 'arrives' }, { id: 'groups' }),
      aRule({ kind: 'workbin', key: draft }, { kind: 'arrives' }, { id: 'workbin' }),
    )
    desk.arrive('1', draft)
    desk.arrive('2', claims)
    desk.arrive('3', 'Agent:u2/Draft')
    expect(desk.fired.map(({ rule, items }) => [rule.id, items[0]?.interactionId])).toEqual([
      ['owner', '1'],
      ['workbin', '1'],
      ['groups', '2'],
    ])
  })

  it('is silent about what was read, what one moved oneself, and what only went from one of its workbins to another', () => {
    const desk = aDesk(aRule(amara, { kind: 'arrives' }))
    desk.change({ put: [aPut('1', draft, 'read')] })
    desk.own.add('2')
    desk.arrive('2', draft)
    desk.change({ gone: [{ id: '3', workbinKey: claims, own: true }], put: [aPut('3', draft)] })
    desk.move('1', inbound)
    expect(desk.fired).toEqual([])
  })

  it('asks for media, segment and case data where it is told to', () => {
    const condition = {
      media: ['chat'],
      segments: ['gold'],
      data: [{ key: 'Product', value: 'loan' }],
    } as const
    const desk = aDesk(aRule(all, { kind: 'arrives' }, { condition }))
    desk.data['2'] = [{ key: 'product', value: 'Loan' }]
    desk.data['3'] = [{ key: 'Product', value: 'Card' }]
    desk.arrive('1', draft, { media: 'chat', segment: 'Gold' })
    desk.arrive('2', draft, { media: 'chat', segment: 'Gold' })
    desk.arrive('3', draft, { media: 'chat', segment: 'Gold' })
    desk.arrive('4', draft, { media: 'email', segment: 'Gold' })
    expect(said(desk.fired)).toEqual(['2'])
  })

  it('follows a saved view, and tells nothing about one that is gone', () => {
    const view: SavedView = {
      ...{ name: 'Gold', shortcut: null, columns: [], order: [], grouping: 'none' },
      filter: { ...noFilter, segments: ['Gold'], text: 'water' },
    }
    const rules = [aRule({ kind: 'view', name: 'Gold' }, { kind: 'arrives' })]
    const desk = new RuleDesk(rules, [view])
    desk.open([draft])
    desk.arrive('1', draft, { segment: 'Gold' })
    desk.arrive('2', draft, { segment: 'Gold', subject: 'Refund' })
    desk.arrive('3', draft)
    desk.setRules(rules, [])
    desk.arrive('4', draft, { segment: 'Gold' })
    expect(said(desk.fired)).toEqual(['1'])
  })

  it('finds in a saved view what the list shows there: words of the server in the language of the screen', () => {
    const view: SavedView = {
      ...{ name: 'Held', shortcut: null, columns: [], order: [], grouping: 'none' },
      filter: { ...noFilter, text: 'bearbeitung' },
    }
    const desk = new RuleDesk([aRule({ kind: 'view', name: 'Held' }, { kind: 'arrives' })], [view])
    desk.open([draft])
    desk.arrive('1', draft, { state: 'Processing' })
    desk.arrive('2', draft, { state: 'InWorkbin' })
    expect(said(desk.fired)).toEqual(['1'])
  })

  it('is silent about what had lain too long before it began, and tells what falls due afterwards', () => {
    const desk = aDesk(aRule(all, { kind: 'unopened', minutes: 30 }))
    for (const [id, minutesAgo] of [
      ['1', 40],
      ['2', 20],
    ] as const) {
      desk.own.add(id)
      desk.arrive(id, draft)
      desk.given.set(id, desk.clock.now() - minutesAgo * MINUTE)
    }
    desk.pass(MINUTE)
    expect(said(desk.fired)).toEqual([])
    desk.pass(10 * MINUTE)
    expect(said(desk.fired)).toEqual(['2'])
  })
})

describe('a rule about leaving', () => {
  const rule = aRule({ kind: 'workbin', key: draft }, { kind: 'leaves' })

  it('tells what somebody else took, not what one took oneself or what went with its workbin', () => {
    const desk = aDesk(rule)
    for (const id of ['1', '2', '3']) desk.arrive(id, draft)
    desk.leave('1')
    desk.leave('2', true)
    desk.change({ gone: [{ id: '3', workbinKey: draft, own: false }], workbinsGone: [draft] })
    expect(said(desk.fired)).toEqual(['1'])
  })
})

describe('a rule about waiting', () => {
  const rule = aRule(all, { kind: 'waits', minutes: 10 })

  it('tells each wait once, and again only where it waits anew', () => {
    const desk = aDesk(rule)
    desk.arrive('1', draft)
    desk.pass(9 * MINUTE)
    expect(desk.fired).toEqual([])
    desk.pass(MINUTE)
    desk.pass(MINUTE)
    desk.move('1', claims)
    desk.pass(9 * MINUTE)
    expect(said(desk.fired)).toEqual(['1'])
    desk.pass(MINUTE)
    expect(said(desk.fired)).toEqual(['1', '1'])
  })

  it('counts from when it came where the server does not tell, whoever put it there', () => {
    const desk = aDesk(rule)
    const old = { placedAt: null, receivedAt: desk.clock.now() - 60 * MINUTE }
    desk.own.add('mine')
    desk.arrive('mine', draft, old)
    desk.arrive('others', draft, old)
    desk.own.clear()
    desk.pass(MINUTE)
    desk.alter('mine', { subject: 'Other' })
    desk.pass(8 * MINUTE)
    expect(desk.fired).toEqual([])
    desk.pass(MINUTE)
    expect(said(desk.fired)).toEqual(['others', 'mine'])
  })

  it('does not tell what waited already when somebody signs in or the rule is made', () => {
    const desk = new RuleDesk([rule])
    const { row } = aPut('1', draft, 'read')
    const old = { ...row, placedAt: desk.clock.now() - 60 * MINUTE }
    desk.open([draft], [old])
    desk.pass(MINUTE)
    desk.setRules([{ ...rule, id: 'new' }])
    desk.pass(MINUTE)
    expect(desk.fired).toEqual([])
  })
})

describe('a rule about a number', () => {
  it('tells when somebody else takes the number over the limit, and again only after it was at the limit', () => {
    const desk = aDesk(aRule(all, { kind: 'more-than', count: 2 }))
    for (const id of ['1', '2', '3', '4']) desk.arrive(id, draft)
    expect(said(desk.fired)).toEqual([3])
    desk.leave('1')
    desk.leave('2')
    desk.own.add('5')
    desk.arrive('5', draft)
    desk.arrive('6', draft)
    expect(said(desk.fired)).toEqual([3])
    desk.leave('3')
    desk.leave('4')
    desk.arrive('7', draft)
    expect(said(desk.fired)).toEqual([3, 3])
  })

  it('tells when an arrival takes the number over the limit while somebody is read again, not when a reading does', () => {
    const desk = aDesk(aRule(all, { kind: 'more-than', count: 2 }))
    const reading = { ...nothingToLoad, done: 0, total: 1 }
    desk.change({ put: [aPut('1', draft), aPut('2', draft)], loading: reading })
    desk.change({ put: [aPut('3', draft)], loading: reading })
    expect(said(desk.fired)).toEqual([3])
    for (const id of ['1', '2']) desk.leave(id)
    desk.change({ put: [aPut('4', draft, 'read'), aPut('5', draft, 'read')], loading: reading })
    expect(said(desk.fired)).toEqual([3])
  })

  it('tells a flood once, and counts from nothing then', () => {
    const desk = aDesk(aRule(all, { kind: 'spike', count: 3, minutes: 5 }))
    desk.arrive('1', draft)
    desk.pass(6 * MINUTE)
    for (const id of ['2', '3', '4', '5', '6']) desk.arrive(id, draft)
    expect(said(desk.fired)).toEqual([3])
    desk.arrive('7', draft)
    expect(said(desk.fired)).toEqual([3, 3])
  })
})

describe('a rule about what nobody opens', () => {
  it('tells once what still lies where this console gave it, not what somebody took', () => {
    const desk = aDesk(aRule(all, { kind: 'unopened', minutes: 30 }))
    for (const id of ['1', '2']) {
      desk.own.add(id)
      desk.arrive(id, draft)
      desk.given.set(id, desk.clock.now())
    }
    desk.pass(20 * MINUTE)
    desk.leave('2')
    desk.pass(10 * MINUTE)
    desk.pass(10 * MINUTE)
    expect(said(desk.fired)).toEqual(['1'])
  })
})

describe('a lost line', () => {
  it('is followed by what became different, told together and as missed', () => {
    const desk = aDesk(
      aRule(all, { kind: 'arrives' }, { id: 'a' }),
      aRule(all, { kind: 'leaves' }, { id: 'l' }),
      aRule(all, { kind: 'waits', minutes: 10 }, { id: 'w' }),
    )
    for (const id of ['1', '2']) desk.arrive(id, draft)
    desk.fired.length = 0
    desk.engine.lineLost()
    desk.change({ workbins: workbins('stale', draft, inbound, claims) })
    expect(desk.pass(20 * MINUTE)).toEqual([])
    desk.change({ gone: [{ id: '1', workbinKey: draft, own: false }], put: [aPut('3', claims, 'read')] })
    expect(desk.engine.isReadAgain()).toBe(false)
    desk.change({ workbins: workbins('live', draft, inbound, claims) })
    expect(desk.engine.isReadAgain()).toBe(true)
    const fired = desk.engine.lineBack()
    expect(fired.map(({ rule, isMissed }) => [rule.id, isMissed])).toEqual([
      ['a', true],
      ['l', true],
      ['w', true],
    ])
    expect(said(fired)).toEqual(['3', '1', '2'])
    expect(desk.engine.lineBack()).toEqual([])
  })

  it('tells nothing when nothing changed, and nothing about a board that was never whole', () => {
    const desk = aDesk(aRule(all, { kind: 'arrives' }))
    desk.engine.lineLost()
    expect(desk.engine.lineBack()).toEqual([])
    const early = new RuleDesk([aRule(all, { kind: 'arrives' })])
    early.engine.lineLost()
    early.open([draft], [aPut('1', draft, 'read').row])
    expect(early.engine.lineBack()).toEqual([])
  })
})
