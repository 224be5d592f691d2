import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import BoardGrid from '@/features/board/BoardGrid.vue'
import { useBoardStore } from '@/features/board/board.store'
import type { BoardChange } from '@shared/domain/board'
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

const loading = { done: 2, total: 2, failed: 0, cancelled: 0, problems: [], corrected: 0, waitsUntil: null }
let wrapper: VueWrapper
let sequence: number

/** Shows these interactions, the longest waiting first, with everything read. */
function show(...ids: readonly string[]): void {
  sequence = 0
  wrapper = stage(BoardGrid, scriptedBridge().bridge, { name: 'All workbins' }).wrapper
  change({ put: ids.map((id, at) => ({ row: row({ id, subject: id, placedAt: at + 1 }), cause: 'read' })) })
}

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

const grid = () => wrapper.get('[role=grid]')
const drawnRows = () => wrapper.findAll('.board-grid-row')
const subjects = (): readonly string[] => drawnRows().map((each) => each.get('.lead .text').text())
const activeRow = () => wrapper.get(`#${grid().attributes('aria-activedescendant') ?? 'none'}`)
const selected = (): string | null => useBoardStore().selectedId

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await grid().trigger('keydown', { key })
}

beforeEach(() => {
  document.body.innerHTML = ''
  freshStores([])
})

describe('the grid', () => {
  beforeEach(() => show('first', 'second', 'third', 'fourth'))

  it('says how many rows and columns there are, and which row each is', async () => {
    await flushPromises()
    expect(grid().attributes()).toMatchObject({ 'aria-rowcount': '5', 'aria-colcount': '9' })
    expect(drawnRows().map((each) => each.attributes('aria-rowindex'))).toEqual(['2', '3', '4', '5'])
    expect(wrapper.get('[role=columnheader]').element.parentElement?.getAttribute('aria-rowindex')).toBe('1')
  })

  it('moves from row to row with the arrows and selects where it comes to', async () => {
    await press('ArrowDown')
    expect(selected()).toBe('second')
    await press('ArrowDown', 'ArrowUp')
    expect(selected()).toBe('second')
    expect(activeRow().attributes('aria-selected')).toBe('true')
  })

  it.each([
    ['End', 'fourth'],
    ['Home', 'first'],
    ['PageDown', 'third'],
    ['PageUp', 'first'],
  ])('goes with %s to the %s row', async (key, id) => {
    await press('ArrowDown', key)
    expect(selected()).toBe(id)
  })

  it('opens with Enter, lets go with Escape', async () => {
    await press('Enter')
    expect(selected()).toBe('first')
    await press('Escape')
    expect(selected()).toBeNull()
  })

  it('selects the row that is clicked', async () => {
    await drawnRows()[2]?.trigger('click')
    expect(selected()).toBe('third')
  })

  it('goes into the cells of a line and back with the arrows, and on in the same column', async () => {
    const cell = () => grid().attributes('aria-activedescendant')
    await press('ArrowRight', 'ArrowRight')
    expect(cell()).toBe('grid-cell')
    expect(wrapper.get('#grid-cell').attributes('aria-colindex')).toBe('2')
    await press('ArrowDown', 'End')
    expect(wrapper.get('#grid-cell').attributes('aria-colindex')).toBe('9')
    expect(wrapper.get('#grid-cell').element.closest('[role=row]')?.id).toBe('grid-row-1')
    await press('Home', 'ArrowLeft')
    expect(cell()).toBe('grid-row-1')
  })

  it('leaves the cells with Escape, and lets go with the next', async () => {
    await press('Enter', 'ArrowRight', 'Escape')
    expect(grid().attributes('aria-activedescendant')).toBe('grid-row-0')
    expect(selected()).toBe('first')
    await press('Escape')
    expect(selected()).toBeNull()
  })

  it('shows at the active cell what its title says: the exact time behind an age', async () => {
    await press('ArrowRight', 'End', 'ArrowLeft', 'ArrowLeft')
    const age = wrapper.get('#grid-cell')
    expect(age.attributes('aria-description')).toMatch(/^In this workbin since .*1970/)
    expect(wrapper.get('.board-cell-note').text()).toBe(age.attributes('title'))
  })

  it('leaves keys to a button inside it', async () => {
    const button = wrapper.get('[role=columnheader] button')
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    button.element.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(false)
    expect(selected()).toBeNull()
  })

  it('goes on with the same row when others come before it', async () => {
    await press('ArrowDown', 'Escape')
    change({ put: [{ row: row({ id: 'oldest', subject: 'oldest', placedAt: 0 }), cause: 'arrived' }] })
    await flushPromises()
    expect(activeRow().text()).toContain('second')
  })
})

describe('the headers of the grid', () => {
  beforeEach(() => show('b', 'a'))

  const headers = () => wrapper.findAll('[role=columnheader]')

  it('sort, and say which way', async () => {
    await headers()[2]?.get('button').trigger('click')
    expect(headers()[2]?.attributes('aria-sort')).toBe('ascending')
    expect(subjects()).toEqual(['a', 'b'])
    await headers()[2]?.get('button').trigger('click')
    expect(headers()[2]?.attributes('aria-sort')).toBe('descending')
    await headers()[2]?.get('button').trigger('click')
    expect(headers()[2]?.attributes('aria-sort')).toBe('none')
  })

  it('are one stop of the Tab key, with the arrows between them', async () => {
    const stops = () => wrapper.findAll('[role=columnheader] button[tabindex="0"]').map((each) => each.text())
    expect(stops()).toEqual(['Media'])
    await headers()[1]?.get('button').trigger('keydown', { key: 'ArrowRight' })
    expect(stops()).toEqual(['Subject'])
    expect(document.activeElement?.textContent).toContain('Subject')
    await headers()[2]?.get('button').trigger('keydown', { key: 'End' })
    expect(stops()).toEqual(['Segment'])
  })
})

describe('a grid with the pointer in it', () => {
  beforeEach(async () => {
    show('first', 'second')
    await flushPromises()
    await grid().trigger('pointerenter')
  })

  const gone = { id: 'first', workbinKey: amarasDraft, own: false }

  it('keeps still when something new comes, until the pointer leaves', async () => {
    change({ put: [{ row: row({ id: 'oldest', subject: 'oldest', placedAt: 0 }), cause: 'arrived' }] })
    await flushPromises()
    expect(subjects()).toEqual(['first', 'second'])
    await grid().trigger('pointerleave')
    expect(subjects()).toEqual(['oldest', 'first', 'second'])
  })

  it.each([
    [{ ...gone, by: 'Tomasz Nowak' }, 'taken by Tomasz Nowak'],
    [{ ...gone, own: true }, 'moved by you'],
    [{ ...gone, movedTo: claimsDraft }, 'now in Draft, Claims'],
    [gone, 'gone'],
  ])('marks at once what has gone, and says where: %j', async (left, words) => {
    change({ gone: [left] })
    await flushPromises()
    expect(drawnRows()[0]?.classes()).toContain('gone')
    expect(drawnRows()[0]?.text()).toContain(words)
  })

  it('does not select what is gone', async () => {
    change({ gone: [gone] })
    await drawnRows()[0]?.trigger('click')
    expect(selected()).toBeNull()
  })

  const changed = row({ id: 'second', subject: 'second', customer: 'Mei Tanaka', placedAt: 0 })

  it('shows a changed row at once in its place', async () => {
    change({ put: [{ row: changed, cause: 'read' }] })
    await flushPromises()
    expect(drawnRows()[1]?.text()).toContain('Mei Tanaka')
  })

  const marks = () => drawnRows().map((each) => each.find('.lead .base-tag:not(.fate)').exists())

  it('marks in words what changed, and only that, until the changes are applied', async () => {
    change({ put: [{ row: changed, cause: 'read' }] })
    await flushPromises()
    expect(marks()).toEqual([false, true])
    expect(drawnRows()[1]?.text()).toContain('changed')
    expect(useBoardStore().waiting).toBe(1)
    useBoardStore().applyWaiting()
    await flushPromises()
    expect(subjects()).toEqual(['second', 'first'])
    expect(marks()).toEqual([false, false])
  })

  it('marks nothing any more once the pointer has left', async () => {
    change({ put: [{ row: changed, cause: 'read' }] })
    await grid().trigger('pointerleave')
    expect(marks()).toEqual([false, false])
  })
})

describe('a row', () => {
  it('tells age and what is due in words', () => {
    show()
    const late = row({ placedAt: NOW - 52 * 3_600_000, dueAt: NOW - 4 * 3_600_000 - 600_000 })
    change({ put: [{ row: late, cause: 'read' }] })
    return flushPromises().then(() => {
      expect(drawnRows()[0]?.text()).toContain('2 d 4 h')
      expect(drawnRows()[0]?.text()).toContain('−4 h 10')
      expect(drawnRows()[0]?.text()).toContain(amara.name)
    })
  })

  it('is new for a while after it arrived', async () => {
    show()
    change({ put: [{ row: row(), cause: 'arrived' }] })
    await flushPromises()
    expect(drawnRows()[0]?.text()).toContain('new')
  })

  it('shows what a customer wrote as text', async () => {
    show()
    change({ put: [{ row: row({ subject: '<img src=x onerror=alert(1)>' }), cause: 'read' }] })
    await flushPromises()
    expect(subjects()).toEqual(['<img src=x onerror=alert(1)>'])
    expect(drawnRows()[0]?.find('img').exists()).toBe(false)
  })
})
