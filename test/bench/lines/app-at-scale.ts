import { setTimeout as pause } from 'node:timers/promises'
import { eventually } from '@support/signed-in'
import type { CentreOrders } from '../centre-process'
import { plainFigure, type Figure } from '../figure'
import type { OpenProgram } from '../open-program'
import { usageOf } from '../processes'
import { openRemote, type Remote } from '../remote'
import { longestTasks, paintsOf, rowCount, watchPage } from '../watched-page'
import { openSignedIn } from './signed-in-app'

const LATER_MS = 60_000
const LIMIT_MS = 240_000
const flood = { changes: 50_000, batches: 1_000, overMs: 10_000 } as const

/** The largest board that the product is made for, once: until it is live, its memory, and a flood of ten seconds. */
export async function measureAppAtScale(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 2_000, interactions: 100_000, seed: 11 })
    const app = await openSignedIn(centre)
    try {
      await pause(LATER_MS)
      const rows = await rowCount(app.page)
      const note = `packaged app, 2,000 agents, ${String(rows)} interactions`
      const { megabytes } = await usageOf(app.pid)
      return [
        plainFigure(
          { what: 'Largest board: sign-in to the first rows on screen', unit: 'ms', note },
          [app.firstRowsMs],
          null,
        ),
        plainFigure(
          { what: 'Largest board: sign-in to the whole board', unit: 'ms', note },
          [app.completeMs],
          null,
        ),
        plainFigure({ what: 'Largest board: memory', unit: 'MB', note }, [megabytes], null),
        ...(await measureFlood(app, remote, note)),
      ]
    } finally {
      await app.close()
    }
  } finally {
    await remote.close()
  }
}

async function measureFlood(
  { page }: OpenProgram,
  remote: Remote<CentreOrders>,
  about: string,
): Promise<Figure[]> {
  await watchPage(page)
  const before = await rowCount(page)
  const { ids, firstAt, lastAt } = await remote.ask('burst', flood)
  const isShown = async (): Promise<boolean> => (await rowCount(page)) === before + ids.length
  await eventually('the flood is shown', isShown, LIMIT_MS)
  await pause(1_000)
  const painted = (await paintsOf(page)).get(before + ids.length) ?? Number.NaN
  const rate = Math.round((1_000 * flood.changes) / (lastAt - firstAt))
  const note = `${about}; ${String(rate)} notifications a second`
  return [
    plainFigure(
      { what: 'Flood of 10 s: last message to final state on screen', unit: 'ms', note },
      [painted - lastAt],
      100,
    ),
    plainFigure(
      { what: 'Flood of 10 s: longest task of the renderer', unit: 'ms', note },
      [await longestTasks(page)],
      50,
    ),
  ]
}
