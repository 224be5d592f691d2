import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { eventually } from '@support/signed-in'
import type { CentreOrders } from '../centre-process'
import { overFigure, plainFigure, type Figure } from '../figure'
import type { ListenerOrders } from '../listener-process'
import { quantile } from '../measure'
import type { OpenProgram } from '../open-program'
import { usageOf } from '../processes'
import { openRemote, type Remote } from '../remote'
import { longestTasks, paintsOf, rowCount, sortBySubject, watchPage } from '../watched-page'
import { burst } from './burst-in-main'
import { memoryBesideBare, openSignedIn } from './signed-in-app'

const OPENINGS = 3
/** What reading left behind is collected in the first minute. */
const SETTLE_MS = 60_000
const IDLE_MS = 20_000
const LONE = 60
const APART_MS = 120
const BURSTS = 5
const AFTERMATH_MS = 1_500
const FRAME_MS = 16.7
const LIMIT_MS = 120_000

/** The packaged app signed in to 500 agents with 20,000 interactions: memory, idleness, and how fast the screen follows. */
export async function measureAppAtWork(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  const listener = openRemote<ListenerOrders>('./listener-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 500, interactions: 20_000, seed: 11 })
    await listener.ask('start', centre)
    const { soon, later, bare } = await memoryBesideBare(centre, OPENINGS)
    const app = await openSignedIn(centre)
    try {
      await pause(SETTLE_MS)
      const rows = await rowCount(app.page)
      const idle = await idleShare(app)
      await watchPage(app.page)
      const screen = [
        ...(await loneOnScreen(app.page, remote, listener)),
        ...(await burstOnScreen(app.page, remote)),
      ]
      const over = `${String(rows)} interactions, with what is still to be collected`
      const note = `${String(rows)} interactions, a minute after they were read; reference: bare window`
      return [
        ...screen,
        overFigure(
          { what: 'Memory with a full board', unit: 'MB', note },
          { ours: later, reference: bare },
          150,
        ),
        plainFigure({ what: 'Memory as soon as the board is full', unit: 'MB', note: over }, soon, null),
        plainFigure(
          {
            what: 'Idle, 500 agents, no traffic',
            unit: '%',
            note: 'of one core, from a minute after the board was read',
          },
          idle,
          1,
        ),
      ]
    } finally {
      await app.close()
    }
  } finally {
    await listener.close()
    await remote.close()
  }
}

async function idleShare({ pid }: OpenProgram): Promise<number[]> {
  const shares: number[] = []
  for (let sample = 0; sample < 3; sample += 1) {
    const before = await usageOf(pid)
    await pause(IDLE_MS)
    const after = await usageOf(pid)
    shares.push((100 * (after.cpuMs - before.cpuMs)) / IDLE_MS)
  }
  return shares
}

async function loneOnScreen(
  page: Page,
  remote: Remote<CentreOrders>,
  listener: Remote<ListenerOrders>,
): Promise<Figure[]> {
  const before = await rowCount(page)
  await listener.ask('take', null)
  const ids: string[] = []
  for (let at = 0; at < LONE; at += 1) {
    ids.push(...(await remote.ask('arrive', { count: 1 })).ids)
    await pause(APART_MS)
  }
  const raw = await listener.ask('take', null)
  const paints = await paintsOf(page)
  const later = ids.map((id, at) => (paints.get(before + at + 1) ?? Number.NaN) - (raw.at[id] ?? Number.NaN))
  const what = 'A lone notification: changed pixels after raw arrival'
  const note = 'packaged app; the frame with the new row count is done'
  return [
    plainFigure({ what: `${what}, median`, unit: 'ms', note }, later, FRAME_MS),
    plainFigure({ what: `${what}, 99th of 100`, unit: 'ms', note }, [quantile(later, 0.99)], 50),
  ]
}

async function burstOnScreen(page: Page, remote: Remote<CentreOrders>): Promise<Figure[]> {
  await sortBySubject(page)
  const free = { longest: [] as number[], last: [] as number[] }
  const held: number[] = []
  for (let round = -1; round < BURSTS; round += 1) {
    const before = await rowCount(page)
    await longestTasks(page)
    const { ids, lastAt } = await remote.ask('burst', burst)
    await eventually(
      'the burst is shown',
      async () => (await rowCount(page)) === before + ids.length,
      LIMIT_MS,
    )
    await pause(AFTERMATH_MS)
    const paintedAt = (await paintsOf(page)).get(before + ids.length) ?? Number.NaN
    const longest = await longestTasks(page)
    if (round < 0) continue
    free.last.push(paintedAt - lastAt)
    free.longest.push(longest)
  }
  await page.getByRole('grid').hover()
  for (let round = 0; round < BURSTS; round += 1) {
    await longestTasks(page)
    await remote.ask('burst', burst)
    await pause(AFTERMATH_MS)
    held.push(await longestTasks(page))
  }
  const note = `packaged app, ${String(burst.changes)} notifications in one second, sorted by subject`
  return [
    plainFigure({ what: 'Burst: longest task of the renderer', unit: 'ms', note }, free.longest, 50),
    plainFigure({ what: 'Burst: longest task of the renderer, order held', unit: 'ms', note }, held, 50),
    plainFigure({ what: 'Burst: last message to final state on screen', unit: 'ms', note }, free.last, 100),
  ]
}
