import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import BoardActionBar from '@/features/board/BoardActionBar.vue'
import BoardGridEmpty from '@/features/board/BoardGridEmpty.vue'
import BoardTiles from '@/features/board/BoardTiles.vue'
import BoardTools from '@/features/board/BoardTools.vue'
import { useBoardStore } from '@/features/board/board.store'
import { useSessionStore } from '@/features/session/session.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useTransfersStore } from '@/features/transfers/transfers.store'
import { formatClock } from '@/ui/age.format'
import { nothingToLoad, type BoardSnapshot } from '@shared/domain/board'
import { noFilter } from '@shared/domain/grid-look'
import { initialState } from '@shared/domain/settings'
import type { Workbin } from '@shared/domain/workbin'
import { ok } from '@shared/result'
import {
  amara,
  amarasDraft,
  claimsDraft,
  freshStores,
  NOW,
  row,
  scriptedBridge,
  stage,
} from '../transfers/stage'

const HOUR_MS = 3_600_000
const loading = { done: 1, total: 1, failed: 0, cancelled: 0, problems: [], corrected: 0, waitsUntil: null }
const draft: Workbin = {
  ...{ key: amarasDraft, ownerKey: amara.key, workbinId: 'Draft', name: 'Draft', status: 'live', asOf: 1 },
}

function boardIs(change: Partial<BoardSnapshot> = {}): void {
  const board = { owners: [amara], workbins: [draft], rows: [row()], loading, asOf: NOW, sequence: 1 }
  useBoardStore().replace({ ...board, ...change })
}

function buttonOf(wrapper: VueWrapper, words: string) {
  const found = wrapper.findAll('button').find((each) => each.text() === words)
  if (!found) throw new Error(`no button says ${words}`)
  return found
}

beforeEach(() => {
  document.body.innerHTML = ''
  freshStores([])
})

describe('an empty grid', () => {
  it('says that nothing waits here', () => {
    boardIs({ rows: [] })
    expect(stage(BoardGridEmpty, scriptedBridge().bridge).wrapper.text()).toContain('Nothing waits here')
  })

  it('says that the server lists no workbins', () => {
    boardIs({ rows: [], owners: [], workbins: [], loading: nothingToLoad })
    expect(stage(BoardGridEmpty, scriptedBridge().bridge).wrapper.text()).toContain('No workbins')
  })

  it('says nothing yet while it is read', () => {
    boardIs({ rows: [], workbins: [{ ...draft, status: 'loading' }], loading: { ...loading, done: 0 } })
    expect(stage(BoardGridEmpty, scriptedBridge().bridge).wrapper.text()).toBe('')
  })

  it('says that the reading was stopped, and goes on with it', async () => {
    useSessionStore().replaceConnection({ phase: 'online', since: 1 })
    const workbins = [{ ...draft, status: 'waiting' as const, asOf: null }]
    boardIs({ rows: [], workbins, loading: { ...loading, done: 0, cancelled: 1 } })
    const { bridge, asked } = scriptedBridge()
    const { wrapper } = stage(BoardGridEmpty, bridge)
    expect(wrapper.text()).toContain('Not read')
    await buttonOf(wrapper, 'Read on').trigger('click')
    expect(asked).toEqual([{ name: 'board.setReading', input: { goesOn: true } }])
  })

  it('names the search that finds nothing, and clears it', async () => {
    boardIs()
    useBoardStore().search = 'invoice'
    const { wrapper } = stage(BoardGridEmpty, scriptedBridge().bridge)
    expect(wrapper.text()).toContain('Nothing fits “invoice”')
    await buttonOf(wrapper, 'Clear the search').trigger('click')
    expect(useBoardStore().search).toBe('')
  })

  it('reads again exactly what could not be read', async () => {
    boardIs({ rows: [], workbins: [{ ...draft, status: 'failed' }] })
    const { bridge, asked } = scriptedBridge({ 'board.readAgain': async () => ok(null) })
    const { wrapper } = stage(BoardGridEmpty, bridge)
    expect(wrapper.text()).toContain('This could not be read')
    await buttonOf(wrapper, 'Read again').trigger('click')
    expect(asked).toEqual([{ name: 'board.readAgain', input: { workbinKeys: [amarasDraft] } }])
  })
})

describe('the bar of actions', () => {
  it('is not there while nothing is selected', () => {
    boardIs()
    expect(stage(BoardActionBar, scriptedBridge().bridge).wrapper.find('[role=toolbar]').exists()).toBe(false)
  })

  it('names the selection and lets it go', async () => {
    boardIs()
    const { wrapper } = stage(BoardActionBar, scriptedBridge().bridge)
    useBoardStore().select('i1')
    await flushPromises()
    expect(wrapper.get('[role=toolbar]').text()).toContain('Where is my refund?')
    await buttonOf(wrapper, 'Clear').trigger('click')
    expect(wrapper.find('[role=toolbar]').exists()).toBe(false)
  })

  it('pulls the selection to the supervisor', async () => {
    boardIs()
    useBoardStore().select('i1')
    const { bridge, asked } = scriptedBridge()
    await buttonOf(stage(BoardActionBar, bridge).wrapper, 'Pull to me').trigger('click')
    expect(asked[0]).toMatchObject({
      name: 'transfers.move',
      input: { interactionId: 'i1', workbinKey: amarasDraft, target: { kind: 'me' } },
    })
  })

  it('opens the choice of a target', async () => {
    boardIs()
    useBoardStore().select('i1')
    const { wrapper } = stage(BoardActionBar, scriptedBridge().bridge)
    await buttonOf(wrapper, 'Reassign…').trigger('click')
    expect(useTransfersStore().dialog).toMatchObject({ step: 'choosing', subject: { id: 'i1' } })
  })

  it('goes away with the interaction', async () => {
    boardIs()
    useBoardStore().select('i1')
    const { wrapper } = stage(BoardActionBar, scriptedBridge().bridge)
    boardIs({ rows: [] })
    await flushPromises()
    expect(wrapper.find('[role=toolbar]').exists()).toBe(false)
  })
})

describe('the tools above the grid', () => {
  it('offer to apply what waits, and say how much it is', async () => {
    boardIs()
    const board = useBoardStore()
    board.hold(true)
    const { wrapper } = stage(BoardTools, scriptedBridge().bridge)
    const put = ['i2', 'i3'].map((id) => ({ row: row({ id }), cause: 'arrived' as const }))
    board.apply({
      ...{ sequence: 2, asOf: NOW, reset: false, owners: [], workbins: [], gone: [], put, loading },
      ...{ ownersGone: [], workbinsGone: [] },
    })
    await flushPromises()
    await buttonOf(wrapper, '2 changes: apply').trigger('click')
    expect(wrapper.text()).toContain('3 shown')
    expect(wrapper.text()).not.toContain('apply')
  })

  it('give the focus to the list when what waits is applied by a key', async () => {
    boardIs()
    const board = useBoardStore()
    board.hold(true)
    const { wrapper } = stage(BoardTools, scriptedBridge().bridge)
    document.body.insertAdjacentHTML('beforeend', '<div role="grid" tabindex="0"></div>')
    const put = ['i2', 'i3'].map((id) => ({ row: row({ id }), cause: 'arrived' as const }))
    board.apply({
      ...{ sequence: 2, asOf: NOW, reset: false, owners: [], workbins: [], gone: [], put, loading },
      ...{ ownersGone: [], workbinsGone: [] },
    })
    await flushPromises()
    const apply = buttonOf(wrapper, '2 changes: apply')
    ;(apply.element as HTMLElement).focus()
    await apply.trigger('click')
    expect(document.activeElement?.getAttribute('role')).toBe('grid')
  })

  it('give the focus to the next part of the filter, then to the choice of a filter', async () => {
    boardIs()
    useBoardStore().look({ filter: { ...noFilter, due: 'overdue', media: ['email'] } })
    const { wrapper } = stage(BoardTools, scriptedBridge().bridge)
    const [first, second] = wrapper.findAll<HTMLElement>('.chip')
    first?.element.focus()
    await first?.trigger('click')
    await flushPromises()
    expect(document.activeElement).toBe(second?.element)
    await second?.trigger('click')
    await flushPromises()
    expect(document.activeElement?.textContent.trim()).toBe('Filter')
  })

  it('say since when the list is paused: since the search that showed the present', async () => {
    boardIs()
    const board = useBoardStore()
    const at = Date.now() - HOUR_MS
    board.pause(at)
    const { wrapper } = stage(BoardTools, scriptedBridge().bridge)
    expect(wrapper.text()).toContain(`Paused at ${formatClock(at)}`)
    board.search = 'refund'
    await flushPromises()
    expect(wrapper.text()).toContain(`Paused at ${formatClock(board.pausedAt ?? at)}`)
    expect(wrapper.text()).not.toContain(formatClock(at))
  })

  it('name the order and lead back to worst first', async () => {
    boardIs()
    useBoardStore().sortBy('customer')
    const { wrapper } = stage(BoardTools, scriptedBridge().bridge)
    await buttonOf(wrapper, 'By Customer').trigger('click')
    expect(buttonOf(wrapper, 'Worst first').attributes('disabled')).toBeDefined()
  })
})

describe('the tiles', () => {
  it('count what waits, what is late, what is due, and name the longest wait', () => {
    const rows = [
      row({ id: 'a', placedAt: NOW - 2 * HOUR_MS, dueAt: NOW - HOUR_MS }),
      row({ id: 'b', placedAt: NOW - 52 * HOUR_MS, dueAt: NOW + 60_000 }),
    ]
    boardIs({ rows })
    const { wrapper } = stage(BoardTiles, scriptedBridge().bridge, { name: 'All workbins' })
    const tiles = wrapper.findAll('.tile').map((tile) => tile.text().replace(/\s+/g, ' '))
    expect(tiles.slice(0, 3)).toEqual([
      ...['Waiting2in one workbin', 'Overdue1worst by 1 h 00', 'Due in 1 h1next in 1 min'],
    ])
    expect(tiles[3]).toMatch(/^Longest waiting2 d 4 hsince /)
    expect(wrapper.get('.board-media-tile').text()).toBe('E-mail2')
  })

  it('call soon what the person has set, and filter by it', async () => {
    const dueIn = (minutes: number) => row({ id: `in-${minutes}`, dueAt: NOW + minutes * 60_000 })
    boardIs({ rows: [dueIn(10), dueIn(90), dueIn(600)] })
    const { wrapper } = stage(BoardTiles, scriptedBridge().bridge, { name: 'All workbins' })
    const soon = wrapper.findAll('.tile')[2]
    useBoardStore().refresh(NOW)
    await soon?.trigger('click')
    expect(useBoardStore().view.rows).toHaveLength(1)
    const { values } = initialState
    useSettingsStore().replace({ ...initialState, values: { ...values, dueSoonMinutes: 120 } })
    await flushPromises()
    expect(soon?.text()).toBe('Due in 2 h2next in 10 min')
    expect(useBoardStore().view.rows).toHaveLength(2)
    useSettingsStore().replace({ ...initialState, values: { ...values, dueSoonMinutes: 0 } })
    await flushPromises()
    expect(soon?.text()).toBe('Due soon0turned off in the settings')
  })

  it('do not call nothing what could not be read', () => {
    boardIs({
      rows: [],
      workbins: [{ ...draft, status: 'failed', asOf: null }],
      loading: { ...loading, failed: 1 },
    })
    const { wrapper } = stage(BoardTiles, scriptedBridge().bridge, { name: 'All workbins' })
    const tiles = wrapper.findAll('.tile').map((tile) => tile.text())
    expect(tiles).toEqual([
      'Waiting–not read',
      'Overdue–not read',
      'Due in 1 h–not read',
      'Longest waiting–not read',
    ])
    expect(wrapper.get('.board-media-tile').text()).toBe('By medianot read')
  })

  it('say that a number is not whole when a part could not be read', () => {
    const unread: Workbin = { ...draft, key: claimsDraft, status: 'failed', asOf: null }
    boardIs({ workbins: [draft, unread], loading: { ...loading, done: 2, total: 2, failed: 1 } })
    const { wrapper } = stage(BoardTiles, scriptedBridge().bridge, { name: 'All workbins' })
    expect(wrapper.get('.tile').text()).toBe('Waiting1so far, not all read')
  })

  it('say so in words when nothing waits', () => {
    boardIs({ rows: [] })
    const { wrapper } = stage(BoardTiles, scriptedBridge().bridge, { name: 'All workbins' })
    for (const words of ['nothing is overdue', 'nothing within 1 h', 'nothing waits']) {
      expect(wrapper.text()).toContain(words)
    }
  })
})
