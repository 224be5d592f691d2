import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import BoardGrid from '@/features/board/BoardGrid.vue'
import BoardTiles from '@/features/board/BoardTiles.vue'
import BoardTools from '@/features/board/BoardTools.vue'
import { useBoardStore } from '@/features/board/board.store'
import { useSelection } from '@/features/board/use-selection'
import { noFilter } from '@shared/domain/grid-look'
import { claimsDraft, freshStores, NOW, row, scriptedBridge, stage } from '../transfers/stage'

const loading = { done: 2, total: 2, failed: 0, cancelled: 0, problems: [], corrected: 0, waitsUntil: null }
let wrapper: VueWrapper

const grid = () => wrapper.get('[role=grid]')
const groups = () => wrapper.findAll('.board-grid-group')
const shown = (): readonly string[] =>
  wrapper
    .findAll('.board-grid-group, .board-grid-row')
    .map((each) => (each.find('strong').exists() ? each.get('strong') : each.get('.lead .text')).text())
const press = (key: string, held: KeyboardEventInit = {}): Promise<void> =>
  grid().trigger('keydown', { key, ...held })
const buttonOf = (words: string) => {
  const found = wrapper.findAll('button').find((each) => each.text().startsWith(words))
  if (!found) throw new Error(`no button says ${words}`)
  return found
}

beforeEach(() => {
  document.body.innerHTML = ''
  freshStores([
    row({ id: 'a', subject: 'first', placedAt: 1 }),
    row({ id: 'b', subject: 'second', placedAt: 2, media: 'chat', workbinKey: claimsDraft }),
    row({ id: 'c', subject: 'third', placedAt: 3, dueAt: 1 }),
  ])
})

describe('a grid that is grouped', () => {
  beforeEach(async () => {
    wrapper = stage(BoardGrid, scriptedBridge().bridge, { name: 'All workbins' }).wrapper
    useBoardStore().look({ grouping: 'owner' })
    await flushPromises()
  })

  it('has a head for each group with its count, and keeps the order inside', () => {
    expect(shown()).toEqual(['Amara Diallo', 'third', 'first', 'Claims', 'second'])
    expect(groups()[0]?.text()).toContain('2 interactions')
    expect(grid().attributes('aria-rowcount')).toBe('6')
    expect(groups()[1]?.attributes('aria-rowindex')).toBe('5')
  })

  it('folds with a click, and again', async () => {
    await groups()[0]?.trigger('click')
    expect(shown()).toEqual(['Amara Diallo', 'Claims', 'second'])
    expect(groups()[0]?.get('.name').attributes('aria-expanded')).toBe('false')
    await groups()[0]?.trigger('click')
    expect(shown().length).toBe(5)
  })

  it('folds with the arrows left and right and with Enter', async () => {
    await press('Home')
    await press('ArrowLeft')
    expect(shown()).toEqual(['Amara Diallo', 'Claims', 'second'])
    await press('ArrowRight')
    expect(shown().length).toBe(5)
    await press('Enter')
    expect(shown().length).toBe(3)
  })

  it('selects all of a group with its box, and lets it go', async () => {
    await groups()[0]?.get('.tick').trigger('click')
    expect([...useSelection().ids.value]).toEqual(['c', 'a'])
    await groups()[0]?.get('.tick').trigger('click')
    expect(useSelection().count.value).toBe(0)
  })

  it('takes in the rows of a folded group when a range goes over it', async () => {
    await groups()[0]?.trigger('click')
    await press('Home')
    await press('End', { shiftKey: true })
    expect(useSelection().count.value).toBe(3)
  })

  it('names the media of its groups', async () => {
    useBoardStore().look({ grouping: 'media' })
    await flushPromises()
    expect(groups().map((each) => each.get('strong').text())).toEqual(['Chat', 'E-mail'])
  })
})

describe('the filters above the grid', () => {
  beforeEach(() => {
    wrapper = stage(BoardTools, scriptedBridge().bridge).wrapper
  })

  it('are visible one by one, and go with a click', async () => {
    const board = useBoardStore()
    board.look({ filter: { ...noFilter, media: ['chat', 'email'], olderThanMinutes: 120, due: 'overdue' } })
    await flushPromises()
    expect(wrapper.text()).toContain('Chat, E-mail')
    await buttonOf('Over 2 h').trigger('click')
    expect(board.filter.olderThanMinutes).toBeNull()
    await buttonOf('Clear all filters').trigger('click')
    expect(board.filter).toEqual(noFilter)
  })

  it('can be chosen from what there is', async () => {
    await buttonOf('Filter').trigger('click')
    await flushPromises()
    const boxes = [...document.querySelectorAll('.filter-choice [role=checkbox]')] as HTMLElement[]
    const chat = boxes.find((box) => box.textContent.includes('Chat'))
    chat?.click()
    await flushPromises()
    expect(useBoardStore().filter.media).toEqual(['chat'])
    expect(chat?.getAttribute('aria-checked')).toBe('true')
    expect(wrapper.text()).toContain('1 shown')
  })

  it('pause the list, say since when, and go on', async () => {
    const board = useBoardStore()
    const nothing = { owners: [], workbins: [], gone: [], put: [], ownersGone: [], workbinsGone: [] }
    const change = { ...nothing, asOf: NOW, reset: false, loading }
    board.apply({ ...change, sequence: 1 })
    await buttonOf('Pause').trigger('click')
    board.apply({ ...change, sequence: 2, put: [{ row: row({ id: 'd' }), cause: 'arrived' }] })
    await flushPromises()
    expect(board.waiting).toBe(1)
    await buttonOf('Paused at').trigger('click')
    expect(board.view.rows.length).toBe(4)
  })

  it('group the list', async () => {
    await wrapper.get('select').setValue('segment')
    expect(useBoardStore().grouping).toBe('segment')
  })
})

describe('the tiles', () => {
  it('show only what they count, and everything again', async () => {
    wrapper = stage(BoardTiles, scriptedBridge().bridge, { name: 'All workbins' }).wrapper
    const board = useBoardStore()
    await buttonOf('Overdue').trigger('click')
    expect(board.view.rows.map(({ row: { id } }) => id)).toEqual(['c'])
    expect(buttonOf('Overdue').attributes('aria-pressed')).toBe('true')
    await buttonOf('Overdue').trigger('click')
    await buttonOf('Chat').trigger('click')
    expect(board.view.rows.map(({ row: { id } }) => id)).toEqual(['b'])
    await buttonOf('Waiting').trigger('click')
    expect(board.view.rows.length).toBe(3)
  })
})
