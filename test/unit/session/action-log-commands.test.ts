import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openActionLog } from '@main/action-log/action-log'
import { silentLog } from '@main/diagnostics/log'
import { createActionLogCommands } from '@main/session/commands/action-log-commands'
import { scratchFolder } from '@support/scratch-folder'

const query = { ...{ text: '', since: null, until: null, outcome: null }, ...{ offset: 0, limit: 10 } }
const sender = { id: 1 }

describe('the commands of the action log', () => {
  let folder: string

  beforeEach(async () => {
    folder = await scratchFolder()
  })

  const commands = (place: string, write: () => Promise<void> = () => Promise.resolve()) =>
    createActionLogCommands({
      actionLog: openActionLog({ folder: place, keepDays: () => 1, now: () => 0, log: silentLog }),
      ask: () => Promise.resolve('/home/noor/actions.csv'),
      ...{ write, now: () => 0, log: silentLog },
    })

  it('say that the log cannot be read', async () => {
    const place = join(folder, 'file')
    await writeFile(place, '')
    expect(await commands(place)['actionLog.search'](query, sender)).toMatchObject({
      failure: { reason: 'action-log-unreadable' },
    })
  })

  it('say that the disk is full when what they save has no room', async () => {
    const full = (): Promise<void> => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    const answer = await commands(folder, full)['actionLog.export']({ format: 'csv', query }, sender)
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'disk-full' } })
  })
})
