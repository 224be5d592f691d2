import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { autostartEntry } from '@main/lifecycle/autostart-entry'
import { createLoginStart } from '@main/lifecycle/login-start'

let appData = ''
const program = '/opt/switchyard/switchyard'
const file = (): string => join(appData, 'autostart', 'switchyard.desktop')

beforeEach(async () => {
  appData = await mkdtemp(join(tmpdir(), 'switchyard-login-'))
})

afterEach(async () => {
  await rm(appData, { recursive: true, force: true })
})

function starter(platform: NodeJS.Platform) {
  const items: unknown[] = []
  const app = { getPath: () => appData, setLoginItemSettings: (item: unknown) => void items.push(item) }
  return { items, apply: createLoginStart({ app, platform, program, log: silentLog }) }
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
