import { describe, expect, it } from 'vitest'
import {
  AlertCentre,
  type AlertMessage,
  type AlertWishes,
  type UnreadNumbers,
} from '@main/alerts/alert-centre'
import { english } from '@main/texts/en'
import { emptyInbox, type AlertInbox } from '@shared/domain/alert'
import { anyTime, type AlertRule } from '@shared/domain/alert-rule'
import { noFilter } from '@shared/domain/grid-look'
import type { InteractionRow } from '@shared/domain/interaction'
import type { Owner } from '@shared/domain/owner'
import { aChange, aPut } from './board-change'
import { aDeed, aRule, loading, rowNames, workbins } from './rule-desk'

const draft = 'Agent:u1/drafts'
const arrives = aRule({ kind: 'owner', key: 'Agent:u1' }, { kind: 'arrives' })

function aDesk(rules: readonly AlertRule[] = [arrives]) {
  let now = new Date(2026, 2, 2, 10).getTime()
  let timers: { at: number; action: () => void }[] = []
  const wishes: { -readonly [Key in keyof AlertWishes]: AlertWishes[Key] } = {
    ...{ rules, views: [], times: anyTime, pausedUntil: null },
  }
  const askMembers = (key: string): boolean => {
    if (!seen.isIn) return false
    seen.asked.push(key)
    return true
  }
  const members = new Map<string, readonly string[]>()
  const seen = {
    shown: [] as AlertMessage[],
    asked: [] as string[],
    isIn: true,
    cleared: 0,
    isBusy: false,
    dueSoonMinutes: 60,
    published: 0,
  }
  let published: { inbox: AlertInbox; unread: UnreadNumbers } = {
    inbox: emptyInbox,
    unread: { tray: 0, badge: 0 },
  }
  const rows = new Map<string, InteractionRow>()
  const centre = new AlertCentre({
    ...{ now: () => now, rows: () => rows.values(), lying: () => [], isOwn: () => false },
    ...{ membersOf: (key) => members.get(key), askMembers },
    ...{ caseDataOf: () => [], rowNames, wishes: () => wishes, texts: () => english },
    dueSoonMinutes: () => seen.dueSoonMinutes,
    names: {
      content: () => 'Ada Quist: My claim',
      owner: () => 'Ngozi Okonkwo',
      workbin: () => ({ workbin: 'Drafts', owner: 'Ngozi Okonkwo' }),
    },
    desktop: {
      show: (message) => void seen.shown.push(message),
      clear: () => void (seen.cleared += 1),
      isDoNotDisturb: () => Promise.resolve(seen.isBusy),
    },
    onPauseOver: () => void (wishes.pausedUntil = null),
    onChanged: (inbox, unread) => {
      published = { inbox, unread }
      seen.published += 1
    },
    later: (action, ms) => {
      const timer = { at: now + ms, action }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
  })
  const pass = async (ms: number): Promise<void> => {
    const end = now + ms
    for (;;) {
      await Promise.resolve()
      const [next] = timers.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
      if (!next) break
      timers = timers.filter((timer) => timer !== next)
      now = next.at
      next.action()
    }
    now = end
    await Promise.resolve()
  }
  const change = (parts: Parameters<typeof aChange>[0]): void =>
    centre.boardChanged(aChange({ loading: loading(1), ...parts }))
  const arrive = (id: string): void => {
    const put = aPut(id, draft)
    rows.set(id, put.row)
    change({ put: [put] })
  }
  change({ workbins: workbins('live', draft) })
  return {
    centre,
    wishes,
    seen,
    rows,
    members,
    pass,
    change,
    arrive,
    published: () => published,
    timers: () => timers.length,
  }
}

describe('a rule about a group and its members', () => {
  const group = { kind: 'owner', key: 'AgentGroup:Claims', withMembers: true } as const
  const owner: Owner = {
    ...({ key: group.key, kind: 'AgentGroup', id: 'Claims', name: 'Claims' } as const),
    presence: 'unknown',
    members: [{ key: 'Agent:u1', name: 'Ngozi Okonkwo' }],
  }

  it('asks who belongs to it, once, and tells what comes to a member from then on', async () => {
    const desk = aDesk([aRule(group, { kind: 'arrives' })])
    desk.centre.lineChanged(true)
    await desk.pass(20_000)
    expect(desk.seen.asked).toEqual([group.key])
    desk.arrive('before')
    await desk.pass(20_000)
    expect(desk.seen.shown).toEqual([])
    desk.members.set(group.key, ['Agent:u1'])
    desk.change({ owners: [owner] })
    desk.arrive('after')
    await desk.pass(20_000)
    expect(desk.seen.shown.map(({ jump }) => jump.item?.interactionId)).toEqual(['after'])
  })

  it('asks as soon as somebody can be asked, and again when the line has been away', async () => {
    const desk = aDesk([aRule(group, { kind: 'arrives' })])
    await desk.pass(20_000)
    desk.seen.isIn = false
    desk.centre.lineChanged(true)
    await desk.pass(20_000)
    expect(desk.seen.asked).toEqual([])
    desk.seen.isIn = true
    await desk.pass(20_000)
    desk.centre.lineChanged(false)
    desk.centre.lineChanged(true)
    await desk.pass(20_000)
    expect(desk.seen.asked).toEqual([group.key, group.key])
  })

  it('asks for no group of a rule that is off', async () => {
    const desk = aDesk([aRule(group, { kind: 'arrives' }, { isOn: false })])
    desk.centre.lineChanged(true)
    await desk.pass(20_000)
    expect(desk.seen.asked).toEqual([])
  })
})

describe('the alert centre', () => {
  it('tells once about one arrival, and keeps it in the inbox without a word of the customer', async () => {
    const desk = aDesk()
    desk.arrive('1')
    await desk.pass(60_000)
    const jump = { item: { interactionId: '1', workbinKey: draft }, place: arrives.place }
    expect(desk.seen.shown).toEqual([
      {
        ...{ title: 'New in Drafts', body: 'Ngozi Okonkwo\nAda Quist: My claim', jump, entries: [jump] },
        ...{ isUpdate: false, isSoundOnly: false, hasSound: false },
      },
    ])
    const { inbox, unread } = desk.published()
    expect(inbox.alerts).toMatchObject([
      {
        kind: 'arrives',
        title: 'New in Drafts',
        text: 'Ngozi Okonkwo',
        count: 1,
        isHeldBack: false,
        isUnread: true,
      },
    ])
    expect([inbox.unread, unread]).toEqual([1, { tray: 1, badge: 1 }])
  })

  it('makes one message and one entry with the count of sixty arrivals in a second', async () => {
    const desk = aDesk()
    for (let id = 1; id <= 60; id += 1) {
      desk.arrive(String(id))
      await desk.pass(16)
    }
    await desk.pass(3_000)
    expect(desk.seen.shown.map(({ title }) => title)).toEqual(['New in Drafts', '60 new in Drafts'])
    expect(desk.published().inbox).toMatchObject({ unread: 60, alerts: [{ title: '60 new in Drafts' }] })
  })

  it('keeps in the inbox what a pause, quiet hours or the system hold back', async () => {
    const desk = aDesk()
    desk.wishes.pausedUntil = new Date(2026, 2, 2, 11).getTime()
    desk.arrive('1')
    await desk.pass(20_000)
    desk.wishes.pausedUntil = null
    desk.wishes.times = { quiet: { from: 0, until: 23 * 60 }, shift: null }
    desk.arrive('2')
    await desk.pass(20_000)
    desk.wishes.times = anyTime
    desk.seen.isBusy = true
    desk.arrive('3')
    await desk.pass(20_000)
    expect(desk.seen.shown).toEqual([])
    expect(desk.published().inbox.alerts.map(({ isHeldBack, isUnread }) => [isHeldBack, isUnread])).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ])
  })

  it('tells by the ways of each rule only', async () => {
    const desk = aDesk([
      { ...arrives, outputs: ['inbox', 'badge'] },
      { ...arrives, id: 'r2', outputs: ['sound'] },
    ])
    desk.arrive('1')
    await desk.pass(1_000)
    // Windows and macOS ring only with a notification, which then has to say something.
    const item = { interactionId: '1', workbinKey: draft }
    expect(desk.seen.shown).toMatchObject([
      { isSoundOnly: true, hasSound: true, title: 'New in Drafts', jump: { item } },
    ])
    expect(desk.published()).toMatchObject({ inbox: { unread: 1 }, unread: { tray: 0, badge: 1 } })
  })

  it('takes what a message of several rules told as read when it is followed, and nothing else', async () => {
    const desk = aDesk([arrives, { ...arrives, id: 'r2', place: { kind: 'workbin', key: draft } }])
    desk.arrive('1')
    await desk.pass(20_000)
    desk.arrive('2')
    await desk.pass(1_000)
    const [, last] = desk.seen.shown
    desk.centre.followed(last ? [last.jump, ...last.entries] : [])
    await desk.pass(1_000)
    expect(desk.published().inbox.alerts.map(({ isUnread }) => isUnread)).toEqual([false, false, true, true])
  })

  it('makes one summary of what changed while the line was away', async () => {
    const desk = aDesk([arrives, aRule({ kind: 'all' }, { kind: 'leaves' }, { id: 'r2' })])
    desk.arrive('1')
    await desk.pass(20_000)
    desk.seen.shown.length = 0
    desk.centre.lineChanged(false)
    desk.change({ workbins: workbins('stale', draft) })
    desk.rows.delete('1')
    desk.change({
      gone: [{ id: '1', workbinKey: draft, own: false }],
      put: [aPut('2', draft, 'read'), aPut('3', draft, 'read')],
    })
    desk.centre.lineChanged(true)
    desk.change({ workbins: workbins('live', draft) })
    await desk.pass(20_000)
    expect(desk.seen.shown).toMatchObject([
      { title: 'While the line was away: 3 alerts', body: 'One has left Drafts\n2 new in Drafts' },
    ])
    expect(desk.published().inbox.alerts[0]).toMatchObject({ kind: 'meanwhile', count: 3 })
  })

  it('publishes the end of a pause once, and forgets the pause', async () => {
    const desk = aDesk()
    desk.wishes.pausedUntil = new Date(2026, 2, 2, 10, 1).getTime()
    desk.centre.wishesChanged()
    await desk.pass(30_000)
    const [before, paused] = [desk.seen.published, desk.published().inbox.pausedUntil]
    await desk.pass(10 * 60_000)
    expect([desk.seen.published - before, paused !== null, desk.wishes.pausedUntil]).toEqual([1, true, null])
  })

  it('is silent about what is due soon only because that means something else now', async () => {
    const view = { name: 'Soon', shortcut: null, columns: [], order: [], grouping: 'none' } as const
    const desk = aDesk([aRule({ kind: 'view', name: 'Soon' }, { kind: 'arrives' })])
    desk.wishes.views = [{ ...view, filter: { ...noFilter, due: 'soon' } }]
    desk.centre.wishesChanged()
    const { row } = aPut('1', draft)
    const due = { ...row, dueAt: new Date(2026, 2, 2, 12).getTime() }
    desk.rows.set('1', due)
    desk.change({ put: [{ row: due, cause: 'read' }] })
    desk.seen.dueSoonMinutes = 240
    desk.centre.wishesChanged()
    await desk.pass(20_000)
    expect(desk.seen.shown).toEqual([])
  })

  it('keeps what one did oneself while the line was away out of the summary', async () => {
    const desk = aDesk()
    desk.centre.lineChanged(false)
    desk.centre.did(aDeed('1', { to: draft }))
    desk.change({ put: [aPut('1', draft, 'read')] })
    desk.centre.lineChanged(true)
    await desk.pass(20_000)
    expect(desk.seen.shown).toEqual([])
  })

  it('takes the message away when the window is looked at, and the number when the inbox is read', async () => {
    const desk = aDesk()
    desk.arrive('1')
    await desk.pass(1_000)
    desk.centre.seen()
    expect(desk.seen.cleared).toBe(1)
    desk.centre.read(null)
    await desk.pass(1_000)
    expect(desk.published()).toMatchObject({ inbox: { unread: 0 }, unread: { tray: 0, badge: 0 } })
    desk.centre.clear()
    await desk.pass(1_000)
    expect(desk.published().inbox.alerts).toEqual([])
  })

  it('forgets everything when the board starts afresh, and leaves no timer behind', async () => {
    const desk = aDesk()
    desk.arrive('1')
    desk.centre.boardChanged(aChange({ reset: true }))
    await desk.pass(1_000)
    expect(desk.published().inbox).toEqual(emptyInbox)
    desk.centre.dispose()
    expect(desk.timers()).toBe(0)
  })
})
