import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeShortcuts, withBack, withImported, withoutView, withView } from '@/features/board/saved-views'
import {
  initialColumns,
  LONGEST_VIEW_NAME,
  noFilter,
  type SavedView,
  type SavedViews,
} from '@shared/domain/grid-look'

const aView = (name: string, shortcut: number | null = null): SavedView => ({
  ...{ name, shortcut, columns: initialColumns, order: [], grouping: 'none', filter: noFilter },
})
const views: SavedViews = { list: [aView('Late', 1), aView('Chats', 2)], initial: 'Late' }
const shortcutsIn = ({ list }: SavedViews) => list.map(({ name, shortcut }) => [name, shortcut])

describe('the saved views', () => {
  it('take one more, and replace the one of the same name', () => {
    expect(shortcutsIn(withView(views, aView('Gold')))).toEqual([
      ...[['Late', 1] as const, ['Chats', 2] as const, ['Gold', null] as const],
    ])
    expect(withView(views, { ...aView('Late', 1), grouping: 'owner' }).list[0]?.grouping).toBe('owner')
  })

  it('give a digit to the one that was saved last', () => {
    expect(shortcutsIn(withView(views, aView('Gold', 1)))[0]).toEqual(['Late', null])
  })

  it('begin with everything again when the one they began with is deleted', () => {
    expect(withoutView(views, 'Late')).toEqual({ list: [aView('Chats', 2)], initial: null })
    expect(withoutView(views, 'Chats').initial).toBe('Late')
  })

  it('take back what was deleted, with its digit and its place as the first when both are free', () => {
    expect(withBack(withoutView(views, 'Late'), views, 'Late')).toEqual({
      ...{ list: [aView('Chats', 2), aView('Late', 1)], initial: 'Late' },
    })
    const others = withView(withoutView(views, 'Late'), aView('Gold', 1))
    const { list, initial } = withBack({ ...others, initial: 'Gold' }, views, 'Late')
    expect([list.at(-1), initial]).toEqual([aView('Late', null), 'Gold'])
    expect(withBack(views, views, 'Late')).toBe(views)
  })

  it('keep a name that is taken within what a name may have', () => {
    const long = 'x'.repeat(LONGEST_VIEW_NAME)
    const twice = withImported(withView(views, aView(long)), [aView(long)])
    expect(twice.list.at(-1)?.name).toBe(`${'x'.repeat(LONGEST_VIEW_NAME - 4)} (2)`)
  })

  it('offer the digits that are free, and that of the view itself', () => {
    expect(freeShortcuts(views, 'Late')).toEqual([1, 3, 4, 5, 6, 7, 8, 9])
  })

  it('lose nothing to a file: its views get other names, and digits that are free', () => {
    const anyViews = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('Late', 'Late (2)', 'Chats', 'Gold'),
        shortcut: fc.constantFrom(null, 1, 3),
      }),
      { selector: ({ name }) => name },
    )
    fc.assert(
      fc.property(anyViews, (imported) => {
        const joined = withImported(
          views,
          imported.map(({ name, shortcut }) => aView(name, shortcut)),
        )
        const digits = joined.list.flatMap(({ shortcut }) => shortcut ?? [])
        expect(joined.list.slice(0, 2)).toEqual(views.list)
        expect(joined.list.length).toBe(2 + imported.length)
        expect(new Set(joined.list.map(({ name }) => name)).size).toBe(joined.list.length)
        expect(new Set(digits).size).toBe(digits.length)
        expect(joined.initial).toBe('Late')
      }),
    )
  })
})
