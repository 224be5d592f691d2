import { monitorEventLoopDelay } from 'node:perf_hooks'
import { eventually } from '@support/signed-in'
import type { CentreOrders } from '../centre-process'
import { plainFigure, type Figure } from '../figure'
import { median, wallClock } from '../measure'
import { openRemote } from '../remote'
import { withConsole } from '../signed-in-console'

/** Five thousand changes a second for ten seconds. */
export const flood = { changes: 50_000, batches: 1_000, overMs: 10_000 } as const

const ROUNDS = 3
const LIMIT_MS = 120_000
const NANOSECONDS = 1e6

/** The session service under a flood of ten seconds, alone with the contact centre that makes it. */
export async function measureFloodInMain(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  const [last, longest, rates] = [[] as number[], [] as number[], [] as number[]]
  try {
    const centre = await remote.ask('start', { agents: 60, interactions: 1_500, seed: 11 })
    let publishedAt = 0
    const onBoard = (): void => {
      publishedAt = wallClock()
    }
    await withConsole({ centre, onBoard }, async ({ service: { state } }) => {
      for (let round = -1; round < ROUNDS; round += 1) {
        const delay = monitorEventLoopDelay({ resolution: 1 })
        const before = state.rowCount
        delay.enable()
        const { ids, firstAt, lastAt } = await remote.ask('burst', flood)
        await eventually('the flood is over', () => state.rowCount - before === ids.length, LIMIT_MS)
        delay.disable()
        if (round < 0) continue
        last.push(publishedAt - lastAt)
        longest.push(delay.max / NANOSECONDS)
        rates.push((1_000 * flood.changes) / (lastAt - firstAt))
      }
    })
  } finally {
    await remote.close()
  }
  const note = `${median(rates).toFixed(0)} notifications a second`
  return [
    plainFigure(
      { what: 'Flood of 10 s: last message to the last published change in main', unit: 'ms', note },
      last,
      100,
    ),
    plainFigure({ what: 'Flood of 10 s: longest stop of main', unit: 'ms', note }, longest, 50),
  ]
}
