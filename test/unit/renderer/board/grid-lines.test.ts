import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ViewRow } from '@/features/board/board-view'
import { GridLines, isGroup, lineIdOf, type GridLine } from '@/features/board/grid-lines'
import { aRow, entryOf } from './board-rows'

/** Rows of groups of these sizes, in a row; the groups are called a, b, c … */
function grouped(...sizes: readonly number[]): ViewRow[] {
  return sizes.flatMap((size, at) => {
    const id = String.fromCodePoint(97 + at)
    const group = { id, name: id.toUpperCase() }
    return Array.from({ length: size }, (_, row) => ({ ...entryOf(aRow(`${id}${String(row)}`)), group }))
  })
}

const idsOf = (lines: readonly GridLine[]): readonly string[] => lines.map(lineIdOf)
const all = (lines: GridLines): readonly string[] => idsOf(lines.slice(0, lines.length))

describe('the lines of a grid without groups', () => {
  it('are its rows', () => {
    const rows = ['x', 'y', 'z'].map((id) => entryOf(aRow(id)))
    const lines = new GridLines(rows, new Set())
    expect(all(lines)).toEqual(['x', 'y', 'z'])
    expect([lines.placeOf('y'), lines.placeOf('nobody'), lines.at(7)]).toEqual([1, -1, undefined])
  })
})

describe('the lines of a grid with groups', () => {
  it('have a head before each group, and hide the rows of those that are folded', () => {
    expect(all(new GridLines(grouped(2, 1), new Set()))).toEqual(['group a', 'a0', 'a1', 'group b', 'b0'])
    expect(all(new GridLines(grouped(2, 1), new Set(['a'])))).toEqual(['group a', 'group b', 'b0'])
  })

  it('count in the head what has not gone', () => {
    const [first, ...rest] = grouped(3)
    const gone = { id: 'a0', workbinKey: first?.row.workbinKey ?? '', own: false }
    const lines = new GridLines([{ ...(first as ViewRow), gone }, ...rest], new Set())
    expect(lines.at(0)).toMatchObject({ name: 'A', count: 2 })
  })

  it('lead from a hidden row to the head of its group', () => {
    const lines = new GridLines(grouped(2, 2), new Set(['b']))
    expect([lines.placeOf('a1'), lines.placeOf('b1'), lines.placeOf('group b')]).toEqual([2, 3, 3])
  })

  it('find every line by its place and every place by its line', () => {
    const anySizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 })
    const anyFolded = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'])
    fc.assert(
      fc.property(anySizes, anyFolded, (sizes, folded) => {
        const rows = grouped(...sizes)
        const lines = new GridLines(rows, new Set(folded))
        const expected = lines.groups.flatMap((group) => [
          lineIdOf(group),
          ...(folded.includes(group.id) ? [] : lines.rowsOf(group).map(({ row }) => row.id)),
        ])
        expect(all(lines)).toEqual(expected)
        expect(lines.length).toBe(expected.length)
        expected.forEach((id, place) => {
          const line = lines.at(place) as GridLine
          expect(lineIdOf(line)).toBe(id)
          expect(lines.placeOf(id)).toBe(place)
          expect(isGroup(line)).toBe(id.startsWith('group '))
        })
        expect(lines.groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length)
      }),
    )
  })
})
