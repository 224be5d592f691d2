import { describe, expect, it } from 'vitest'
import { BoardMirror } from '@/features/board/board-mirror'
import { summaryOf } from '@/features/board/node-summary'
import { WorkbinCount } from '@/features/board/workbin-totals'
import type { InteractionRow } from '@shared/domain/interaction'
import { aBoard, amarasDraft, aRow, claimsShared, NOW, tomaszDraft } from './board-rows'

const HOUR_MS = 3_600_000
const TIME = { now: NOW, dueSoonMinutes: 60 }

function workbinCountOf(rows: readonly InteractionRow[]): WorkbinCount {
  const count = new WorkbinCount()
  for (const row of rows) count.add(row)
  return count
}

describe('the summary of a node', () => {
  it('counts only what lies beneath it, and the workbins that hold something', () => {
    const mirror = new BoardMirror()
    const rows = [aRow('a'), aRow('b'), aRow('c', { workbinKey: tomaszDraft.key })]
    mirror.replace(aBoard({ rows }))
    const beneath = mirror.totals.counts((key) => key === amarasDraft.key)
    expect(summaryOf(beneath, TIME)).toMatchObject({ count: 2, workbins: 1 })
  })

  it('keeps what is overdue apart from what is due soon', () => {
    const dues = [NOW - 2, NOW - 1, NOW, NOW + HOUR_MS - 1, NOW + HOUR_MS, null]
    const rows = dues.map((dueAt, at) => aRow(`i${at}`, { dueAt }))
    expect(summaryOf([workbinCountOf(rows)], TIME)).toMatchObject({
      ...{ overdue: 2, worstDueAt: NOW - 2, dueSoon: 2, nextDueAt: NOW },
    })
  })

  it('finds soon what the person calls soon, and nothing when that is turned off', () => {
    const rows = [10, 20, 90].map((minutes) => aRow(`i${minutes}`, { dueAt: NOW + minutes * 60_000 }))
    const soonWithin = (dueSoonMinutes: number): number =>
      summaryOf([workbinCountOf(rows)], { now: NOW, dueSoonMinutes }).dueSoon
    expect([0, 15, 60, 120].map(soonWithin)).toEqual([0, 1, 2, 3])
  })

  it('names the longest waiting, and leaves out what tells no time', () => {
    const rows = [aRow('a', { placedAt: null }), aRow('b', { placedAt: 7 }), aRow('c', { placedAt: 9 })]
    expect(summaryOf([workbinCountOf(rows)], TIME).oldestPlacedAt).toBe(7)
  })

  it('lists the media with the most first, without those that are missing', () => {
    const media = ['chat', 'email', 'email', 'workitem', 'email', 'chat'] as const
    const rows = media.map((each, at) => aRow(`i${at}`, { media: each, workbinKey: claimsShared.key }))
    expect(summaryOf([workbinCountOf(rows)], TIME).byMedia).toEqual([
      ...[
        { media: 'email', count: 3 },
        { media: 'chat', count: 2 },
        { media: 'workitem', count: 1 },
      ],
    ])
  })

  it('knows nothing about nothing', () => {
    expect(summaryOf([workbinCountOf([])], TIME)).toEqual({
      ...{ count: 0, workbins: 0, overdue: 0, dueSoon: 0, byMedia: [] },
      ...{ worstDueAt: null, nextDueAt: null, oldestPlacedAt: null },
    })
  })
})
