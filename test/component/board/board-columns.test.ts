import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import BoardGrid from '@/features/board/BoardGrid.vue'
import ColumnChoice from '@/features/board/ColumnChoice.vue'
import { useBoardStore } from '@/features/board/board.store'
import { useSettingsStore } from '@/features/settings/settings.store'
import type { ShownColumn } from '@shared/domain/grid-look'
import { ok } from '@shared/result'
import { aChange } from '../../unit/renderer/board/board-rows'
import { freshStores, row, scriptedBridge, stage, type ScriptedBridge } from '../transfers/stage'
import { enterInPanel, keepSettings, toolPanel } from './tool-panel'

let scripted: ScriptedBridge
let wrapper: VueWrapper

/** A main that keeps the columns it is told. */
function keepingMain(): ScriptedBridge {
  return scriptedBridge({
    'board.caseKeys': async () => ok(['Tier', 'Product']),
    'settings.change': async (change) => ok(keepSettings(change)),
  })
}

const heads = () => wrapper.findAll('.board-grid-head')
const titles = (): readonly string[] => heads().map((head) => head.get('.title').text())
const headOf = (title: string) => {
  const head = heads().find((each) => each.get('.title').text() === title)
  if (!head) throw new Error(`no column is called ${title}`)
  return head
}
const widthOf = (key: string): number | null | undefined =>
  useSettingsStore().settings.gridColumns.find((column) => column.key === key)?.width

function show(columns: readonly ShownColumn[]): void {
  keepSettings({ gridColumns: columns })
}

beforeEach(() => {
  document.body.innerHTML = ''
  freshStores([
    row({ id: 'a', subject: 'B', caseValues: { Tier: 'Platinum' } }),
    row({ id: 'b', subject: 'A' }),
  ])
  scripted = keepingMain()
})

describe('the columns of the grid', () => {
  beforeEach(() => {
    wrapper = stage(BoardGrid, scripted.bridge, { name: 'All workbins' }).wrapper
  })

  it('are those of the settings, a key of the case data by its name', async () => {
    show([
      { key: 'subject', width: 300 },
      { key: 'data:Tier', width: null },
    ])
    await flushPromises()
    expect(titles()).toEqual(['Subject', 'Tier'])
    expect(wrapper.findAll('.board-grid-row')[0]?.text()).toContain('Platinum')
    expect(wrapper.get('[role=grid]').attributes('style')).toContain('300px')
  })

  it.each([
    ['customer', 'Noor Haddad'],
    ['data:Tier', 'Gold'],
  ] as const)('say in %s what became of a row when the subject is not shown', async (key, text) => {
    show([
      { key: 'dueAt', width: null },
      { key, width: null },
    ])
    const came = row({ id: 'c', customer: 'Noor Haddad', caseValues: { Tier: 'Gold' } })
    useBoardStore().apply(aChange(1, { put: [{ row: came, cause: 'arrived' }] }))
    await flushPromises()
    const said = wrapper.findAll('.lead').map((lead) => lead.findAll('*').map((part) => part.text()))
    expect(said).toContainEqual(expect.arrayContaining([text, 'new']))
  })

  it('sort by several with Shift, and say which comes first', async () => {
    await headOf('Segment').get('button').trigger('click')
    await headOf('Subject').get('button').trigger('click', { shiftKey: true })
    expect(useBoardStore().order.map(({ key }) => key)).toEqual(['segment', 'subject'])
    expect(headOf('Subject').get('button').text()).toContain('sorted as number 2')
    expect(wrapper.findAll('.board-grid-row').map((each) => each.get('.lead .text').text())).toEqual([
      'A',
      'B',
    ])
  })

  it('move with Ctrl and the arrows', async () => {
    await headOf('Subject').get('button').trigger('focus')
    await headOf('Subject').get('button').trigger('keydown', { key: 'ArrowRight', ctrlKey: true })
    await flushPromises()
    expect(titles().slice(0, 3)).toEqual(['Media', 'Customer', 'Subject'])
    expect(document.activeElement?.textContent).toContain('Subject')
  })

  it('become wider with Shift and the arrows', async () => {
    Object.defineProperty(headOf('Customer').element, 'offsetWidth', { value: 100 })
    await headOf('Customer').get('button').trigger('focus')
    await headOf('Customer').get('button').trigger('keydown', { key: 'ArrowRight', shiftKey: true })
    expect(widthOf('customer')).toBe(116)
  })

  it('follow the pointer at their edge, and are kept when it lets go', async () => {
    const head = headOf('Customer')
    Object.defineProperty(head.element, 'offsetWidth', { value: 100 })
    const grip = head.get('.grip')
    Object.assign(grip.element, { setPointerCapture: () => undefined })
    await grip.trigger('pointerdown', { clientX: 10, pointerId: 1 })
    await grip.trigger('pointermove', { clientX: 60 })
    expect(wrapper.get('[role=grid]').attributes('style')).toContain('150px')
    expect(widthOf('customer')).toBeNull()
    await grip.trigger('pointerup')
    expect(widthOf('customer')).toBe(150)
    await grip.trigger('dblclick')
    expect(widthOf('customer')).toBeNull()
  })

  it('are drawn apart from each other, whatever a key of the case data is called', async () => {
    show([
      { key: 'data:Last target media', width: null },
      { key: 'media', width: null },
    ])
    await flushPromises()
    expect(heads().map((head) => head.classes().includes('media'))).toEqual([false, true])
  })

  it('are dragged to another place', async () => {
    await headOf('Segment').trigger('dragstart')
    await headOf('Subject').trigger('dragover')
    expect(headOf('Subject').classes()).toContain('target')
    await headOf('Subject').trigger('drop')
    await headOf('Segment').trigger('dragend')
    expect(titles().slice(0, 3)).toEqual(['Media', 'Segment', 'Subject'])
  })
})

describe('the choice of columns', () => {
  const boxOf = (title: string) =>
    [...(toolPanel()?.querySelectorAll('[role=checkbox]') ?? [])].find((each) => each.textContent === title)

  beforeEach(async () => {
    wrapper = stage(ColumnChoice, scripted.bridge).wrapper
    await wrapper.get('button').trigger('click')
    await flushPromises()
  })

  it('shows and hides columns', async () => {
    ;(boxOf('State') as HTMLElement).click()
    ;(boxOf('Customer') as HTMLElement).click()
    await flushPromises()
    const keys = useSettingsStore().settings.gridColumns.map(({ key }) => key)
    expect(keys).toContain('state')
    expect(keys).not.toContain('customer')
    expect(boxOf('State')?.getAttribute('aria-checked')).toBe('true')
  })

  it('offers the keys of the case data on the board, and adds one', async () => {
    const offered = [...(toolPanel()?.querySelectorAll('option') ?? [])].map((each) => each.value)
    expect(offered).toEqual(['Tier', 'Product'])
    await enterInPanel('Tier')
    expect(useSettingsStore().settings.gridColumns.at(-1)).toEqual({ key: 'data:Tier', width: null })
  })

  it('makes a column wider by what it is on the screen, also one of a list in the case data', async () => {
    const head = document.createElement('div')
    head.dataset['column'] = 'data:Address / City'
    Object.defineProperty(head, 'offsetWidth', { value: 120 })
    document.body.append(head)
    show([{ key: 'data:Address / City', width: null }])
    await flushPromises()
    toolPanel()?.querySelector<HTMLElement>('[aria-label="Make Address / City wider"]')?.click()
    await flushPromises()
    expect(widthOf('data:Address / City')).toBe(136)
  })

  it('say of a key that no interaction has that it shows nothing, as when it is misspelt', async () => {
    const said = () => [...(toolPanel()?.querySelectorAll('li') ?? [])].map((each) => each.textContent)
    show([
      { key: 'data:Teir', width: null },
      { key: 'data:Tier', width: null },
    ])
    await flushPromises()
    expect(said()).toEqual(
      expect.arrayContaining(['TeirNo interaction on the board has this in its case data.', 'Tier']),
    )
  })
})
