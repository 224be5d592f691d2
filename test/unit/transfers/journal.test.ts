import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openJournal } from '@main/transfers/journal'
import type { JournalEntry } from '@main/transfers/journal-entry'
import { scratchFolder } from '@support/scratch-folder'

const entry = (interactionId: string, step: JournalEntry['step'] = 'pulling'): JournalEntry => ({
  ...{ at: '2026-03-01T20:00:00.000Z', server: 'https://gws.example.com', userId: 'u0', interactionId, step },
  ...{ from: 'Agent:u1/drafts', target: 'queue:Returns' },
})
const line = (one: JournalEntry): string => `${JSON.stringify(one)}\n`

describe('the journal of moves', () => {
  let folder: string
  let path: string

  beforeEach(async () => {
    folder = await scratchFolder()
    path = join(folder, 'deeper', 'moves.jsonl')
  })

  const written = async (text: string): Promise<void> => {
    const journal = await openJournal(path)
    await journal.close()
    await writeFile(path, text)
  }

  it('has an entry in its file when the append resolves', async () => {
    const journal = await openJournal(path)
    await journal.append(entry('i1'))
    expect(await readFile(path, 'utf8')).toBe(line(entry('i1')))
    await journal.close()
  })

  it('keeps the order of entries that come together', async () => {
    const journal = await openJournal(path)
    const many = Array.from({ length: 200 }, (_, index) => entry(`i${String(index)}`))
    await Promise.all(many.map((one) => journal.append(one)))
    expect(await readFile(path, 'utf8')).toBe(many.map(line).join(''))
    await journal.close()
  })

  it('knows the last entry of each interaction after it was opened again', async () => {
    const first = await openJournal(path)
    for (const step of ['pulling', 'held', 'placing'] as const) await first.append(entry('i1', step))
    await first.append(entry('i2'))
    await first.close()
    const second = await openJournal(path)
    expect([second.last('i1')?.step, second.last('i2')?.step, second.last('i3')]).toEqual([
      ...['placing', 'pulling', undefined],
    ])
    await second.close()
  })

  it('carries over what can be read when the last line is torn, and sets the file aside', async () => {
    const torn = `${line(entry('i1'))}{"at":"2026-03-01T`
    await written(torn)
    const journal = await openJournal(path)
    expect([journal.damagedLines, journal.last('i1')?.step]).toEqual([1, 'pulling'])
    expect(await readFile(`${path}.damaged`, 'utf8')).toBe(torn)
    expect(await readFile(path, 'utf8')).toBe(line(entry('i1')))
    await journal.close()
  })

  it.each(['rubbish', '{}', 'null', '{"step":"flying"}', '\u0000\u0000'])(
    'reads on behind %j',
    async (rubbish) => {
      await written(`${line(entry('i1'))}${rubbish}\n${line(entry('i2', 'held'))}`)
      const journal = await openJournal(path)
      expect([journal.damagedLines, journal.last('i1')?.step, journal.last('i2')?.step]).toEqual([
        ...[1, 'pulling', 'held'],
      ])
      await journal.close()
    },
  )

  it('does not glue a new entry to a last line that lacks only its end', async () => {
    await written(line(entry('i1')).trimEnd())
    const first = await openJournal(path)
    await first.append(entry('i2'))
    await first.close()
    const second = await openJournal(path)
    expect([second.damagedLines, second.last('i1')?.step, second.last('i2')?.step]).toEqual([
      0,
      'pulling',
      'pulling',
    ])
    await second.close()
  })

  it('is shortened when it is large: what is unfinished stays, what is long over goes', async () => {
    const day = 86_400_000
    const now = Date.parse('2026-03-20T08:00:00Z')
    const at = (ageDays: number): string => new Date(now - ageDays * day).toISOString()
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      ...entry(`old${String(index)}`, 'placed'),
      at: at(30),
    }))
    const unfinished = { ...entry('cut', 'placing'), at: at(30) }
    const fresh = { ...entry('fresh', 'placed'), at: at(1) }
    await written([entry('cut'), ...many, unfinished, fresh].map(line).join(''))
    const journal = await openJournal(path, { now: () => now })
    expect(await readFile(path, 'utf8')).toBe([unfinished, fresh].map(line).join(''))
    expect([...journal.latest()]).toEqual([unfinished, fresh])
    await journal.close()
  })

  it('stays small while it grows, and loses no last entry by it', async () => {
    const now = Date.parse('2026-03-02T08:00:00Z')
    const journal = await openJournal(path, { now: () => now, large: 4_000 })
    const ids = Array.from({ length: 10 }, (_, index) => `i${String(index)}`)
    for (let round = 0; round < 20; round += 1) {
      const step = round % 2 === 0 ? 'pulling' : 'placed'
      await Promise.all(ids.map((id) => journal.append(entry(id, step))))
    }
    await journal.append(entry('cut', 'placing'))
    expect((await stat(path)).size).toBeLessThan(8_000)
    await journal.close()
    const again = await openJournal(path, { now: () => now })
    const steps = [...again.latest()].map(({ interactionId, step }) => [interactionId, step])
    expect(steps).toEqual([...ids.map((id) => [id, 'placed']), ['cut', 'placing']])
    await again.close()
  })

  it('is set aside when its file cannot be read, says so, and goes on', async () => {
    await mkdir(path, { recursive: true })
    const journal = await openJournal(path)
    await journal.append(entry('i1'))
    expect([journal.damagedLines, await readFile(path, 'utf8')]).toEqual([1, line(entry('i1'))])
    expect(await readdir(join(folder, 'deeper'))).toEqual(['moves.jsonl', 'moves.jsonl.damaged'])
    await journal.close()
  })

  it('refuses every entry where no folder can be made for it, and is not fatal', async () => {
    await writeFile(join(folder, 'deeper'), 'a file in the way')
    const journal = await openJournal(path)
    expect(journal.damagedLines).toBe(1)
    await expect(journal.append(entry('i1'))).rejects.toThrow('cannot be written')
  })

  it('rejects an entry that cannot be written', async () => {
    const journal = await openJournal(path)
    await journal.close()
    await expect(journal.append(entry('i1'))).rejects.toThrow()
  })
})
