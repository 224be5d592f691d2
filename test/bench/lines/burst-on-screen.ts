import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { eventually } from '@support/signed-in'
import type { CentreOrders } from '../centre-process'
import { plainFigure, type Figure } from '../figure'
import type { Remote } from '../remote'
import { groupByMedia, longestTasks, paintsOf, rowCount, sortBySubject, waitingToldAt } from '../watched-page'
import { burst } from './burst-in-main'

const BURSTS = 9
const AFTERMATH_MS = 1_500
const LIMIT_MS = 120_000

interface Bursts {
  /** The longest task of the renderer in each, ms. */
  readonly longest: readonly number[]
  /** From the last message to the frame with the final number of rows, or of changes that wait, ms. */
  readonly last: readonly number[]
}

/** How a page that is watched stands bursts: sorted, then grouped as well, then with the order held. */
export async function burstsOnScreen(page: Page, remote: Remote<CentreOrders>): Promise<Figure[]> {
  await sortBySubject(page)
  await followed(page, remote, 1)
  const sorted = await followed(page, remote, BURSTS)
  await groupByMedia(page)
  const grouped = await followed(page, remote, BURSTS)
  await page.getByRole('grid').hover()
  const held = await unfollowed(page, remote)
  return [
    longestFigure('sorted', sorted),
    longestFigure('sorted and grouped', grouped),
    longestFigure('sorted and grouped, order held', held),
    lastFigure('sorted', sorted),
    lastFigure('sorted and grouped', grouped),
    lastFigure('sorted and grouped, order held', held),
  ]
}

async function followed(page: Page, remote: Remote<CentreOrders>, rounds: number): Promise<Bursts> {
  const bursts = { longest: [] as number[], last: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const before = await rowCount(page)
    await longestTasks(page)
    const { ids, lastAt } = await remote.ask('burst', burst)
    const isShown = async (): Promise<boolean> => (await rowCount(page)) === before + ids.length
    await eventually('the burst is shown', isShown, LIMIT_MS)
    await pause(AFTERMATH_MS)
    bursts.last.push(((await paintsOf(page)).get(before + ids.length) ?? Number.NaN) - lastAt)
    bursts.longest.push(await longestTasks(page))
  }
  return bursts
}

async function unfollowed(page: Page, remote: Remote<CentreOrders>): Promise<Bursts> {
  const bursts = { longest: [] as number[], last: [] as number[] }
  for (let round = 0; round < BURSTS; round += 1) {
    await longestTasks(page)
    const { lastAt } = await remote.ask('burst', burst)
    await pause(AFTERMATH_MS)
    bursts.last.push((await waitingToldAt(page)) - lastAt)
    bursts.longest.push(await longestTasks(page))
  }
  return bursts
}

const note = `packaged app, ${String(burst.changes)} notifications in one second`

function longestFigure(how: string, { longest }: Bursts): Figure {
  return plainFigure({ what: `Burst: longest task of the renderer, ${how}`, unit: 'ms', note }, longest, 50)
}

function lastFigure(how: string, { last }: Bursts): Figure {
  const what = `Burst: last message to final state on screen, ${how}`
  return plainFigure({ what, unit: 'ms', note }, last, 100)
}
