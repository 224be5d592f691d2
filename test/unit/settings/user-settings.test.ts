import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { firstDay, parseSettings, settingsText } from '@main/settings/settings-file'
import { noPolicy } from '@main/settings/policy'
import { openSettings } from '@main/settings/user-settings'
import { firstRules, newRule } from '@shared/domain/alert-rule'
import { initialSettings, initialState, settingKeys } from '@shared/domain/settings'
import { createFakeLog } from '@support/fake-log'
import { runs } from '@support/runs'
import { scratchFolder } from '@support/scratch-folder'

const rule = newRule('r1', { kind: 'owner', key: 'Agent:u1' }, { kind: 'arrives' })
let folder = ''
let path = ''

beforeEach(async () => {
  folder = await scratchFolder()
  path = join(folder, 'settings.json')
})

describe('settings', () => {
  it('are the defaults on the first day, without a file', async () => {
    const settings = await openSettings(path, silentLog)
    expect(settings.state()).toEqual(initialState)
    expect(await readdir(folder)).toEqual([])
  })

  it('come back after a restart', async () => {
    const first = await openSettings(path, silentLog)
    first.remember({ lastServer: 'https://gws.example.com' })
    await first.change({ theme: 'dark', alertRules: [rule] })
    const second = await openSettings(path, silentLog)
    expect(second.state()).toEqual({
      ...initialState,
      values: { ...initialSettings, theme: 'dark', alertRules: [rule] },
      chosen: ['theme', 'alertRules'],
      locked: [],
    })
    expect(second.remembered().lastServer).toBe('https://gws.example.com')
  })

  it('hold at once and keep the last of many changes on the disk', async () => {
    const settings = await openSettings(path, silentLog)
    const changes = Array.from({ length: 20 }, (_, index) => settings.change({ ageRedMinutes: index }))
    expect(settings.read().ageRedMinutes).toBe(19)
    await Promise.all(changes)
    const stored = parseSettings(await readFile(path, 'utf8'))?.settings.chosen
    expect(stored).toEqual({ ageRedMinutes: 19 })
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('can be read by their user only', async () => {
    const settings = await openSettings(path, silentLog)
    await settings.change({ compact: true })
    expect((await stat(path)).mode & 0o077).toBe(0)
  })

  it('follow the defaults again once a choice is taken back', async () => {
    const settings = await openSettings(path, silentLog)
    await settings.change({ theme: 'dark', compact: true })
    expect(await settings.reset(['theme'])).toEqual({
      ok: true,
      value: { ...initialState, values: { ...initialSettings, compact: true }, chosen: ['compact'] },
    })
  })

  it.each(['', '{', 'null', '[]', '{}', '{"version":4}', '{"version":"1"}', '\u0000\u0001'])(
    'set the damaged file %j aside and start with the defaults',
    async (text) => {
      await writeFile(path, text)
      await writeFile(`${path}.damaged-1`, 'older')
      const settings = await openSettings(path, silentLog)
      await settings.settled()
      expect(settings.read()).toEqual(initialSettings)
      expect(settings.state().unreadable).toEqual(settingKeys)
      expect(await readFile(`${path}.damaged-2`, 'utf8')).toBe(text)
      expect(await readFile(`${path}.damaged-1`, 'utf8')).toBe('older')
    },
  )

  it('are set aside once, not again at each start', async () => {
    await writeFile(path, '{"version":3,"settings":{"theme":"sepia","compact":true}}')
    await (await openSettings(path, silentLog)).settled()
    await (await openSettings(path, silentLog)).settled()
    expect((await openSettings(path, silentLog)).read().compact).toBe(true)
    expect((await readdir(folder)).sort()).toEqual(['settings.json', 'settings.json.damaged-1'])
  })

  it('are read although an editor of Windows put a mark before them', async () => {
    await writeFile(path, '\uFEFF{"version":3,"settings":{"compact":true}}')
    const settings = await openSettings(path, silentLog)
    expect(settings.read()).toEqual({ ...initialSettings, compact: true })
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('lose only the value that cannot be read, and keep the file as it was', async () => {
    const text = '{"version":2,"settings":{"theme":"sepia","compact":true},"remembered":{"window":7}}'
    await writeFile(path, text)
    const settings = await openSettings(path, silentLog)
    expect(settings.read()).toEqual({ ...initialSettings, compact: true })
    expect(settings.state().unreadable).toEqual(['theme'])
    expect(await readFile(`${path}.damaged-1`, 'utf8')).toBe(text)
  })

  it('answer with local-storage when the disk refuses, and hold all the same', async () => {
    await writeFile(path, '')
    const settings = await openSettings(join(path, 'settings.json'), silentLog)
    expect(await settings.change({ compact: true })).toMatchObject({
      ok: false,
      failure: { reason: 'local-storage' },
    })
    expect(settings.read().compact).toBe(true)
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('keep what is there and cannot be read before they are written for the first time', async () => {
    await mkdir(path)
    await writeFile(join(path, 'old'), 'choices')
    const settings = await openSettings(path, silentLog)
    expect(await settings.change({ compact: true })).toMatchObject({ ok: true })
    expect(await readFile(join(`${path}.damaged-1`, 'old'), 'utf8')).toBe('choices')
  })

  it('say in the log that what could not be read was set aside', async () => {
    await mkdir(path)
    const { log, lines } = createFakeLog()
    await openSettings(path, log)
    expect(lines.join('\n')).toContain('settings were damaged and have been set aside')
  })

  it('write nothing over a damaged file that could not be kept, and say that they are not saved', async () => {
    const longest = join(folder, 'x'.repeat(238))
    await writeFile(longest, 'damaged')
    await writeFile(`${longest}.damaged-99999999`, 'older')
    const settings = await openSettings(longest, silentLog)
    const answer = await settings.change({ compact: true })
    settings.remember({ toldAboutTray: true })
    await settings.settled()
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'local-storage' } })
    expect(await readFile(longest, 'utf8')).toBe('damaged')
  })

  it('are written again once the damaged file can be kept', async () => {
    const longest = join(folder, 'x'.repeat(238))
    await writeFile(longest, 'damaged')
    await writeFile(`${longest}.damaged-99999999`, 'older')
    const settings = await openSettings(longest, silentLog)
    await rm(`${longest}.damaged-99999999`)
    expect(await settings.change({ compact: true })).toMatchObject({ ok: true })
    expect(await readFile(`${longest}.damaged-1`, 'utf8')).toBe('damaged')
  })

  it('tell whoever listens, until the listening ends', async () => {
    const settings = await openSettings(path, silentLog)
    const heard: boolean[] = []
    const end = settings.onChange(({ values }) => void heard.push(values.compact))
    await settings.change({ compact: true })
    settings.remember({ toldAboutTray: true })
    end()
    await settings.change({ compact: false })
    expect(heard).toEqual([true])
  })

  it('survive writing and reading whatever they hold', () => {
    const names = fc.array(fc.stringMatching(/^[^\s].{0,40}$/), { maxLength: 8 })
    fc.assert(
      fc.property(names, fc.string({ maxLength: 200 }), fc.boolean(), (texts, lastServer, compact) => {
        const servers = texts.map((text) => text.trim())
        const settings = {
          chosen: { servers, compact },
          remembered: { ...firstDay.remembered, lastServer },
        }
        expect(parseSettings(settingsText(settings))).toEqual({ settings, unreadable: [] })
      }),
    )
  })

  it('never throw on a file with anything in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parseSettings(text)).not.toThrow()
      }),
      runs(1_000),
    )
  })
})

describe('a settings file of the second version', () => {
  const older = (watched: unknown): string =>
    JSON.stringify({ version: 2, settings: { theme: 'dark', watched }, remembered: {} })

  it('keeps what was watched as a rule each, beside the rules of the first day', () => {
    const place = { kind: 'owner', key: 'AgentGroup:Claims' } as const
    const workbin = { kind: 'workbin', key: 'Agent:u1/Draft' } as const
    expect(parseSettings(older(['AgentGroup:Claims', 'Agent:u1/Draft']))).toMatchObject({
      unreadable: [],
      settings: {
        chosen: {
          theme: 'dark',
          alertRules: [
            ...firstRules,
            newRule('watched-1', place, { kind: 'arrives' }),
            newRule('watched-2', workbin, { kind: 'arrives' }),
          ],
        },
      },
    })
  })

  it('follows the rules of the first day when nothing was watched', () => {
    for (const watched of [[], undefined, 7]) {
      expect(parseSettings(older(watched))?.settings.chosen).toEqual({ theme: 'dark' })
    }
  })
})

describe('a settings file of the first version', () => {
  it('keeps what differs from the defaults as chosen, and what was remembered', async () => {
    const older = {
      ...{ version: 1, theme: 'dark', compact: false, watched: [], dialect: { queuesFrom: 'none' } },
      ...{ lastServer: 'https://gws.example.com', lastUserName: 'n.haddad', window: null },
      toldAboutTray: true,
    }
    expect(parseSettings(JSON.stringify(older))).toEqual({
      settings: {
        chosen: { theme: 'dark', dialect: { queuesFrom: 'none' } },
        remembered: {
          ...firstDay.remembered,
          ...{ lastServer: 'https://gws.example.com', lastUserName: 'n.haddad', toldAboutTray: true },
        },
      },
      unreadable: [],
    })
  })

  it('may name one key only, as administrators prepare it', () => {
    expect(parseSettings('{"version":1,"theme":"light"}')?.settings).toEqual({
      ...firstDay,
      chosen: { theme: 'light' },
    })
  })

  it('is written in the present version at the next change', async () => {
    await writeFile(path, '{"version":1,"theme":"light"}')
    const settings = await openSettings(path, silentLog)
    await settings.change({ compact: true })
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      version: 3,
      settings: { theme: 'light', compact: true },
      remembered: firstDay.remembered,
    })
  })
})

describe('settings under a policy', () => {
  const policy = {
    ...noPolicy,
    defaults: { compact: true, ageRedMinutes: 90 },
    enforced: { theme: 'light', demoAllowed: false },
  } as const

  it('follow enforced before chosen before default', async () => {
    await writeFile(path, '{"version":2,"settings":{"theme":"dark","ageRedMinutes":120}}')
    const settings = await openSettings(path, silentLog, policy)
    expect(settings.state()).toEqual({
      ...initialState,
      values: {
        ...{ ...initialSettings, compact: true, ageRedMinutes: 120 },
        ...{ theme: 'light', demoAllowed: false },
      },
      chosen: ['theme', 'ageRedMinutes'],
      locked: ['theme', 'demoAllowed'],
    })
  })

  it('refuse a change of what is enforced, and everything that came with it', async () => {
    const settings = await openSettings(path, silentLog, policy)
    expect(await settings.change({ theme: 'dark', compact: false })).toMatchObject({
      failure: { reason: 'set-by-policy' },
    })
    expect(await settings.reset(['theme'])).toMatchObject({ failure: { reason: 'set-by-policy' } })
    expect(settings.read().compact).toBe(true)
  })
})
