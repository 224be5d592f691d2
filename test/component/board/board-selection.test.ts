import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import BoardActionBar from '@/features/board/BoardActionBar.vue'
import BoardGrid from '@/features/board/BoardGrid.vue'
import { useBoardStore } from '@/features/board/board.store'
import { useSelection } from '@/features/board/use-selection'
import type { BoardChange } from '@shared/domain/board'
import { amarasDraft, freshStores, NOW, row, scriptedBridge, stage } from '../transfers/stage'

const loading = { done: 2, total: 2, failed: 0, cancelled: 0, problems: [], corrected: 0, waitsUntil: null }
const ids = ['first', 'second', 'third', 'fourth', 'fifth']
let wrapper: VueWrapper
let sequence: number

function change(what: Partial<BoardChange>): void {
  sequence += 1
  const nothing = {
    owners: [],
    workbins: [],
    gone: [],
    put: [],
    ownersGone: [],
    workbinsGone: [],
    reset: false,
    asOf: NOW,
  }
  useBoardStore().apply({ ...nothing, loading, ...what, sequence }, NOW)
}

const put = (id: string, placedAt: number) => ({
  row: row({ id, subject: id, placedAt }),
  cause: 'arrived' as const,
})
const goneFrom = (id: string) => ({ id, workbinKey: amarasDraft, own: false })
const grid = () => wrapper.get('[role=grid]')
const lines = () => wrapper.findAll('.board-grid-row')
const shown = (): readonly string[] => lines().map((each) => each.get('.lead .text').text())
const marked = (): readonly string[] =>
  lines()
    .filter((each) => each.attributes('aria-selected') === 'true')
    .map((each) => each.get('.lead .text').text())
const box = () => wrapper.get('[role=checkbox]')
const bar = () => stage(BoardActionBar, scriptedBridge().bridge).wrapper

async function press(key: string, held: Partial<KeyboardEventInit> = {}): Promise<void> {
  await grid().trigger('keydown', { key, ...held })
}

async function click(at: number, held: Partial<MouseEventInit> = {}): Promise<void> {
  await lines()[at]?.trigger('click', held)
}

beforeEach(() => {
  document.body.innerHTML = ''
  freshStores([])
  sequence = 0
  wrapper = stage(BoardGrid, scriptedBridge().bridge, { name: 'All workbins' }).wrapper
  change({ put: ids.map((id, at) => put(id, at + 1)) })
})

describe('selecting with the pointer', () => {
  it('selects one alone with a click, and opens it', async () => {
    await click(0)
    await click(2)
    expect(marked()).toEqual(['third'])
    expect(useBoardStore().selectedId).toBe('third')
  })

  it('adds and takes away with Ctrl', async () => {
    await click(0)
    await click(2, { ctrlKey: true })
    await click(4, { metaKey: true })
    await click(0, { ctrlKey: true })
    expect(marked()).toEqual(['third', 'fifth'])
  })

  it('selects everything between with Shift, from where it began', async () => {
    await click(3)
    await click(1, { shiftKey: true })
    expect(marked()).toEqual(['second', 'third', 'fourth'])
    await click(4, { shiftKey: true })
    expect(marked()).toEqual(['fourth', 'fifth'])
  })

  it('goes on from the line where it began although somebody took that one meanwhile', async () => {
    await grid().trigger('pointerenter')
    await click(2)
    change({ gone: [goneFrom('third')] })
    await flushPromises()
    await click(4, { shiftKey: true })
    expect(marked()).toEqual(['fourth', 'fifth'])
  })

  it('goes on from the active line when the one where it began is not shown any more', async () => {
    const named = ['first', 'second', 'fourth', 'fifth'].map((id) => put(id, ids.indexOf(id) + 1))
    change({
      put: named.map(({ row: known }) => ({ row: { ...known, customer: 'Zoe' }, cause: 'read' as const })),
    })
    await click(2)
    useBoardStore().search = 'zoe'
    await flushPromises()
    expect(shown()).toEqual(['first', 'second', 'fourth', 'fifth'])
    await click(3, { shiftKey: true })
    expect(marked()).toEqual(['fourth', 'fifth'])
  })

  it('ticks a box without opening anything', async () => {
    await lines()[1]?.get('.tick').trigger('click')
    await lines()[3]?.get('.tick').trigger('click')
    expect(marked()).toEqual(['second', 'fourth'])
    expect(useBoardStore().selectedId).toBeNull()
  })

  it('selects all that match with the box in the head, and none when all are', async () => {
    expect(box().attributes('aria-label')).toBe('Select all 5 that match')
    await lines()[1]?.get('.tick').trigger('click')
    expect(box().attributes('aria-checked')).toBe('mixed')
    await box().trigger('click')
    expect(marked()).toEqual(ids)
    expect(box().attributes('aria-checked')).toBe('true')
    await box().trigger('click')
    expect(marked()).toEqual([])
  })
})

describe('selecting with the keyboard', () => {
  it('extends with Shift and the arrows, and comes back', async () => {
    await press('ArrowDown')
    await press('ArrowDown', { shiftKey: true })
    await press('ArrowDown', { shiftKey: true })
    expect(marked()).toEqual(['second', 'third', 'fourth'])
    await press('ArrowUp', { shiftKey: true })
    expect(marked()).toEqual(['second', 'third'])
  })

  it('goes on without selecting with Ctrl, and ticks with Space', async () => {
    await press('Enter')
    await press('ArrowDown', { ctrlKey: true })
    await press('ArrowDown', { ctrlKey: true })
    await press(' ')
    expect(marked()).toEqual(['first', 'third'])
    await press(' ')
    expect(marked()).toEqual(['first'])
  })

  it('selects all with Ctrl A and nothing with Escape', async () => {
    await press('a', { ctrlKey: true })
    expect(marked()).toEqual(ids)
    await press('Escape')
    expect(marked()).toEqual([])
  })
})

describe('a selection', () => {
  it('stays with its interactions when the order changes', async () => {
    await click(0)
    await click(1, { ctrlKey: true })
    useBoardStore().sortBy('subject')
    await flushPromises()
    expect(shown()).toEqual(['fifth', 'first', 'fourth', 'second', 'third'])
    expect(marked()).toEqual(['first', 'second'])
  })

  it('holds the order, and lets go of it with the selection', async () => {
    await click(4)
    change({ put: [put('oldest', 0)] })
    await flushPromises()
    expect(shown()).toEqual(ids)
    await press('Escape')
    await flushPromises()
    expect(shown()).toEqual(['oldest', ...ids])
  })

  it('loses what is gone', async () => {
    await press('a', { ctrlKey: true })
    change({ gone: [goneFrom('second'), goneFrom('third')] })
    await flushPromises()
    expect(marked()).toEqual(['first', 'fourth', 'fifth'])
    expect(useSelection().count.value).toBe(3)
  })

  it('loses what the search no longer finds', () => {
    useSelection().selectAllMatching()
    useBoardStore().search = 'fi'
    expect([...useSelection().ids.value]).toEqual(['first', 'fifth'])
    useBoardStore().search = ''
    expect(useSelection().rows().length).toBe(2)
  })

  it('does not grow by itself', () => {
    useSelection().selectAllMatching()
    change({ put: [put('late', 9)] })
    expect(useSelection().count.value).toBe(5)
  })

  it('becomes exactly those that are named and shown', () => {
    useSelection().selectAllMatching()
    useSelection().keepOnly(['third', 'nobody'])
    expect([...useSelection().ids.value]).toEqual(['third'])
  })

  it('is the one that something else opens', () => {
    useSelection().selectAllMatching()
    useBoardStore().select('second')
    expect([...useSelection().ids.value]).toEqual(['second'])
  })

  it('stays when the details of one of many are closed', async () => {
    await click(0)
    await click(2, { shiftKey: true })
    useBoardStore().select(null)
    expect(useSelection().count.value).toBe(3)
  })
})

describe('the bar of actions of many', () => {
  it('counts them, offers all that match, and clears', async () => {
    const { keepOnly, count } = useSelection()
    keepOnly(['first', 'second'])
    const wrapper = bar()
    expect(wrapper.text()).toContain('2 selected')
    const button = (words: string) => wrapper.findAll('button').find((each) => each.text() === words)
    await button('Select all 5')?.trigger('click')
    expect(wrapper.text()).toContain('5 selected')
    expect(button('Select all 5')).toBeUndefined()
    await button('Clear')?.trigger('click')
    expect(count.value).toBe(0)
  })
})
