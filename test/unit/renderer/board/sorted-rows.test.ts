import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ViewRow } from '@/features/board/board-view'
import { placesOf, spliced } from '@/features/board/sorted-rows'
import { aRow, anOrder, anyGrouping, anyRow, anySort, entryOf } from './board-rows'

const anyOrder = fc.tuple(anySort, anyGrouping).map(([sort, grouping]) => anOrder(sort, grouping))
const anyEntries = fc
  .uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 40 })
  .map((rows) => rows.map(entryOf))

describe('a sorted list', () => {
  it('comes to the same by taking out and putting in as by sorting what is left', () => {
    fc.assert(
      fc.property(anyOrder, anyEntries, fc.infiniteStream(fc.nat(2)), ({ compare }, entries, fates) => {
        const inOrder = (list: typeof entries): typeof entries =>
          [...list].sort((one, other) => compare(one.placed, other.placed))
        const fateOf = new Map(entries.map((entry) => [entry, fates.next().value as number]))
        const [coming, leaving, staying] = [0, 1, 2].map((fate) =>
          entries.filter((entry) => fateOf.get(entry) === fate),
        ) as [typeof entries, typeof entries, typeof entries]
        const rows = inOrder([...staying, ...leaving])
        const places = placesOf(rows, leaving, compare)
        expect(places).toHaveLength(leaving.length)
        expect(spliced(rows, places ?? [], inOrder(coming), compare)).toEqual(
          inOrder([...staying, ...coming]),
        )
      }),
    )
  })

  it('finds an entry at the place that it got, whatever became of its row', () => {
    fc.assert(
      fc.property(anyOrder, anyEntries, anyRow, ({ compare }, entries, other) => {
        const rows = entries.sort((one, two) => compare(one.placed, two.placed))
        for (const entry of rows) entry.row = { ...other, id: entry.row.id }
        expect(placesOf(rows, rows, compare)).toEqual(rows.map((_, at) => at))
      }),
    )
  })

  it('says when an entry is not where the order says', () => {
    const { compare } = anOrder([])
    const [one, two, stranger] = [aRow('i1'), aRow('i2'), aRow('i3')].map(entryOf) as [
      ViewRow,
      ViewRow,
      ViewRow,
    ]
    expect(placesOf([one, two], [stranger], compare)).toBeUndefined()
  })
})
