import { mkdtemp, readFile, readdir, rm, stat, writeFile, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { defaultSettings, parseSettings, settingsText } from '@main/settings/settings-file'
import { openSettings, userSettingsOf } from '@main/settings/user-settings'
import { runs } from '@support/runs'

let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchyard-settings-'))
  path = join(folder, 'settings.json')
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('settings', () => {
  it('are the defaults on the first day, without a file', async () => {
    const settings = await openSettings(path, silentLog)
    expect(settings.read()).toEqual(defaultSettings)
    expect(await readdir(folder)).toEqual([])
  })

  it('come back after a restart', async () => {
    const first = await openSettings(path, silentLog)
    await first.change({ theme: 'dark', watched: ['Agent:u1'], lastServer: 'https://gws.example.com' })
    const second = await openSettings(path, silentLog)
    expect(second.read()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      watched: ['Agent:u1'],
      lastServer: 'https://gws.example.com',
    })
    expect(userSettingsOf(second.read())).toEqual({ theme: 'dark', compact: false, watched: ['Agent:u1'] })
  })

  it('hold at once and keep the last of many changes on the disk', async () => {
    const settings = await openSettings(path, silentLog)
    const changes = Array.from({ length: 20 }, (_, index) =>
      settings.change({ lastUserName: `user-${index}` }),
    )
    expect(settings.read().lastUserName).toBe('user-19')
    await Promise.all(changes)
    expect(parseSettings(await readFile(path, 'utf8'))?.lastUserName).toBe('user-19')
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('can be read by their user only', async () => {
    const settings = await openSettings(path, silentLog)
    await settings.change({ compact: true })
    expect((await stat(path)).mode & 0o077).toBe(0)
  })

  it.each(['', '{', 'null', '[]', '{}', '{"version":2}', '{"version":1,"theme":"sepia"}', '\u0000\u0001'])(
    'set the damaged file %j aside and start with the defaults',
    async (text) => {
      await writeFile(path, text)
      await writeFile(`${path}.damaged-1`, 'older')
      const settings = await openSettings(path, silentLog)
      expect(settings.read()).toEqual(defaultSettings)
      expect(await readFile(`${path}.damaged-2`, 'utf8')).toBe(text)
      expect(await readFile(`${path}.damaged-1`, 'utf8')).toBe('older')
    },
  )

  it('fill in what an older file does not have', async () => {
    await writeFile(path, '{"version":1,"theme":"light"}')
    const settings = await openSettings(path, silentLog)
    expect(settings.read()).toEqual({ ...defaultSettings, theme: 'light' })
  })

  it('answer with local-storage when the disk refuses, and hold all the same', async () => {
    await mkdir(path)
    const settings = await openSettings(path, silentLog)
    expect(await settings.change({ compact: true })).toMatchObject({
      ok: false,
      failure: { reason: 'local-storage' },
    })
    expect(settings.read().compact).toBe(true)
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('tell whoever listens, until the listening ends', async () => {
    const settings = await openSettings(path, silentLog)
    const heard: boolean[] = []
    const end = settings.onChange(({ compact }) => void heard.push(compact))
    await settings.change({ compact: true })
    end()
    await settings.change({ compact: false })
    expect(heard).toEqual([true])
  })

  it('survive writing and reading whatever they hold', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 20 })
    fc.assert(
      fc.property(names, fc.string({ maxLength: 200 }), fc.boolean(), (watched, lastServer, compact) => {
        const settings = { ...defaultSettings, watched, lastServer, compact }
        expect(parseSettings(settingsText(settings))).toEqual(settings)
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
