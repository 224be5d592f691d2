import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { CentreOrders } from '../centre-process'
import { overFigure, plainFigure, type Figure, type FigureText } from '../figure'
import type { ListenerOrders } from '../listener-process'
import { quantile } from '../measure'
import type { OpenProgram } from '../open-program'
import { usageOf } from '../processes'
import { openRemote, type Remote } from '../remote'
import { paintsOf, rowCount, watchPage } from '../watched-page'
import { burstsOnScreen } from './burst-on-screen'
import { openManyTimes, openSignedIn, type Openings } from './signed-in-app'

const OPENINGS = 3
/** What reading left behind is collected in the first minute. */
const SETTLE_MS = 60_000
const IDLE_MS = 20_000
const LONE = 60
const APART_MS = 120
const FRAME_MS = 16.7

/** The packaged app signed in to 500 agents with 20,000 interactions: memory, idleness, and how fast the screen follows. */
export async function measureAppAtWork(): Promise<Figure[]> {
  const remote = openRemote<CentreOrders>('./centre-process.ts')
  const listener = openRemote<ListenerOrders>('./listener-process.ts')
  try {
    const centre = await remote.ask('start', { agents: 500, interactions: 20_000, seed: 11 })
    await listener.ask('start', centre)
    const opened = await openManyTimes(centre, OPENINGS)
    const app = await openSignedIn(centre)
    try {
      await pause(SETTLE_MS)
      const rows = await rowCount(app.page)
      const idle = await idleShare(app)
      await watchPage(app.page)
      const screen = [
        ...(await loneOnScreen(app.page, remote, listener)),
        ...(await burstsOnScreen(app.page, remote)),
      ]
      return [...screen, ...figuresOf(opened, rows), idleFigure(idle)]
    } finally {
      await app.close()
    }
  } finally {
    await listener.close()
    await remote.close()
  }
}

function figuresOf({ soon, later, bare, firstRows, complete }: Openings, rows: number): Figure[] {
  const many = `${String(rows)} interactions`
  const text = (what: string, unit: 'ms' | 'MB', note: string): FigureText => ({ what, unit, note })
  return [
    plainFigure(text('Sign-in to the first rows on screen', 'ms', `packaged app, ${many}`), firstRows, null),
    plainFigure(text('Sign-in to the whole board', 'ms', `the same openings, ${many}`), complete, null),
    overFigure(
      text(
        'Memory with a full board',
        'MB',
        `${many}, a minute after they were read; reference: bare window`,
      ),
      { ours: later, reference: bare },
      150,
    ),
    plainFigure(
      text('Memory as soon as the board is full', 'MB', `${many}, with what is still to be collected`),
      soon,
      null,
    ),
  ]
}

function idleFigure(shares: number[]): Figure {
  const note = 'of one core, from a minute after the board was read'
  return plainFigure({ what: 'Idle, 500 agents, no traffic', unit: '%', note }, shares, 1)
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
