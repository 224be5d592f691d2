import { openAgGrid } from './ag-grid'
import { openBareList } from './bare-list'
import type { Contestant, ScrolledList } from './contestant'
import { openOurGrid } from './our-grid'
import { boardOf } from './rows'

const ROWS = 100_000
const SEED = 5

/** What is measured here, ms from the command to the end of the frame that shows its result. */
export type Action = 'sort' | 'filter' | 'select' | 'group'

declare global {
  interface Window {
    /** Puts everything back, waits for that to be painted, and measures one action. */
    benchGrid?: (action: Action) => Promise<number>
    /** Scrolls from the top as a fast wheel does. */
    benchScroll?: () => Promise<Scroll>
  }
}

/** How a long scroll went. */
export interface Scroll {
  /** From one frame to the next, ms on average. */
  readonly frameMs: number
  /** Frames in which a part of the list was not drawn. */
  readonly blank: number
}

const SCROLL_FRAMES = 240
const SCROLL_STEP_PX = 200
/** The head of the list stays where it is and covers this much, and a scroll bar may lie at its end. */
const HEAD_PX = 50
const SCROLLBAR_PX = 20

const host = document.querySelector<HTMLElement>('#app')
if (host && location.search.includes('bare')) {
  const scroller = openBareList(host, ROWS)
  window.benchScroll = () =>
    scrolled({ scroller: () => scroller, drawnRows: () => [scroller.children[0] as Element] })
} else if (host) {
  const isOurs = location.search.includes('ours')
  const grid = (isOurs ? openOurGrid : openAgGrid)(host, boardOf(ROWS, SEED))
  window.benchGrid = (action) => measure(grid, action)
  window.benchScroll = () => scrolled(grid.list)
}

async function measure(grid: Contestant, action: Action): Promise<number> {
  grid.filter('')
  grid.selectAll(false)
  grid.group?.(false)
  grid.unsort()
  await painted(() => grid.shown().id !== '' && grid.shown().count === ROWS)
  await frames(10)
  const before = grid.shown()
  const begin = performance.now()
  begun[action](grid)
  await painted(() => done[action](grid, before.id))
  return performance.now() - begin
}

const begun: Readonly<Record<Action, (grid: Contestant) => void>> = {
  sort: (grid) => grid.sortBySubject(),
  filter: (grid) => grid.filter('refund 77'),
  select: (grid) => grid.selectAll(true),
  group: (grid) => grid.group?.(true),
}

const done: Readonly<Record<Action, (grid: Contestant, firstId: string) => boolean>> = {
  sort: (grid, firstId) => grid.shown().id !== firstId && grid.shown().id !== '',
  filter: (grid) => grid.shown().id !== '' && grid.shown().count < ROWS && grid.shown().count > 0,
  select: (grid) => grid.isFirstSelected(),
  group: (grid) => grid.isGrouped(),
}

/** Resolves when a frame has been drawn in which the condition held. */
async function painted(condition: () => boolean): Promise<void> {
  for (;;) {
    const isShown = await new Promise<boolean>((resolve) => {
      requestAnimationFrame(() => {
        const holds = condition()
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(holds)
        channel.port2.postMessage(null)
      })
    })
    if (isShown) return
  }
}

async function frames(count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
}

async function scrolled(list: ScrolledList | null): Promise<Scroll> {
  const scroller = list?.scroller()
  if (!list || !scroller) throw new Error('nothing scrolls')
  scroller.scrollTop = 0
  await frames(10)
  let blank = 0
  const begin = performance.now()
  for (let frame = 0; frame < SCROLL_FRAMES; frame += 1) {
    scroller.scrollTop += SCROLL_STEP_PX
    await frames(1)
    if (!isCovered(list)) blank += 1
  }
  return { frameMs: (performance.now() - begin) / SCROLL_FRAMES, blank }
}

/** Whether the rows that are drawn reach from the top to the bottom of what is seen. */
function isCovered({ scroller, drawnRows }: ScrolledList): boolean {
  const view = scroller()?.getBoundingClientRect()
  const rows = drawnRows().map((row) => row.getBoundingClientRect())
  if (!view || rows.length === 0) return false
  const top = Math.min(...rows.map((row) => row.top))
  const bottom = Math.max(...rows.map((row) => row.bottom))
  return top <= view.top + HEAD_PX && bottom >= view.bottom - SCROLLBAR_PX
}
