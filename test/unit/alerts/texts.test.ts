import { describe, expect, it } from 'vitest'
import { hasTrayHost } from '@main/alerts/outputs/tray-host'
import type { BurstPart } from '@main/alerts/burst'
import { BurstItems } from '@main/alerts/burst-items'
import { isDoNotDisturbOn } from '@main/alerts/outputs/do-not-disturb'
import { burstText, plainLine, trayTooltip } from '@main/alerts/texts'
import { english } from '@main/texts/en'
import { trayShapeOf } from '@main/alerts/tray-state'
import type { AlertPlace, AlertTrigger } from '@shared/domain/alert-rule'
import { aRule } from './rule-desk'

const names = {
  content: () => undefined,
  owner: (key: string) => (key === 'Agent:u1' ? 'Mei Tanaka' : undefined),
  workbin: (key: string) =>
    key === 'Agent:u1/drafts' ? { workbin: 'Drafts', owner: 'Mei Tanaka' } : undefined,
}
const draft = 'Agent:u1/drafts'

function part(trigger: AlertTrigger, count = 1, place: AlertPlace = { kind: 'all' }, key = draft): BurstPart {
  const items = Array.from({ length: count }, (_, id) => ({ interactionId: String(id), workbinKey: key }))
  const rule = aRule(place, trigger, { id: trigger.kind })
  return { rule, items: new BurstItems(items), count, isMissed: false }
}

describe('the words of alerts', () => {
  it.each<[AlertTrigger, number, string]>([
    [{ kind: 'arrives' }, 1, 'New in Drafts'],
    [{ kind: 'leaves' }, 3, '3 have left Drafts'],
    [{ kind: 'waits', minutes: 240 }, 2, '2 wait longer than 4 hours in Drafts'],
    [{ kind: 'waits', minutes: 1_440 }, 1, 'One waits longer than a day in Drafts'],
    [{ kind: 'more-than', count: 20 }, 21, '21 in all workbins, more than 20'],
    [{ kind: 'spike', count: 10, minutes: 5 }, 12, '12 have come within 5 minutes: all workbins'],
    [{ kind: 'unopened', minutes: 60 }, 2, 'Nobody has opened 2 that you gave to Drafts'],
  ])('say for %j with %i: %s', (trigger, count, title) => {
    expect(burstText([part(trigger, count)], names, english).title).toBe(title)
  })

  it('name the owner of the workbin and the rule below, and the place of the rule for many workbins', () => {
    const { rule, ...rest } = part({ kind: 'arrives' })
    const named = { ...rest, rule: { ...rule, name: 'VIP' } }
    expect(burstText([named], names, english)).toEqual({ title: 'New in Drafts', body: 'VIP\nMei Tanaka' })
    const items = [draft, 'Agent:u1/inbound'].map((workbinKey) => ({ interactionId: workbinKey, workbinKey }))
    const many = {
      ...part({ kind: 'arrives' }, 2, { kind: 'owner', key: 'Agent:u1' }),
      items: new BurstItems(items),
    }
    expect(burstText([many], names, english)).toEqual({ title: '2 new in Mei Tanaka', body: '' })
  })

  it('name a view, and below it the workbin, for what comes to match or ceases to', () => {
    const parts = [part({ kind: 'arrives' }, 1, { kind: 'view', name: 'Overdue' })]
    expect(burstText(parts, names, english)).toEqual({
      title: 'New in Overdue',
      body: 'Drafts of Mei Tanaka',
    })
  })

  it('tell who wrote about what only where that is allowed, as one plain line', () => {
    const telling = { ...names, content: () => 'Ada Quist: <i>My</i>\nclaim' }
    expect(burstText([part({ kind: 'arrives' })], telling, english).body).toBe(
      'Mei Tanaka\nAda Quist: ‹i›My‹/i› claim',
    )
  })

  it('count what several rules tell, with a line each, the newest first', () => {
    const parts = [part({ kind: 'arrives' }, 2), part({ kind: 'more-than', count: 5 }, 6)]
    expect(burstText(parts, names, english)).toEqual({
      title: '3 alerts',
      body: '6 in all workbins, more than 5\n2 new in Drafts',
    })
  })

  it('do without a name that is not known', () => {
    const gone = part({ kind: 'arrives' }, 1, { kind: 'owner', key: 'Agent:u9' }, 'Agent:u9/drafts')
    expect(burstText([gone], names, english)).toEqual({
      title: 'New in a workbin that is not there any more',
      body: '',
    })
  })

  it('make a plain line of a hostile name', () => {
    expect(plainLine('<b>Claims</b>\n\u202Egnp.exe\u0007 & more')).toBe('‹b›Claims‹/b› gnp.exe ＆ more')
    expect(Array.from(plainLine('x'.repeat(1_000_000)))).toHaveLength(80)
  })
})

describe('the words of the tray', () => {
  it.each([
    ['online', 0, 'Switchyard: live'],
    ['online', 3, 'Switchyard: live, 3 new'],
    ['recovering', 120, 'Switchyard: connection lost, reconnecting, 99+ new'],
    ['signed-out', 3, 'Switchyard: signed out'],
  ] as const)('say for %s with %i new: %s', (phase, unseen, words) => {
    expect(trayTooltip(english, { phase, unread: unseen, isPaused: false })).toBe(words)
  })

  it('say that alerts are paused', () => {
    const picture = { phase: 'online', unread: 2, isPaused: true } as const
    expect(trayTooltip(english, picture)).toBe('Switchyard: live, 2 new, alerts paused')
  })

  it.each([
    ['online', 0, 'live'],
    ['online', 1, 'attention'],
    ['recovering', 1, 'stale'],
    ['session-lost', 0, 'attention'],
    ['signed-out', 1, 'signed-out'],
  ] as const)('go with a shape for %s with %i new: %s', (phase, unseen, shape) => {
    expect(trayShapeOf(phase, unseen)).toBe(shape)
  })
})

describe('the tray host', () => {
  it('is there when somebody on the bus watches for icons, and on systems that always have one', async () => {
    expect(await hasTrayHost('linux', () => Promise.resolve('   boolean true\n'))).toBe(true)
    expect(await hasTrayHost('win32', () => Promise.resolve(undefined))).toBe(true)
  })

  it('is not there when nobody does or nobody can be asked', async () => {
    expect(await hasTrayHost('linux', () => Promise.resolve('   boolean false\n'))).toBe(false)
    expect(await hasTrayHost('linux', () => Promise.resolve(undefined))).toBe(false)
  })
})

describe('do not disturb', () => {
  it.each([
    ['   variant       boolean true\n', true],
    ['   variant       boolean false\ntrue\n', false],
    ['   variant       boolean false\nfalse\n', true],
    ['false\n', true],
    ['', false],
    [undefined, false],
  ])('is known from %j: %s', async (answers, isOn) => {
    expect(await isDoNotDisturbOn('linux', () => Promise.resolve(answers))).toBe(isOn)
  })

  it('is not asked where the system holds notifications back by itself', async () => {
    const asked = (): Promise<string> => Promise.reject(new Error('asked'))
    expect(await isDoNotDisturbOn('win32', asked)).toBe(false)
  })
})
