import { setTimeout as pause } from 'node:timers/promises'
import type { Centre } from '../centre-process'
import { bareApp, openProgram, ourApp, type OpenProgram } from '../open-program'
import { usageOf } from '../processes'

const LIMIT_MS = 240_000
const SETTLE_MS = 5_000
const LATER_MS = 60_000

/** The packaged app with everything on screen that the person may see. */
export async function openSignedIn({ url, userName, password }: Centre): Promise<OpenProgram> {
  const app = await openProgram(ourApp())
  await app.page.getByLabel('Server address').fill(url)
  await app.page.getByLabel('User name').fill(userName)
  await app.page.getByLabel('Password', { exact: true }).fill(password)
  await app.page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await app.page.mouse.move(2, 2)
  await app.page.getByText(/^Live, as of/).waitFor({ timeout: LIMIT_MS })
  return app
}

/** Megabytes: ours as soon as everything is read, a minute later, and a bare window. */
export interface Memory {
  readonly soon: number[]
  readonly later: number[]
  readonly bare: number[]
}

/** The memory of a full board beside that of a bare window, so many times each. */
export async function memoryBesideBare(centre: Centre, openings: number): Promise<Memory> {
  const memory: Memory = { soon: [], later: [], bare: [] }
  for (let round = 0; round < openings; round += 1) {
    const app = await openSignedIn(centre)
    await pause(SETTLE_MS)
    memory.soon.push((await usageOf(app.pid)).megabytes)
    await pause(LATER_MS)
    memory.later.push((await usageOf(app.pid)).megabytes)
    await app.close()
    const bare = await openProgram(bareApp())
    await pause(SETTLE_MS)
    memory.bare.push((await usageOf(bare.pid)).megabytes)
    await bare.close()
  }
  return memory
}
