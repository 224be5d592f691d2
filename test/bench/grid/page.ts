import { openAgGrid } from './ag-grid'
import type { Contestant } from './contestant'
import { openOurGrid } from './our-grid'
import { boardOf } from './rows'

const ROWS = 100_000
const SEED = 5

/** What is measured here, ms from the command to the end of the frame that shows its result. */
export type Action = 'sort' | 'filter'

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
  grid.unsort()
  await painted(() => grid.shown().id !== '' && grid.shown().count === ROWS)
  await frames(10)
  const before = grid.shown()
  const begin = performance.now()
  if (action === 'sort') grid.sortBySubject()
  else grid.filter('refund 77')
  await painted(() => {
    const { id, count } = grid.shown()
    const isDone = action === 'sort' ? id !== before.id : count < ROWS && count > 0
    return isDone && id !== ''
  })
  return performance.now() - begin
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
