import { setTimeout as pause } from 'node:timers/promises'
import { eventually } from '@support/signed-in'
import type { CentreOrders } from '../centre-process'
import { overFigure, plainFigure, type Figure } from '../figure'
import { bareApp, openProgram, type OpenProgram } from '../open-program'
import { median } from '../measure'
import { usageOf } from '../processes'
import { openRemote, type Remote } from '../remote'
import { longestTasks, paintsOf, rowCount, watchPage } from '../watched-page'
import { flood } from './flood-in-main'
import { openSignedIn } from './signed-in-app'

const LATER_MS = 60_000
const LIMIT_MS = 240_000
const SETTLE_MS = 5_000
const FLOODS = 3
/** What 20,000 interactions may take, MB; more may take as much more. */
const ROOM = { interactions: 20_000, megabytes: 150 } as const

/** The largest board that the product is made for, once: until it is live, its memory, and a flood of ten seconds. */
export async function measureAppAtScale(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 2_000, interactions: 107_000, seed: 11 })
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
        overFigure(
          { what: 'Largest board: memory', unit: 'MB', note: `${note}; reference: bare window` },
          { ours: [megabytes], reference: [await bareMegabytes()] },
          Math.round((ROOM.megabytes * rows) / ROOM.interactions),
        ),
        ...(await measureFlood(app, remote, note)),
      ]
    } finally {
      await app.close()
    }
  } finally {
    await remote.close()
  }
}

async function bareMegabytes(): Promise<number> {
  const bare = await openProgram(bareApp())
  await pause(SETTLE_MS)
  const { megabytes } = await usageOf(bare.pid)
  await bare.close()
  return megabytes
}

async function measureFlood(
  { page }: OpenProgram,
  remote: Remote<CentreOrders>,
  about: string,
): Promise<Figure[]> {
  await watchPage(page)
  const [last, longest, rates] = [[] as number[], [] as number[], [] as number[]]
  for (let round = 0; round < FLOODS; round += 1) {
    await longestTasks(page)
    const before = await rowCount(page)
    const { ids, firstAt, lastAt } = await remote.ask('burst', flood)
    const isShown = async (): Promise<boolean> => (await rowCount(page)) === before + ids.length
    await eventually('the flood is shown', isShown, LIMIT_MS)
    await pause(1_000)
    last.push(((await paintsOf(page)).get(before + ids.length) ?? Number.NaN) - lastAt)
    longest.push(await longestTasks(page))
    rates.push((1_000 * flood.changes) / (lastAt - firstAt))
  }
  const note = `${about}; ${median(rates).toFixed(0)} notifications a second`
  return [
    plainFigure(
      { what: 'Flood of 10 s: last message to final state on screen', unit: 'ms', note },
      last,
      100,
    ),
    plainFigure({ what: 'Flood of 10 s: longest task of the renderer', unit: 'ms', note }, longest, 50),
  ]
}
