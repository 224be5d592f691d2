import { openAgGrid } from './ag-grid'
import type { Contestant } from './contestant'
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
  }
}

const host = document.querySelector<HTMLElement>('#app')
const isOurs = location.search.includes('ours')
if (host) {
  const grid = (isOurs ? openOurGrid : openAgGrid)(host, boardOf(ROWS, SEED))
  window.benchGrid = (action) => measure(grid, action)
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
