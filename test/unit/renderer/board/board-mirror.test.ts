import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoardMirror } from '@/features/board/board-mirror'
import {
  aBoard,
  aChange,
  amara,
  amarasDraft,
  anyRow,
  aRow,
  claimsShared,
  NOW,
  tomaszDraft,
} from './board-rows'

function mirrorOf(...ids: readonly string[]): BoardMirror {
  const mirror = new BoardMirror()
  mirror.replace(aBoard({ rows: ids.map((id) => aRow(id)) }))
  return mirror
}

const goneFrom = (id: string, workbinKey = amarasDraft.key) => ({ id, workbinKey, own: false })

describe('the mirror of the board', () => {
  it('says of a line that left where it went, when it turns up elsewhere later', () => {
    const mirror = mirrorOf('a')
    const { changed } = mirror.apply(aChange(2, { gone: [goneFrom('a')] }), NOW)
    const row = aRow('a', { workbinKey: tomaszDraft.key })
    mirror.apply(aChange(3, { put: [{ row, cause: 'arrived' }] }), NOW)
    expect(changed[0]?.gone?.movedTo).toBe(tomaszDraft.key)
    expect(mirror.rows.get('a')).toEqual(row)
  })

  it('is what the snapshot says, and nothing from before', () => {
    const mirror = mirrorOf('a', 'b')
    mirror.replace(aBoard({ rows: [aRow('c')] }))
    expect([...mirror.rows.keys()]).toEqual(['c'])
    expect(mirror.totals.of(amarasDraft.key).count).toBe(1)
  })

  it('keeps the entries of what a snapshot leaves where it was, and hands out only what is different', () => {
    const mirror = mirrorOf('a', 'b', 'c')
    const before = [...mirror.entries]
    const rows = [aRow('a'), aRow('b', { workbinKey: tomaszDraft.key }), aRow('d')]
    const changed = mirror.replace(aBoard({ rows }))
    expect([...mirror.entries][0]).toBe(before[0])
    expect(changed.map(({ row, gone }) => [row.id, gone && (gone.movedTo ?? 'gone')])).toEqual([
      ['b', tomaszDraft.key],
      ['c', 'gone'],
      ['b', null],
      ['d', null],
    ])
  })

  it('marks what arrived with the time, and leaves what was read unmarked', () => {
    const mirror = mirrorOf()
    const put = [
      { row: aRow('a'), cause: 'arrived' as const },
      { row: aRow('b'), cause: 'read' as const },
    ]
    const { changed } = mirror.apply(aChange(2, { put }), NOW)
    expect(changed.map(({ arrivedAt }) => arrivedAt)).toEqual([NOW, null])
  })

  it('changes the entry of a row that it knows, so that the view keeps its place', () => {
    const mirror = mirrorOf('a')
    const [before] = [...mirror.entries]
    const put = [{ row: aRow('a', { subject: 'Later' }), cause: 'read' as const }]
    const { changed } = mirror.apply(aChange(2, { put }), NOW)
    expect(changed[0]).toBe(before)
    expect(changed[0]).toMatchObject({ revision: 1, row: { subject: 'Later' } })
  })

  it('hands out a row that is gone with who has it', () => {
    const mirror = mirrorOf('a')
    const gone = [{ ...goneFrom('a'), by: 'Tomasz Nowak' }]
    const { changed } = mirror.apply(aChange(2, { gone }), NOW)
    expect(changed[0]?.gone).toMatchObject({ by: 'Tomasz Nowak' })
    expect(mirror.rows.has('a')).toBe(false)
    expect(mirror.totals.of(amarasDraft.key).count).toBe(0)
  })

  it('keeps a row that has long been in another workbin than the one it is said to leave', () => {
    const mirror = mirrorOf('a')
    const { changed } = mirror.apply(aChange(2, { gone: [goneFrom('a', claimsShared.key)] }), NOW)
    expect(changed).toEqual([])
    expect(mirror.rows.has('a')).toBe(true)
  })

  it('moves a row in one change: the old entry is gone, a new one is in the other workbin', () => {
    const mirror = mirrorOf('a')
    const put = [{ row: aRow('a', { workbinKey: tomaszDraft.key }), cause: 'arrived' as const }]
    const { changed } = mirror.apply(aChange(2, { gone: [goneFrom('a')], put }), NOW)
    expect(changed.map(({ gone }) => gone !== null)).toEqual([true, false])
    expect(mirror.totals.of(tomaszDraft.key).count).toBe(1)
  })

  it('forgets everything with a reset', () => {
    const mirror = mirrorOf('a')
    mirror.apply(aChange(2, { reset: true }), NOW)
    expect([mirror.rows.size, mirror.owners.size, mirror.workbins.size]).toEqual([0, 0, 0])
  })

  it('tells when a name changed, and only then', () => {
    const mirror = mirrorOf()
    const renamed = { ...amara, name: 'Amara Diallo-Reyes' }
    expect(mirror.apply(aChange(2, { owners: [amara], workbins: [amarasDraft] }), NOW).isRenamed).toBe(false)
    expect(mirror.apply(aChange(3, { owners: [renamed] }), NOW).isRenamed).toBe(true)
  })
})

describe('the totals of the workbins', () => {
  const keys = [amarasDraft.key, tomaszDraft.key, claimsShared.key]
  const anyStep = fc.record({ put: fc.array(anyRow, { maxLength: 6 }), gone: fc.array(fc.nat({ max: 40 })) })

  it('are what counting everything anew gives, whatever came and went', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const mirror = mirrorOf()
        for (const { put, gone } of steps) {
          const leaving = gone.flatMap((number) => mirror.rows.get(`i${number}`) ?? [])
          const change = aChange(0, {
            gone: leaving.map(({ id, workbinKey }) => goneFrom(id, workbinKey)),
            put: put.map((row) => ({ row, cause: 'arrived' as const })),
          })
          mirror.apply(change, NOW)
          for (const key of keys) {
            const rows = [...mirror.rows.values()].filter(({ workbinKey }) => workbinKey === key)
            const placed = rows.flatMap(({ placedAt }) => placedAt ?? [])
            const due = rows.flatMap(({ dueAt }) => dueAt ?? [])
            expect(mirror.totals.of(key)).toEqual({
              count: rows.length,
              oldestPlacedAt: placed.length > 0 ? Math.min(...placed) : null,
              soonestDueAt: due.length > 0 ? Math.min(...due) : null,
            })
          }
        }
      }),
    )
  })
})
