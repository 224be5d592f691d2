import { setTimeout as pause } from 'node:timers/promises'
import type { CentreOrders } from '../centre-process'
import { overFigure, type Figure } from '../figure'
import type { OpenProgram } from '../open-program'
import { usageOf } from '../processes'
import { openRemote } from '../remote'
import { heapOf, rowCount } from '../watched-page'
import { openSignedIn } from './signed-in-app'

const HOURS = 8
/** A change a second for an hour, half of them arrivals, in a sixtieth of the time. */
const hour = { changes: 3_600, batches: 600, overMs: 60_000 } as const
const QUIET_MS = 10_000
/** Measured at the end of each hour; the first is for what is made once, the others are compared half by half. */
const COMPARED = 3

interface Use {
  readonly heap: number
  readonly tree: number
}

/** Eight hours of traffic in eight minutes: what the packaged app uses at the end of them beside the beginning. */
export async function measureAppOverHours(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 500, interactions: 20_000, seed: 11 })
    const app = await openSignedIn(centre)
    try {
      const rows = await rowCount(app.page)
      const uses: Use[] = []
      for (let turn = 0; turn < HOURS; turn += 1) {
        await remote.ask('traffic', hour)
        await pause(QUIET_MS)
        uses.push(await useOf(app))
      }
      const grownBy = (await rowCount(app.page)) - rows
      const note = `packaged app, ${String(HOURS * hour.changes)} notifications, ${String(rows)} rows, ${String(grownBy)} more at the end; reference: hours 2 to ${String(1 + COMPARED)}`
      const early = uses.slice(1, 1 + COMPARED)
      const late = uses.slice(-COMPARED)
      const beside = (read: (use: Use) => number): { ours: number[]; reference: number[] } => ({
        ours: late.map(read),
        reference: early.map(read),
      })
      return [
        overFigure(
          { what: 'Eight hours: heap of the renderer', unit: 'MB', note },
          beside(({ heap }) => heap),
          2,
        ),
        overFigure(
          { what: 'Eight hours: memory of all processes', unit: 'MB', note },
          beside(({ tree }) => tree),
          15,
        ),
      ]
    } finally {
      await app.close()
    }
  } finally {
    await remote.close()
  }
}

async function useOf({ page, pid }: OpenProgram): Promise<Use> {
  const heap = await heapOf(page)
  return { heap, tree: (await usageOf(pid)).megabytes }
}
