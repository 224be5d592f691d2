import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseWorkbinContents, workbinsOfAnswer } from '@main/gws/workbin-contents-parse'
import { wireFixture } from '@support/wire-fixture'
import { runs } from '@support/runs'

const inProgress = '3a5be2f0-6c2e-4f7a-9a1e-0f4f7f1f9c11'
const draft = '7d0c5f52-41a9-4a55-bb19-6a8f2d1f7e02'

describe('the contents of a workbin', () => {
  test('are the interactions of all media', () => {
    const { items, unreadable } = parseWorkbinContents(wireFixture('workbin-contents.answer')['workbin'])
    expect(items.map(({ media }) => media)).toEqual(['chat', 'email', 'workitem'])
    expect(unreadable).toBe(0)
  })

  test('are empty when there is no key of a media', () => {
    expect(parseWorkbinContents(wireFixture('workbin-empty.answer')['workbin']).items).toEqual([])
  })

  test('include media that this version does not know', () => {
    const { items } = parseWorkbinContents({
      id: 'W1',
      faxes: [{ id: 'F1', state: 'InWorkbin' }],
      tags: ['a'],
    })
    expect(items).toMatchObject([{ id: 'F1', media: 'unknown', mediaType: 'faxes' }])
  })

  test.each(['openmedia', 'openmedias'])('include open media under the key %s', (key) => {
    const item = { id: 'O1', openmediaType: 'Inbound', mediaType: 'promotion' }
    expect(parseWorkbinContents({ [key]: [item] }).items).toMatchObject([
      { media: 'openmedia', mediaType: 'promotion' },
    ])
  })

  test('include the entries of a media that is printed as an object', () => {
    expect(parseWorkbinContents({ emails: { id: 'E1' } }).items).toMatchObject([{ id: 'E1' }])
    expect(parseWorkbinContents({ emails: { E1: { id: 'E1' }, E2: { id: 'E2' } } }).items).toHaveLength(2)
  })

  test('take an interaction once that is listed twice', () => {
    expect(parseWorkbinContents({ emails: [{ id: 'E1' }], interactions: [{ id: 'E1' }] }).items).toHaveLength(
      1,
    )
  })

  test('count entries without an id and keep the others', () => {
    const { items, unreadable } = parseWorkbinContents({ emails: [{ id: 'E1' }, { state: 'InWorkbin' }, 7] })
    expect(items).toHaveLength(1)
    expect(unreadable).toBe(2)
  })

  test('never make the parser throw', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom('emails', 'chats', 'openmedia', 'faxes', 'id'), fc.anything()),
    )
    fc.assert(
      fc.property(odd, (value) => {
        expect(Array.isArray(parseWorkbinContents(value).items)).toBe(true)
      }),
      runs(1000),
    )
  })
})

describe('the workbins of an answer', () => {
  test('are found by id when several were asked for', () => {
    const workbins = workbinsOfAnswer(wireFixture('workbins-contents.answer'))
    expect([...workbins.keys()].sort()).toEqual([inProgress, draft])
  })

  test('are found by id in a list', () => {
    expect([...workbinsOfAnswer(wireFixture('workbins.answer')).keys()]).toContain(draft)
  })

  test('are found when one was asked for', () => {
    expect([...workbinsOfAnswer(wireFixture('workbin-contents.answer')).keys()]).toEqual([inProgress])
  })

  test('are found when the answer itself is the workbin', () => {
    expect([...workbinsOfAnswer({ statusCode: 0, id: draft, emails: [] }).keys()]).toEqual([draft])
  })
})
