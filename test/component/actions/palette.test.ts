import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import App from '@/app/App.vue'
import { useBoardStore } from '@/features/board/board.store'
import { noFilter } from '@shared/domain/grid-look'
import type { Owner } from '@shared/domain/owner'
import type { Workbin } from '@shared/domain/workbin'
import { ok } from '@shared/result'
import { fakeBridge, type FakeBridge } from '@support/fake-bridge'
import { aBoard, settingsWith, signedIn } from '@support/opening-state'
import { openWindow } from '../app/window'
import { row } from '../transfers/stage'

const owner: Owner = { key: 'Agent:u2', kind: 'Agent', id: 'u2', name: 'Amara Diallo', presence: 'unknown' }
const workbin: Workbin = {
  ...{ key: 'Agent:u2/draft', workbinId: 'draft', ownerKey: owner.key, name: 'Draft' },
  ...{ status: 'live', asOf: 1 },
}
const board = aBoard({
  asOf: 1,
  owners: [owner],
  workbins: [workbin],
  rows: [row({ id: 'i1', workbinKey: workbin.key })],
})

let wrapper: VueWrapper
let main: FakeBridge

beforeEach(async () => {
  document.body.innerHTML = ''
  main = fakeBridge({ 'window.open': async () => ok(signedIn({ board })) })
  wrapper = await openWindow(App, main.bridge)
})
afterEach(() => wrapper.unmount())

async function press(key: string, change: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change }))
  await new Promise((resolve) => setTimeout(resolve))
  await flushPromises()
}

async function type(text: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('[role=combobox]')
  if (!input) throw new Error('the palette is not open')
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
}

const labels = (): readonly string[] =>
  [...document.querySelectorAll('[role=option] .label')].map((label) => label.textContent)
const activeLabel = (): string | undefined =>
  document.querySelector('[role=option][aria-selected=true] .label')?.textContent

describe('the palette', () => {
  beforeEach(() => press('k', { ctrlKey: true }))

  it('can do everything that the tools above the list can', () => {
    expect(labels()).toEqual(
      expect.arrayContaining([
        ...['Pause the list', 'Filter the list…', 'Choose the columns…', 'Saved views…', 'Import views…'],
        ...['Group the list: By owner', 'Sort by: Subject', 'Show only: Overdue', 'Show only: Chat'],
        ...['Show only: Over 2 h', 'Hide the tree'],
      ]),
    )
  })

  it('opens a tool', async () => {
    await type('choose the columns')
    await press('Enter')
    expect(document.querySelector('[role=dialog][aria-label="Columns of the list"]')).not.toBeNull()
  })

  it('finds the way on while the list is paused by the word for the pause', async () => {
    useBoardStore().pause(Date.now())
    await type('pause')
    expect(labels()).toContain('Go on with the paused list')
  })

  it('lists what can be done now, and nothing else', () => {
    expect(labels()).toContain('Dark appearance')
    expect(labels()).not.toContain('Reassign…')
  })

  it('lists with nothing typed all of it, however much there is', async () => {
    const view = { columns: [], order: [], grouping: 'none', filter: noFilter, shortcut: null } as const
    const list = Array.from({ length: 60 }, (_, at) => ({ ...view, name: `View ${String(at)}` }))
    main.emit('settings.changed', settingsWith({ savedViews: { list, initial: null } }))
    await flushPromises()
    expect(labels().length).toBeGreaterThan(120)
    expect(labels().at(-1)).toBe('Sign out')
  })

  it('names the active line to assistive technology and moves it with the arrows, around the ends', async () => {
    const combobox = document.querySelector('[role=combobox]')
    expect(combobox?.getAttribute('aria-activedescendant')).toBe('palette-0')
    await press('ArrowUp')
    expect(combobox?.getAttribute('aria-activedescendant')).toBe(`palette-${labels().length - 1}`)
    await press('ArrowDown')
    expect(combobox?.getAttribute('aria-activedescendant')).toBe('palette-0')
  })

  it('goes to a person or a workbin', async () => {
    await type('amara')
    expect(activeLabel()).toBe('Amara Diallo')
    await press('Enter')

    expect(document.querySelector('[role=combobox]')).toBeNull()
    expect(document.querySelector('h1')?.textContent).toBe('Amara Diallo')
  })

  it('finds a workbin by its owner and its name, in either order', async () => {
    await type('ama dra')
    expect(activeLabel()).toBe('Draft, Amara Diallo')
    await type('dra ama')
    expect(activeLabel()).toBe('Draft, Amara Diallo')
  })

  it('runs what was chosen after it has closed', async () => {
    await type('find an inter')
    await press('Enter')

    expect(document.activeElement?.getAttribute('aria-label')).toBe('Find an interaction')
  })

  it('says so when nothing fits', async () => {
    await type('qqqq')

    expect(document.querySelector('.action-palette [role=status]')?.textContent).toBe('Nothing fits.')
  })

  it('closes with Escape', async () => {
    await press('Escape')

    expect(document.querySelector('[role=combobox]')).toBeNull()
  })
})

describe('a shortcut', () => {
  it('opens the list of all shortcuts with a question mark', async () => {
    await press('?', { shiftKey: true })

    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Keyboard shortcuts')
  })

  it('is explained together with the keys of the list and of its head', async () => {
    await press('?', { shiftKey: true })

    const said = document.querySelector('[role=dialog]')?.textContent
    expect(said).toContain('Go on without selecting')
    expect(said).toContain('Make the column wider or narrower')
  })

  it('is no shortcut while a text is typed', async () => {
    document.querySelector<HTMLInputElement>('[role=searchbox]')?.focus()
    await press('?', { shiftKey: true })

    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('leaves undoing to the field in which a text is typed', async () => {
    document.querySelector<HTMLInputElement>('[role=searchbox]')?.focus()
    const event = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)

    expect(event.defaultPrevented).toBe(false)
  })

  it('of one character does nothing when such shortcuts are turned off', async () => {
    main.emit('settings.changed', settingsWith({ characterKeys: false }))
    await press('?', { shiftKey: true })

    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('does nothing while its action is not possible', async () => {
    await press('r')
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('acts on the selected interaction', async () => {
    document.querySelector<HTMLElement>('.board-grid-row')?.click()
    await flushPromises()
    await press('r')

    expect(document.querySelector('[role=dialog]')?.textContent).toContain('Reassign interaction')
  })

  it('is kept by an open dialog for itself', async () => {
    await press('?', { shiftKey: true })
    await press('k', { ctrlKey: true })

    expect(document.querySelector('[role=combobox]')).toBeNull()
  })
})

describe('the menu of a line', () => {
  const menu = (): Element | null => document.querySelector('[role=menu]')

  it('opens on the row under the pointer, which is selected then', async () => {
    const row = document.querySelector('.board-grid-row')
    row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }))
    await flushPromises()

    expect(row?.getAttribute('aria-selected')).toBe('true')
    expect(menu()?.textContent).toContain('Reassign…')
  })

  it('opens on the active row with the menu key', async () => {
    const grid = document.querySelector('[role=grid]')
    grid?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))
    await flushPromises()

    expect(menu()?.textContent).toContain('Pull to me')
  })

  it('opens on a node of the tree, which is chosen then', async () => {
    const line = [...document.querySelectorAll('.tree-line')].find(({ textContent }) =>
      textContent.includes('Amara'),
    )
    line?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }))
    await flushPromises()

    expect(document.querySelector('h1')?.textContent).toBe('Amara Diallo')
    expect(menu()?.textContent).toContain('Tell me when something arrives')
  })

  it('does not open beside the rows', async () => {
    const head = document.querySelector('[role=columnheader]')
    head?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }))
    await flushPromises()

    expect(menu()).toBeNull()
  })
})
