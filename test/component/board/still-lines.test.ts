import { flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import BoardGrid from '@/features/board/BoardGrid.vue'
import { freshStores, row, scriptedBridge, stage } from '../transfers/stage'

const BANNER = 37
const FAR = 640
const rows = Array.from({ length: 60 }, (_, at) => row({ id: `i${at}`, placedAt: at + 1 }))
let wrapper: VueWrapper
let laidOut: (() => void)[]

class ToldObserver implements ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    laidOut.push(() => callback([{ contentRect: new DOMRect(0, 0, 800, 400) } as ResizeObserverEntry], this))
  }
  observe = (): void => undefined
  unobserve = (): void => undefined
  disconnect = (): void => undefined
}

const grid = () => wrapper.get<HTMLElement>('[role=grid]')
const room = (): string => grid().findAll<HTMLElement>('[role=rowgroup]')[1]?.element.style.paddingBlock ?? ''

/** Something above the list comes or goes, so that its upper edge is here. */
async function edgeIs(y: number): Promise<void> {
  grid().element.getBoundingClientRect = () => new DOMRect(0, y)
  for (const tell of laidOut) tell()
  await flushPromises()
}

async function scrollTo(top: number): Promise<void> {
  grid().element.scrollTop = top
  await grid().trigger('scroll')
  await flushPromises()
}

const pointer = (way: 'enter' | 'leave') => grid().trigger(`pointer${way}`)

beforeEach(async () => {
  laidOut = []
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  vi.stubGlobal('ResizeObserver', ToldObserver)
  document.body.innerHTML = ''
  freshStores(rows)
  wrapper = stage(BoardGrid, scriptedBridge().bridge, { name: 'All workbins' }).wrapper
  await edgeIs(200)
})

afterEach(() => {
  wrapper.unmount()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the lines while somebody is in the list', () => {
  it('stay under the pointer when a banner comes above the list and goes again', async () => {
    await scrollTo(FAR)
    await pointer('enter')
    await edgeIs(200 + BANNER)
    expect(grid().element.scrollTop).toBe(FAR + BANNER)
    await edgeIs(200)
    expect(grid().element.scrollTop).toBe(FAR)
  })

  it('stay when the keyboard is in the list', async () => {
    await scrollTo(FAR)
    await grid().trigger('focusin')
    await edgeIs(200 + BANNER)
    expect(grid().element.scrollTop).toBe(FAR + BANNER)
  })

  it('stay at the very top, too, and begin at the top again once it is left', async () => {
    await pointer('enter')
    await edgeIs(200 + BANNER)
    expect(grid().element.scrollTop).toBe(BANNER)
    await pointer('leave')
    await flushPromises()
    expect(grid().element.scrollTop).toBe(0)
  })

  it('get room above the first when a banner goes, until the list is left', async () => {
    await pointer('enter')
    await edgeIs(200 - BANNER)
    expect([room(), grid().element.scrollTop]).toEqual([`${BANNER}px 0px`, 0])
    await pointer('leave')
    await flushPromises()
    expect([room(), grid().element.scrollTop]).toEqual(['0px 0px', 0])
  })

  it('go with the list while nobody is in it', async () => {
    await scrollTo(FAR)
    await edgeIs(200 + BANNER)
    expect(grid().element.scrollTop).toBe(FAR)
    await pointer('enter')
    await edgeIs(200 + BANNER)
    expect(grid().element.scrollTop).toBe(FAR)
  })

  it('go with the list when the window gets another size, and stay again afterwards', async () => {
    await pointer('enter')
    await edgeIs(200 - BANNER)
    vi.stubGlobal('devicePixelRatio', 2)
    await edgeIs(100)
    expect([room(), grid().element.scrollTop]).toEqual(['0px 0px', 0])
    await edgeIs(90)
    expect(room()).toBe('0px 0px')
    await vi.advanceTimersByTimeAsync(300)
    await edgeIs(90 - BANNER)
    expect(room()).toBe(`${BANNER}px 0px`)
  })
})
