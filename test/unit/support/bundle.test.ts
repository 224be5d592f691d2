import { unzipSync, strFromU8 } from 'fflate/browser'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '@main/diagnostics/log'
import { collectBundle } from '@main/support/bundle'
import { createSupportCommands, type SupportPorts } from '@main/support/support-commands'
import { settingsWith } from '@support/opening-state'
import { scratchFolder } from '@support/scratch-folder'

let folder = ''
const sender = { id: 1 }

beforeEach(async () => {
  folder = await scratchFolder()
  await mkdir(join(folder, 'logs'))
  await writeFile(join(folder, 'logs/main.log'), 'all well\nfrom elsewhere password=hunter2 x\n')
  await writeFile(join(folder, 'logs/main.log.1'), 'older\n')
  await writeFile(join(folder, 'logs/other.txt'), 'hunter2')
})

const collect = (report: string): ReturnType<typeof collectBundle> =>
  collectBundle({
    ...{ report, about: { version: '1.2.3' }, logFolder: join(folder, 'logs') },
    settings: settingsWith({ recentTargets: ['amara'], servers: ['https://noor:hunter2@gws.example.com'] }),
  })

function commands(change: Partial<SupportPorts> = {}) {
  const written: Uint8Array[] = []
  const ports: SupportPorts = {
    ...{ collect, diagnose: async () => [], now: () => 0, log: silentLog },
    ask: async () => '/home/noor/bundle.zip',
    write: async (_path, content) => void written.push(content),
    ...change,
  }
  return { handlers: createSupportCommands(ports), written }
}

describe('a support bundle', () => {
  it('holds diagnostics, facts, settings and logs, and no secret in any of them', async () => {
    const files = await collect('all is well')
    expect(files.map(({ name }) => name)).toEqual([
      ...['diagnostics.txt', 'about.json', 'settings.json', 'logs/main.log', 'logs/main.log.1'],
    ])
    const all = files.map(({ text }) => text).join('\n')
    expect(all).toContain('all well')
    expect(all).not.toMatch(/hunter2|amara/)
  })

  it('is saved exactly as it was shown', async () => {
    const { handlers, written } = commands()
    const shown = await handlers['support.collect']({ report: 'seen' }, sender)
    expect(await handlers['support.save'](null, sender)).toEqual({ ok: true, value: 'bundle.zip' })
    const files = Object.entries(unzipSync(written[0] ?? new Uint8Array()))
    expect(files.map(([name, bytes]) => ({ name, text: strFromU8(bytes) }))).toEqual(shown.ok && shown.value)
  })

  it('is not saved unseen, nor when the user changes their mind', async () => {
    const { handlers, written } = commands({ ask: async () => null })
    expect(await handlers['support.save'](null, sender)).toMatchObject({ ok: false })
    await handlers['support.collect']({ report: '' }, sender)
    expect(await handlers['support.save'](null, sender)).toEqual({ ok: true, value: null })
    expect(written).toEqual([])
  })

  it('says when it could not be written', async () => {
    const { handlers } = commands({ write: () => Promise.reject(new Error('full')) })
    await handlers['support.collect']({ report: '' }, sender)
    expect(await handlers['support.save'](null, sender)).toMatchObject({
      ...{ ok: false, failure: { reason: 'file-not-written' } },
    })
  })
})
