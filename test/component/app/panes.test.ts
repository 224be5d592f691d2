import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import App from '@/app/App.vue'
import { focusNextPart } from '@/app/parts'
import { useBoardStore } from '@/features/board/board.store'
import { ok } from '@shared/result'
import { fakeBridge, type FakeBridge } from '@support/fake-bridge'
import { aBoard, signedIn } from '@support/opening-state'
import { openWindow } from './window'

let wrapper: VueWrapper
let main: FakeBridge

beforeEach(async () => {
  main = fakeBridge({ 'window.open': async () => ok(signedIn({ board: aBoard() })) })
  wrapper = await openWindow(App, main.bridge)
})
afterEach(() => wrapper.unmount())

const edge = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.tree-edge')
  if (!found) throw new Error('the tree has no edge')
  return found
}
const width = (): string | null => edge().getAttribute('aria-valuenow')
const kept = (): unknown => main.asked.filter(({ name }) => name === 'settings.change').at(-1)?.input

async function press(key: string): Promise<void> {
  edge().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await flushPromises()
}

async function point(kind: string, clientX = 0): Promise<void> {
  edge().dispatchEvent(new MouseEvent(kind, { clientX, bubbles: true }))
  await flushPromises()
}

describe('the edge of the tree', () => {
  it('is moved with the arrows, between its bounds, and its place is kept', async () => {
    await press('ArrowRight')
    expect(kept()).toEqual({ panes: { tree: 280, details: 340 } })
    await press('End')
    expect(width()).toBe('520')
    await press('Home')
    expect(width()).toBe('200')
    await press('ArrowLeft')
    expect(width()).toBe('200')
  })

  it('follows the pointer, and folds the tree away when there is hardly any of it left', async () => {
    Object.assign(edge(), { setPointerCapture: () => undefined })
    await point('pointerdown', 264)
    await point('pointermove', 300)
    expect(width()).toBe('300')
    expect(kept()).toBeUndefined()
    await point('pointermove', 40)
    await point('pointerup', 40)
    expect(kept()).toEqual({ panes: { tree: 0, details: 340 } })
    expect(document.querySelector('[role=tree]')?.closest('[hidden]')).not.toBeNull()
  })

  it('folds the tree away with Enter, which then is no part to go to, and brings it back', async () => {
    await press('Enter')
    focusNextPart(document)
    expect(document.activeElement?.getAttribute('role')).toBe('grid')
    await press('Enter')
    expect(width()).toBe('264')
    focusNextPart(document)
    focusNextPart(document)
    expect(document.querySelector('[role=tree]')?.closest('[hidden]')).toBeNull()
  })
})

describe('the details', () => {
  const { happyDOM } = window as unknown as { happyDOM: { setViewport: (size: { width: number }) => void } }
  const widen = (width: number): void => happyDOM.setViewport({ width })
  const pane = (): Element | null => document.querySelector('.interaction-pane')

  async function toggle(): Promise<void> {
    const keys = { key: 'B', code: 'KeyB', ctrlKey: true, shiftKey: true, bubbles: true }
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys))
    await flushPromises()
  }

  beforeEach(() => {
    wrapper.unmount()
    widen(1280)
  })
  afterEach(() => widen(1024))

  it('take no room until something is selected, then stay until they are closed', async () => {
    wrapper = await openWindow(App, main.bridge)
    expect(pane()).toBeNull()
    useBoardStore().select('i1')
    await flushPromises()
    expect(pane()).not.toBeNull()
    useBoardStore().select(null)
    await flushPromises()
    expect(pane()?.textContent).toContain('Nothing selected')
    pane()?.querySelector<HTMLElement>('[aria-label="Close details"]')?.click()
    await flushPromises()
    expect(pane()).toBeNull()
  })

  it('give the focus to the list when they are closed', async () => {
    wrapper = await openWindow(App, main.bridge)
    useBoardStore().select('i1')
    await flushPromises()
    const close = pane()?.querySelector<HTMLElement>('[aria-label="Close details"]')
    close?.focus()
    close?.click()
    await flushPromises()
    expect(document.activeElement?.getAttribute('role')).toBe('grid')
  })

  it('are shown by their keys, too', async () => {
    wrapper = await openWindow(App, main.bridge)
    await toggle()
    expect(pane()).not.toBeNull()
    expect(kept()).toBeUndefined()
  })

  it('are closed and opened by their keys where they are a drawer, and nothing is kept', async () => {
    widen(1024)
    wrapper = await openWindow(App, main.bridge)
    useBoardStore().select('i1')
    await flushPromises()
    await toggle()
    expect(pane()).toBeNull()
    await toggle()
    expect(pane()).not.toBeNull()
    expect(kept()).toBeUndefined()
  })

  const rectIs = (element: Element | null, left: number, width: number): void => {
    Object.assign(element ?? {}, { getBoundingClientRect: () => new DOMRect(left, 100, width, 30) })
  }

  it('close where they are a drawer when the focus comes to something beneath, which stays selected', async () => {
    widen(1024)
    wrapper = await openWindow(App, main.bridge)
    useBoardStore().select('i1')
    await flushPromises()
    const tool = document.querySelector<HTMLElement>('.how button')
    const inFront = document.querySelector<HTMLElement>('.what button')
    rectIs(pane(), 664, 360)
    rectIs(tool, 900, 30)
    rectIs(inFront, 300, 30)
    inFront?.focus()
    await flushPromises()
    expect(pane()).not.toBeNull()
    tool?.focus()
    await flushPromises()
    expect(pane()).toBeNull()
    expect(document.activeElement).toBe(tool)
    expect(useBoardStore().selectedId).toBe('i1')
  })

  it('close with Escape where they are a drawer, and the focus is in the list', async () => {
    widen(1024)
    wrapper = await openWindow(App, main.bridge)
    useBoardStore().select('i1')
    await flushPromises()
    const close = pane()?.querySelector<HTMLElement>('[aria-label="Close details"]')
    close?.focus()
    close?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    await flushPromises()
    expect(pane()).toBeNull()
    expect(document.activeElement?.getAttribute('role')).toBe('grid')
  })
})
