import { describe, expect, it } from 'vitest'
import { hasTrayHost } from '@main/alerts/outputs/tray-host'
import { arrivalText, plainLine, trayTooltip } from '@main/alerts/texts'
import { english } from '@main/texts/en'
import { trayShapeOf } from '@main/alerts/tray-state'

const names = {
  content: () => undefined,
  workbin: (key: string) =>
    key === 'Agent:u1/drafts' ? { workbin: 'Drafts', owner: 'Mei Tanaka' } : undefined,
}
const at = (workbinKey: string, interactionId = '1') => ({ workbinKey, interactionId })

describe('the words of alerts', () => {
  it('name the workbin and its owner', () => {
    const latest = at('Agent:u1/drafts')
    expect(arrivalText({ arrivals: [latest], latest, isUpdate: false }, names, english)).toEqual({
      title: 'New in Drafts',
      body: 'Mei Tanaka',
    })
  })

  it('tell who wrote about what only where that is allowed, as one plain line', () => {
    const latest = at('Agent:u1/drafts')
    const telling = { ...names, content: () => 'Ada Quist: <i>My</i>\nclaim' }
    expect(arrivalText({ arrivals: [latest], latest, isUpdate: false }, telling, english).body).toBe(
      'Mei Tanaka\nAda Quist: ‹i›My‹/i› claim',
    )
  })

  it('count what is new over several workbins', () => {
    const arrivals = [at('Agent:u1/drafts'), at('Agent:u2/drafts'), at('Agent:u2/drafts', '2')]
    expect(
      arrivalText({ arrivals, latest: at('Agent:u2/drafts', '2'), isUpdate: true }, names, english),
    ).toEqual({
      title: '3 new interactions',
      body: 'In 2 watched workbins',
    })
  })

  it('do without a name that is not known', () => {
    const latest = at('Agent:u9/drafts')
    expect(arrivalText({ arrivals: [latest], latest, isUpdate: false }, names, english)).toEqual({
      title: 'New in a watched workbin',
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
    expect(trayTooltip(english, phase, unseen)).toBe(words)
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
