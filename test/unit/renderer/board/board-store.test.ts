import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isReactive, nextTick } from 'vue'
import { useBoardStore } from '@/features/board/board.store'
import { useSelectedSummary } from '@/features/board/use-selected-summary'
import { useSettingsStore } from '@/features/settings/settings.store'
import { noFilter } from '@shared/domain/grid-look'
import type { InteractionRow } from '@shared/domain/interaction'
import { aBoard, aChange, amara, amarasDraft, aRow, NOW, tomasz, tomaszDraft } from './board-rows'

const HOUR_MS = 3_600_000

type Board = ReturnType<typeof useBoardStore>

function boardWith(...rows: readonly InteractionRow[]): Board {
  const board = useBoardStore()
  board.replace(aBoard({ rows }))
  return board
}

const shownIn = (board: Board): readonly string[] => board.view.rows.map(({ row }) => row.id)
const arriving = (...ids: readonly string[]) =>
  ids.map((id) => ({ row: aRow(id), cause: 'arrived' as const }))

beforeEach(() => {
  setActivePinia(createPinia())
})

describe('changes from main', () => {
  it('are applied one after the other, and the version rises', () => {
    const board = boardWith()
    const before = board.version
    expect(board.apply(aChange(2, { put: arriving('a'), asOf: NOW + 1 }), NOW)).toBe('applied')
    expect(shownIn(board)).toEqual(['a'])
    expect(board.asOf).toBe(NOW + 1)
    expect(board.version).toBeGreaterThan(before)
  })

  it('are ignored when the snapshot already contains them', () => {
    const board = boardWith()
    expect(board.apply(aChange(1, { put: arriving('a') }), NOW)).toBe('ignored')
    expect(board.rows.size).toBe(0)
  })

  it('change nothing when one is missing before them', () => {
    const board = boardWith()
    expect(board.apply(aChange(3, { put: arriving('a') }), NOW)).toBe('gap')
    expect(board.rows.size).toBe(0)
    expect(board.apply(aChange(2, { put: arriving('b') }), NOW)).toBe('applied')
  })

  it('take away what was chosen and sought when everything before is void', () => {
    const board = boardWith(aRow('a'))
    board.selectNode({ kind: 'owner', key: amara.key })
    board.search = 'refund'
    board.select('a')
    board.apply(aChange(2, { reset: true }), NOW)
    expect([board.node, board.search, board.selectedId]).toEqual([{ kind: 'all' }, '', null])
    expect(shownIn(board)).toEqual([])
  })

  it('leave rows, entries and the view plain', () => {
    const board = boardWith(aRow('a'))
    const parts = [board.rows, board.find('a'), board.view, board.view.rows, board.view.rows[0], board.totals]
    expect(parts.map(isReactive)).toEqual(parts.map(() => false))
  })
})

describe('the favourites', () => {
  it('are followed by whoever looks at them, whichever window changed them, and by no other change', async () => {
    const settings = useSettingsStore()
    const keep = (favourites: readonly string[]): void =>
      settings.replace({ ...settings.state, values: { ...settings.settings, favourites } })
    keep([amara.key])
    const board = boardWith(aRow('a'), aRow('b', { workbinKey: tomaszDraft.key }))
    board.selectNode({ kind: 'favourites', keys: [amara.key] })
    const place = { lineId: 'a', within: 3 }
    board.scrolledTo = place
    keep([amara.key])
    await nextTick()
    expect([shownIn(board), board.scrolledTo]).toEqual([['a'], place])
    keep([tomasz.key])
    await nextTick()
    expect(shownIn(board)).toEqual(['b'])
  })
})

describe('what is shown', () => {
  it('is what lies beneath the chosen node', () => {
    const board = boardWith(aRow('a'), aRow('b', { workbinKey: tomaszDraft.key }))
    board.selectNode({ kind: 'owner', key: tomasz.key })
    expect(shownIn(board)).toEqual(['b'])
  })

  it('is what the search finds', () => {
    const board = boardWith(aRow('a', { subject: 'Refund' }), aRow('b', { subject: 'Thanks' }))
    board.search = 'refund'
    expect(shownIn(board)).toEqual(['a'])
  })

  it('begins with the worst of this moment once it is brought up to date', () => {
    const board = boardWith(aRow('old', { placedAt: 1 }), aRow('due', { placedAt: 2, dueAt: NOW }))
    board.refresh(NOW - HOUR_MS)
    expect(shownIn(board)).toEqual(['old', 'due'])
    board.refresh(NOW + 1)
    expect(shownIn(board)).toEqual(['due', 'old'])
  })

  it('counts nothing anew because the clock changed the order', () => {
    const board = boardWith(aRow('old', { placedAt: 1 }), aRow('due', { placedAt: 2, dueAt: NOW }))
    board.refresh(NOW - HOUR_MS)
    const before = [board.contentsVersion, board.calmVersion]
    board.refresh(NOW + 1)
    expect([board.contentsVersion, board.calmVersion]).toEqual(before)
    board.apply(aChange(2, { put: arriving('a') }), NOW)
    expect(board.contentsVersion).toBeGreaterThan(before[0] ?? Number.NaN)
  })

  it('sums up no longer what was selected and the clock let go', () => {
    const board = boardWith(aRow('soon', { dueAt: NOW + HOUR_MS }), aRow('sooner', { dueAt: NOW + 60_000 }))
    board.refresh(NOW)
    board.look({ filter: { ...noFilter, due: 'soon' } })
    board.selectWhere()
    const summary = useSelectedSummary()
    const sum = (): number => summary.value.media.reduce((all, { count }) => all + count, 0)
    const before = sum()
    board.refresh(NOW + 120_000)
    expect([before - sum(), sum()]).toEqual([1, board.selectedCount])
  })

  it('names owners and workbins, and an owner that nobody named by its id', () => {
    const board = boardWith()
    expect(board.ownerNameOf(amarasDraft.key)).toBe('Amara Diallo')
    expect(board.workbinNameOf(amarasDraft.key)).toBe('Draft')
    expect(board.ownerNameOf('AgentGroup:Sales/x')).toBe('Sales')
  })
})

describe('the search', () => {
  const row = aRow('i77', {
    ...{ subject: 'Where is my REFUND?', customer: 'Zoë Park', segment: 'Gold' },
    caseValues: { Tier: 'Platinum' },
  })
  const finds = (text: string): boolean => {
    const board = boardWith(row)
    board.search = text
    return shownIn(board).length > 0
  }

  it.each(['refund', 'PARK gold', 'i77', '  my   refund ', 'zoë', 'amara draft', 'platinum', '   '])(
    'finds by “%s”',
    (text) => {
      expect(finds(text)).toBe(true)
    },
  )

  it.each(['refund silver', 'refund?zoë'])('does not find by “%s”', (text) => {
    expect(finds(text)).toBe(false)
  })

  it('finds what a changed row says now', () => {
    const board = boardWith(aRow('a'))
    board.search = 'thanks'
    board.apply(aChange(2, { put: [{ row: aRow('a', { subject: 'Thanks' }), cause: 'read' }] }), NOW)
    expect(shownIn(board)).toEqual(['a'])
  })

  it('finds by the new name of an owner', () => {
    const board = boardWith(aRow('a'))
    board.search = 'zora'
    board.apply(aChange(2, { owners: [{ ...amara, name: 'Zora Diallo' }] }), NOW)
    expect(shownIn(board)).toEqual(['a'])
  })
})

describe('a board that is held', () => {
  it('keeps its rows until it is let go', () => {
    const board = boardWith(aRow('a'))
    board.hold(true)
    board.apply(aChange(2, { put: arriving('b') }), NOW)
    expect(shownIn(board)).toEqual(['a'])
    expect(board.waiting).toBe(1)
    board.hold(false)
    expect(shownIn(board)).toEqual(['a', 'b'])
    expect(board.waiting).toBe(0)
  })

  it('takes in what waits when it is asked to', () => {
    const board = boardWith(aRow('a'))
    board.hold(true)
    board.apply(aChange(2, { put: arriving('b') }), NOW)
    board.applyWaiting()
    expect(shownIn(board)).toEqual(['a', 'b'])
  })

  it('does not hold before everything was read once, and holds from then on', () => {
    const board = useBoardStore()
    const loading = {
      done: 1,
      total: 3,
      failed: 0,
      cancelled: 0,
      problems: [],
      corrected: 0,
      waitsUntil: null,
    }
    board.replace(aBoard({ loading }))
    board.hold(true)
    board.apply(aChange(2, { put: arriving('a'), loading }), NOW)
    expect(shownIn(board)).toEqual(['a'])
    board.apply(aChange(3), NOW)
    board.apply(aChange(4, { put: arriving('b'), loading }), NOW)
    expect(shownIn(board)).toEqual(['a'])
  })

  it('keeps its rows when everything is told anew, as after a gap', () => {
    const board = boardWith(aRow('b', { placedAt: 2 }), aRow('c', { placedAt: 3 }))
    board.hold(true)
    board.replace(aBoard({ sequence: 9, rows: [aRow('a', { placedAt: 1 }), aRow('c', { placedAt: 3 })] }))
    expect(shownIn(board)).toEqual(['b', 'c'])
    expect(board.waiting).toBe(2)
    board.hold(false)
    expect(shownIn(board)).toEqual(['a', 'c'])
  })

  it('does not rise with time', () => {
    const board = boardWith(aRow('old', { placedAt: 1 }), aRow('due', { placedAt: 2, dueAt: NOW }))
    board.refresh(NOW - HOUR_MS)
    board.hold(true)
    board.refresh(NOW + 1)
    expect(shownIn(board)).toEqual(['old', 'due'])
  })

  it('is sorted by the new names once it is let go', () => {
    const rows = [aRow('a'), aRow('b', { workbinKey: tomaszDraft.key })]
    const board = boardWith(...rows)
    board.sortBy('owner')
    board.hold(true)
    const owners = [{ ...amara, name: 'Zora Diallo' }]
    board.apply(aChange(2, { owners }), NOW)
    expect(shownIn(board)).toEqual(['a', 'b'])
    board.hold(false)
    expect(shownIn(board)).toEqual(['b', 'a'])
  })
})

describe('a board that is paused', () => {
  const paused = (): Board => {
    vi.useFakeTimers({ now: NOW })
    const board = boardWith(aRow('a'))
    board.pause(NOW)
    board.apply(aChange(2, { put: arriving('b') }), NOW)
    vi.setSystemTime(NOW + HOUR_MS)
    return board
  }

  afterEach(() => {
    vi.useRealTimers()
  })

  it.each<[string, (board: Board) => void]>([
    ['a search', (board) => (board.search = 'subject')],
    ['another order', (board) => board.sortBy('id')],
    ['a grouping', (board) => board.look({ grouping: 'owner' })],
    ['another node', (board) => board.selectNode({ kind: 'owner', key: amara.key })],
    ['bringing in what waits', (board) => board.applyWaiting()],
  ])('shows the present after %s, and is paused from then on', (_what, act) => {
    const board = paused()
    expect([shownIn(board), board.pausedAt]).toEqual([['a'], NOW])
    act(board)
    expect([shownIn(board), board.pausedAt]).toEqual([['a', 'b'], NOW + HOUR_MS])
    board.apply(aChange(3, { put: arriving('c') }), NOW + HOUR_MS)
    expect([shownIn(board), board.waiting]).toEqual([['a', 'b'], 1])
  })

  it('is not paused by another choice when it goes on', () => {
    const board = paused()
    board.pause(null)
    board.search = 'subject'
    expect(board.pausedAt).toBeNull()
  })
})
