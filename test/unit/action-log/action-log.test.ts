import { appendFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ActionLogEntry, ActionLogQuery } from '@shared/domain/action-log'
import { openActionLog, type ActionLog, type ActionLogOptions } from '@main/action-log/action-log'
import { exportText } from '@main/action-log/export-text'
import { createLog, silentLog } from '@main/diagnostics/log'
import { scratchFolder } from '@support/scratch-folder'

const DAY = 86_400_000
const start = Date.parse('2026-03-02T08:00:00Z')
const everything: ActionLogQuery = {
  ...{ text: '', since: null, until: null, outcome: null },
  ...{ offset: 0, limit: 1_000 },
}

function anEntry(change: Partial<ActionLogEntry> = {}): ActionLogEntry {
  return {
    ...{ at: new Date(start).toISOString(), userName: 'n.haddad', server: 'https://gws.example.com' },
    ...{ action: 'move', interactionId: '00018A', from: 'Agent:u1/drafts', to: 'queue:Claims' },
    ...{ reason: '', outcome: 'placed', ...change },
  }
}

describe('the action log', () => {
  let folder: string
  let now = start

  beforeEach(async () => {
    now = start
    folder = await scratchFolder()
  })

  const open = (options: Partial<ActionLogOptions> = {}): ActionLog =>
    openActionLog({ folder, keepDays: () => 30, now: () => now, log: silentLog, ...options })
  const idsIn = async (log: ActionLog, query: Partial<ActionLogQuery> = {}): Promise<string[]> =>
    (await log.search({ ...everything, ...query })).entries.map(({ interactionId }) => interactionId)

  it('finds what was recorded, newest first, also after it was opened anew', async () => {
    const log = open()
    for (const interactionId of ['1', '2', '3']) log.record(anEntry({ interactionId }))
    await log.settled()
    expect(await idsIn(open())).toEqual(['3', '2', '1'])
  })

  it('finds by words in any column, by time and by outcome', async () => {
    const log = open()
    log.record(anEntry({ interactionId: '1', reason: 'Mei has gone home' }))
    log.record(anEntry({ interactionId: '2', outcome: 'refused' }))
    log.record(anEntry({ interactionId: '3', at: new Date(start + DAY).toISOString() }))
    expect(await idsIn(log, { text: 'HOME mei' })).toEqual(['1'])
    expect(await idsIn(log, { outcome: 'refused' })).toEqual(['2'])
    expect(await idsIn(log, { since: new Date(start + 1).toISOString() })).toEqual(['3'])
    expect(await idsIn(log, { until: new Date(start).toISOString() })).toEqual(['2', '1'])
  })

  it('gives what was placed lately, also out of older files', async () => {
    const log = open({ maxBytes: 100 })
    for (const step of [0, 1, 2, 3]) {
      now = start + step * DAY
      const outcome = step === 2 ? 'refused' : 'placed'
      log.record(anEntry({ interactionId: String(step), at: new Date(now).toISOString(), outcome }))
      await log.settled()
    }
    expect(await readdir(folder)).toHaveLength(4)
    const recent = await log.placedSince(start + DAY)
    expect(recent.map(({ interactionId }) => interactionId)).toEqual(['3', '1'])
  })

  it('hands out one page and how many there are', async () => {
    const log = open()
    for (let at = 0; at < 25; at += 1) log.record(anEntry({ interactionId: String(at) }))
    const page = await log.search({ ...everything, offset: 10, limit: 10 })
    expect([page.total, page.entries.length, page.entries[0]?.interactionId]).toEqual([25, 10, '14'])
  })

  it('begins a new file when one is large or a week old', async () => {
    const log = open({ maxBytes: 500 })
    for (const step of [0, 1, 2, 3]) {
      now = start + step * 4 * DAY
      log.record(anEntry({ interactionId: String(step), reason: step === 0 ? 'x'.repeat(500) : '' }))
      await log.settled()
    }
    expect(await readdir(folder)).toHaveLength(3)
    expect(await idsIn(log)).toEqual(['3', '2', '1', '0'])
  })

  it('removes a file when all of it is older than is kept', async () => {
    const log = open({ maxBytes: 1 })
    for (const day of [0, 1, 40]) {
      now = start + day * DAY
      log.record(anEntry({ interactionId: String(day) }))
      await log.settled()
    }
    expect(await idsIn(log)).toEqual(['40', '1'])
  })

  it('leaves out lines that cannot be read', async () => {
    const log = open()
    log.record(anEntry())
    await log.settled()
    const [name = ''] = await readdir(folder)
    await appendFile(join(folder, name), '{"at":"2026-03-0\nnull\n')
    expect(await idsIn(open())).toEqual(['00018A'])
  })

  it('says in the log that it cannot be written, and goes on', async () => {
    const lines: string[] = []
    const blocked = join(folder, 'file')
    await writeFile(blocked, '')
    const sink = { write: (line: string) => void lines.push(line) }
    const log = open({ folder: blocked, log: createLog({ sink, now: () => now }) })
    log.record(anEntry())
    await log.settled()
    expect(lines.join('')).toContain('the action log cannot be written')
  })

  describe('when the disk refuses', () => {
    /** A folder in place of the file that is written to next. */
    const block = async (): Promise<() => Promise<void>> => {
      const place = join(folder, `actions-${String(now)}.jsonl`)
      await mkdir(place)
      return () => rm(place, { recursive: true })
    }

    it('writes what was refused with the next entry, in the order of what was done', async () => {
      const log = open()
      const unblock = await block()
      log.record(anEntry({ interactionId: '1' }))
      await log.settled()
      await unblock()
      log.record(anEntry({ interactionId: '2' }))
      await log.settled()
      expect(await idsIn(open())).toEqual(['2', '1'])
    })

    it('writes what was refused at the end of the program, without another entry', async () => {
      const log = open()
      const unblock = await block()
      log.record(anEntry())
      await log.settled()
      await unblock()
      await log.settled()
      expect(await idsIn(open())).toEqual(['00018A'])
    })

    it('tries again after a while, as long as it takes', async () => {
      const later: (() => void)[] = []
      const log = open({ schedule: (run) => void later.push(run) })
      const unblock = await block()
      log.record(anEntry())
      await log.settled()
      later.shift()?.()
      await expect.poll(() => later).toHaveLength(1)
      await unblock()
      later.shift()?.()
      await expect.poll(() => idsIn(open())).toEqual(['00018A'])
    })

    it('shows what is not written down yet before the rest, and says how much that is', async () => {
      const log = open()
      log.record(anEntry({ interactionId: '1' }))
      await log.settled()
      now += 8 * DAY
      await block()
      log.record(anEntry({ interactionId: '2' }))
      log.record(anEntry({ interactionId: '3', outcome: 'refused' }))
      const page = await log.search({ ...everything, outcome: 'placed' })
      expect([page.entries.map(({ interactionId }) => interactionId), page.total, page.unwritten]).toEqual([
        ['2', '1'],
        2,
        2,
      ])
    })

    it('says that nothing is unwritten once everything is on the disk', async () => {
      const log = open()
      const unblock = await block()
      log.record(anEntry())
      await log.settled()
      await unblock()
      expect(await log.search(everything)).toEqual({ entries: [anEntry()], total: 1, unwritten: 0 })
    })

    it('counts as placed lately what could not be written down', async () => {
      const log = open()
      await block()
      log.record(anEntry())
      expect(await log.placedSince(start)).toEqual([anEntry()])
    })
  })

  it('loses no entry to a line that was cut off before it', async () => {
    const log = open()
    log.record(anEntry({ interactionId: '1' }))
    await log.settled()
    const [name = ''] = await readdir(folder)
    await appendFile(join(folder, name), '{"at":"2026-03-0')
    const next = open()
    next.record(anEntry({ interactionId: '2' }))
    expect(await idsIn(next)).toEqual(['2', '1'])
  })

  it('finds an entry once that is recorded while others are read', async () => {
    const log = open()
    log.record(anEntry({ interactionId: '1' }))
    const reading = idsIn(log)
    await log.settled()
    log.record(anEntry({ interactionId: '2' }))
    const next = idsIn(log)
    expect([await reading, await next]).toEqual([['1'], ['2', '1']])
  })

  it('exports with the names of the fields as head, and a reason that is no formula', () => {
    const text = exportText('csv', [anEntry({ reason: '=HYPERLINK("x")', serverCode: 19 })])
    expect(text).toBe(
      '\uFEFFat,userName,server,action,interactionId,from,to,reason,outcome,failureReason,serverCode,referenceId,batchId\r\n' +
        '2026-03-02T08:00:00.000Z,n.haddad,https://gws.example.com,move,00018A,Agent:u1/drafts,queue:Claims,' +
        '"\'=HYPERLINK(""x"")",placed,,19,,\r\n',
    )
  })
})
