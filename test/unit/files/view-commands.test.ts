import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createViewCommands, type ViewFilePorts } from '@main/files/view-commands'
import { parseViewFile, viewFileText } from '@main/files/view-file'
import { initialColumns, noFilter, type SavedView } from '@shared/domain/grid-look'
import { createFakeLog } from '@support/fake-log'
import { runs } from '@support/runs'

const sender = { id: 1 }
const view: SavedView = {
  ...{ name: 'Late in Claims', shortcut: 3, columns: initialColumns, grouping: 'owner' },
  ...{ order: [{ key: 'dueAt', descending: false }], filter: { ...noFilter, due: 'overdue' } },
}

function commands(ports: Partial<ViewFilePorts> = {}) {
  return createViewCommands({
    views: () => [view],
    askWhere: async () => '/home/noor/views.json',
    askWhich: async () => '/home/noor/views.json',
    write: () => Promise.resolve(),
    read: () => Promise.resolve(''),
    log: createFakeLog().log,
    ...ports,
  })
}

describe('a file of views', () => {
  it('comes back as it was written', async () => {
    const written: string[] = []
    const write = async (_path: string, text: string): Promise<void> => void written.push(text)
    expect(await commands({ write })['views.export'](null, sender)).toEqual({ ok: true, value: 'views.json' })
    const read = (): Promise<string> => Promise.resolve(written[0] ?? '')
    expect(await commands({ read })['views.import'](null, sender)).toEqual({ ok: true, value: [view] })
  })

  it.each([
    ['no JSON', '<html>'],
    ['another kind of file', '{"kind":"settings","version":1,"views":[]}'],
    ['a version that is not known', viewFileText([view]).replace('"version": 1', '"version": 2')],
    [
      'a part that nobody knows',
      viewFileText([view]).replace('"grouping"', '"script": "alert(1)", "grouping"'),
    ],
    ['two views of one name', viewFileText([view, { ...view, shortcut: null }])],
  ])('is refused with a clear failure when it is %s', async (_, text) => {
    const read = (): Promise<string> => Promise.resolve(text)
    const answer = await commands({ read })['views.import'](null, sender)
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'not-views' } })
  })

  it('is refused when it cannot be read, or is too large', async () => {
    const read = (): Promise<string> => Promise.reject(new Error('too large'))
    const answer = await commands({ read })['views.import'](null, sender)
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'not-views' } })
  })

  it('is not touched when the user changes their mind', async () => {
    const nobody = { askWhere: async () => null, askWhich: async () => null }
    expect(await commands(nobody)['views.export'](null, sender)).toEqual({ ok: true, value: null })
    expect(await commands(nobody)['views.import'](null, sender)).toEqual({ ok: true, value: null })
  })

  it('says when it could not be written', async () => {
    const write = (): Promise<void> => Promise.reject(new Error('no space'))
    const answer = await commands({ write })['views.export'](null, sender)
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'file-not-written' } })
  })

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseViewFile(text).ok).toBe(false)
      }),
      runs(500),
    )
  })
})
