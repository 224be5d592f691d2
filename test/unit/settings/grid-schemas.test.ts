import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { savedViews, shownColumns, viewList } from '@main/settings/grid-schemas'
import { initialColumns, noFilter, type SavedView } from '@shared/domain/grid-look'
import { runs } from '@support/runs'

const view: SavedView = {
  ...{ name: 'Late in Claims', shortcut: 1, columns: initialColumns, grouping: 'owner' },
  order: [{ key: 'data:Tier', descending: true }],
  filter: { ...noFilter, media: ['email'], owners: ['AgentGroup:Claims'], olderThanMinutes: 120 },
}

describe('the schemas of the grid', () => {
  it('let in what the screen makes', () => {
    expect(v.parse(savedViews, { list: [view], initial: view.name })).toEqual({
      list: [view],
      initial: view.name,
    })
  })

  it('take what can be filtered by, however long a line shows it', () => {
    const filter = { ...view.filter, segments: ['x'.repeat(520)], text: 'y'.repeat(900) }
    expect(v.is(viewList, [{ ...view, filter }])).toBe(true)
  })

  it.each([
    ['no column', []],
    ['a column twice', [initialColumns[0], initialColumns[0]]],
    ['a column that is not known', [{ key: 'salary', width: null }]],
    ['a key of no name', [{ key: 'data:', width: null }]],
    ['a width that is none', [{ key: 'id', width: -5 }]],
  ])('refuse %s', (_, columns) => {
    expect(v.is(shownColumns, columns)).toBe(false)
  })

  it.each([
    ['two views of one name', [view, { ...view, shortcut: 2 }]],
    ['two views on one digit', [view, { ...view, name: 'Other' }]],
    ['a view without a name', [{ ...view, name: '  ' }]],
    ['a part that nobody knows', [{ ...view, script: 'alert(1)' }]],
    ['an owner that is none', [{ ...view, filter: { ...view.filter, owners: ['nobody'] } }]],
  ])('refuse %s', (_, list) => {
    expect(v.is(viewList, list)).toBe(false)
  })

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(v.is(savedViews, { list: [value], initial: null })).toBe(false)
      }),
      runs(500),
    )
  })
})
