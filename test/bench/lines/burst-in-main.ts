import { monitorEventLoopDelay } from 'node:perf_hooks'
import { eventually } from '@support/signed-in'
import type { CentreOrders } from '../centre-process'
import { overFigure, plainFigure, type Figure } from '../figure'
import type { ListenerOrders } from '../listener-process'
import { wallClock } from '../measure'
import { openRemote } from '../remote'
import { withConsole } from '../signed-in-console'

/** Ten thousand changes in a second, in a hundred batches. */
export const burst = { changes: 10_000, batches: 100, overMs: 1_000 } as const

const ROUNDS = 9
const WARM_UPS = 2
const LIMIT_MS = 30_000
const NANOSECONDS = 1e6

/** The session service under a burst, beside the stock client that hears the same burst in another process. */
export async function measureBurstInMain(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  const listener = openRemote<ListenerOrders>('./listener-process.ts')
  const last = { ours: [] as number[], reference: [] as number[] }
  const longest: number[] = []
  try {
    const centre = await remote.ask('start', { agents: 60, interactions: 1_500, seed: 11 })
    await listener.ask('start', centre)
    let publishedAt = 0
    const onBoard = (): void => {
      publishedAt = wallClock()
    }
    await withConsole({ centre, onBoard }, async ({ service: { state } }) => {
      for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
        const delay = monitorEventLoopDelay({ resolution: 1 })
        const before = state.rowCount
        delay.enable()
        const { ids, lastAt } = await remote.ask('burst', burst)
        await eventually('the burst is over', () => state.rowCount - before === ids.length, LIMIT_MS)
        delay.disable()
        const raw = await listener.ask('take', null)
        if (round < 0) continue
        last.ours.push(publishedAt - lastAt)
        last.reference.push(raw.lastAt - lastAt)
        longest.push(delay.max / NANOSECONDS)
      }
    })
  } finally {
    await listener.close()
    await remote.close()
  }
  const note = `${String(burst.changes)} notifications in one second; reference: the stock client hears the same`
  return [
    overFigure(
      { what: 'Burst: last message to the last published change in main', unit: 'ms', note },
      last,
      100,
    ),
    plainFigure(
      { what: 'Burst: longest stop of main', unit: 'ms', note: 'delay of its event loop' },
      longest,
      50,
    ),
  ]
}
