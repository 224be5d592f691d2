import { setTimeout as pause } from 'node:timers/promises'
import type { Centre } from '../centre-process'
import { bareApp, openProgram, ourApp, type OpenProgram } from '../open-program'
import { usageOf } from '../processes'
import { signInAndTime, type SignInTimes } from '../watched-page'

const LIMIT_MS = 240_000
const SETTLE_MS = 5_000
const LATER_MS = 60_000

/** The packaged app with everything on screen that the person may see, and how long that took. */
export async function openSignedIn({ url, userName, password }: Centre): Promise<OpenProgram & SignInTimes> {
  const app = await openProgram(ourApp())
  await app.page.getByLabel('Server address').fill(url)
  await app.page.getByLabel('User name').fill(userName)
  await app.page.getByLabel('Password', { exact: true }).fill(password)
  await app.page.mouse.move(2, 2)
  return { ...app, ...(await signInAndTime(app.page, LIMIT_MS)) }
}

/** What several openings of the same board took: megabytes of ours and of a bare window, and milliseconds. */
export interface Openings {
  /** As soon as everything is read. */
  readonly soon: number[]
  /** A minute later. */
  readonly later: number[]
  readonly bare: number[]
  readonly firstRows: number[]
  readonly complete: number[]
}

/** Opens a full board and a bare window, so many times each. */
export async function openManyTimes(centre: Centre, openings: number): Promise<Openings> {
  const all: Openings = { soon: [], later: [], bare: [], firstRows: [], complete: [] }
  for (let round = 0; round < openings; round += 1) {
    const app = await openSignedIn(centre)
    all.firstRows.push(app.firstRowsMs)
    all.complete.push(app.completeMs)
    await pause(SETTLE_MS)
    all.soon.push((await usageOf(app.pid)).megabytes)
    await pause(LATER_MS)
    all.later.push((await usageOf(app.pid)).megabytes)
    await app.close()
    const bare = await openProgram(bareApp())
    await pause(SETTLE_MS)
    all.bare.push((await usageOf(bare.pid)).megabytes)
    await bare.close()
  }
  return all
}
