import { describe, expect, it } from 'vitest'
import { createFileCommands } from '@main/files/file-commands'
import { createFakeLog } from '@support/fake-log'

function commands(path: string | null, write: (path: string, text: string) => Promise<void>) {
  return createFileCommands({
    ask: async () => path,
    write,
    csvWords: () => 'Table',
    log: createFakeLog().log,
  })
}
const table = { name: 'All workbins', csv: 'a,b\r\n' }
const sender = { id: 1 }

describe('saving a table', () => {
  it('writes it where the user says, marked as UTF-8 for Excel', async () => {
    const written: string[] = []
    const answer = await commands('/home/noor/list.csv', async (path, text) => {
      written.push(path, text)
    })['files.saveTable'](table, sender)

    expect(answer).toEqual({ ok: true, value: 'list.csv' })
    expect(written).toEqual(['/home/noor/list.csv', '\uFEFFa,b\r\n'])
  })

  it('writes nothing when the user changes their mind', async () => {
    const answer = await commands(null, () => Promise.reject(new Error('written')))['files.saveTable'](
      table,
      sender,
    )

    expect(answer).toEqual({ ok: true, value: null })
  })

  it('says that the file could not be written', async () => {
    const full = (): Promise<void> => Promise.reject(new Error('no such folder'))
    const answer = await commands('/full/list.csv', full)['files.saveTable'](table, sender)

    expect(answer).toMatchObject({ ok: false, failure: { reason: 'file-not-written' } })
  })

  it.each(['ENOSPC', 'EDQUOT'])('says that the disk is full when the system says %s', async (code) => {
    const full = (): Promise<void> => Promise.reject(Object.assign(new Error(code), { code }))
    const answer = await commands('/full/list.csv', full)['files.saveTable'](table, sender)

    expect(answer).toMatchObject({ ok: false, failure: { reason: 'disk-full' } })
  })
})
