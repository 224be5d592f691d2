import type { LoginItemSettings, Settings } from 'electron'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { autostartEntry } from '@main/lifecycle/autostart-entry'
import { createLoginStart } from '@main/lifecycle/login-start'
import { scratchFolder } from '@support/scratch-folder'

let appData = ''
const program = '/opt/switchyard/switchyard'
const file = (): string => join(appData, 'autostart', 'switchyard.desktop')

beforeEach(async () => {
  appData = await scratchFolder()
})

function starter(platform: NodeJS.Platform, isEnforced = false) {
  const items: unknown[] = []
  const asked = (path?: string, args: readonly string[] = []): string => [path, ...args].join(' ')
  let there = ''
  const app = {
    getPath: () => appData,
    getLoginItemSettings: (about: { path?: string; args?: string[] } = {}) =>
      ({ openAtLogin: there === asked(about.path, about.args) }) as LoginItemSettings,
    setLoginItemSettings: (item: Settings) => {
      items.push(item)
      there = item.openAtLogin ? asked(item.path, item.args) : ''
    },
  }
  return {
    items,
    apply: createLoginStart({ app, platform, program, isEnforced: () => isEnforced, log: silentLog }),
  }
}

describe('starting at login on Linux', () => {
  it('is a file that starts the program in the tray, and goes away again', async () => {
    const { apply } = starter('linux')
    await apply({ startAtLogin: true, startHidden: true })
    expect(await readFile(file(), 'utf8')).toContain(`Exec="${program}" --hidden\n`)
    await apply({ startAtLogin: true, startHidden: false })
    expect(await readFile(file(), 'utf8')).toContain(`Exec="${program}"\n`)
    await apply({ startAtLogin: false, startHidden: false })
    await expect(readFile(file())).rejects.toThrow('ENOENT')
  })

  it('leaves a file alone that somebody else wrote', async () => {
    const { apply } = starter('linux')
    await apply({ startAtLogin: true, startHidden: true })
    await writeFile(file(), '[Desktop Entry]\nName=Ours\n')
    await apply({ startAtLogin: false, startHidden: true })
    expect(await readFile(file(), 'utf8')).toContain('Ours')
  })

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'stays off where the person switched it off in the list of the desktop: %s',
    async (line) => {
      const { apply } = starter('linux')
      await apply({ startAtLogin: true, startHidden: true })
      await writeFile(file(), `${await readFile(file(), 'utf8')}${line}\n`)
      await apply({ startAtLogin: true, startHidden: true })
      expect(await readFile(file(), 'utf8')).toContain(line)
      await apply({ startAtLogin: true, startHidden: false })
      expect(await readFile(file(), 'utf8')).not.toContain(line)
    },
  )

  it('escapes what a desktop would act on', () => {
    expect(autostartEntry('/opt/50% "$x"\\y', false)).toContain(
      'Exec="/opt/50%% \\\\"\\\\$x\\\\"\\\\\\\\y"\n',
    )
  })
})

it('is asked of the system elsewhere', async () => {
  const { apply, items } = starter('win32')
  await apply({ startAtLogin: true, startHidden: true })
  await apply({ startAtLogin: false, startHidden: false })
  expect(items).toEqual([
    { openAtLogin: true, path: program, args: ['--hidden'] },
    { openAtLogin: false, path: program, args: [] },
  ])
})

it('is not asked of the system again, for the person may have switched it off there', async () => {
  const { apply, items } = starter('win32')
  await apply({ startAtLogin: true, startHidden: true })
  await apply({ startAtLogin: true, startHidden: true })
  expect(items).toHaveLength(1)
  await apply({ startAtLogin: true, startHidden: false })
  expect(items).toHaveLength(2)
})

it('holds whatever the system’s own list says when an administrator enforces it', async () => {
  const windows = starter('win32', true)
  await windows.apply({ startAtLogin: true, startHidden: true })
  await windows.apply({ startAtLogin: true, startHidden: true })
  expect(windows.items).toHaveLength(2)
  const linux = starter('linux', true)
  await linux.apply({ startAtLogin: true, startHidden: true })
  await writeFile(file(), `${await readFile(file(), 'utf8')}Hidden=true\n`)
  await linux.apply({ startAtLogin: true, startHidden: true })
  expect(await readFile(file(), 'utf8')).not.toContain('Hidden')
})
