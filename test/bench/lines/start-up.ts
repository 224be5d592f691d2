import { setTimeout as pause } from 'node:timers/promises'
import { ratioFigure, type Figure } from '../figure'
import { inTurns, usual, type Pair } from '../measure'
import { bareApp, newProfile, openProgram, ourApp, removeProfile } from '../open-program'
import { usageOf } from '../processes'

/** How long a start may go on after the first paint before its memory counts, ms. */
const SETTLE_MS = 2_500

/**
 * Start to first paint of the sign-in screen, and the memory it needs, beside a bare window of the same runtime: the
 * first start with a profile, and those of every day, for which Chromium has kept the compiled code.
 */
export async function measureStartUp(): Promise<Figure[]> {
  const memory = { ours: [] as number[], reference: [] as number[] }
  const start = async (executable: string, sizes: number[]): Promise<number> => {
    const program = await openProgram(executable)
    await pause(SETTLE_MS)
    sizes.push((await usageOf(program.pid)).megabytes)
    await program.close()
    return program.firstPaintMs
  }
  const paint = await inTurns(
    usual,
    () => start(ourApp(), memory.ours),
    () => start(bareApp(), memory.reference),
  )
  const settled = {
    ours: memory.ours.slice(usual.warmUps),
    reference: memory.reference.slice(usual.warmUps),
  }
  const bare = 'reference: one window, one line of HTML, same runtime'
  const what = 'Start to first paint of the sign-in screen'
  return [
    ratioFigure({ what, unit: 'ms', note: `first start of all; ${bare}` }, paint, 1.3),
    ratioFigure({ what: `${what}, again`, unit: 'ms', note: bare }, await everyDay(), 1.3),
    ratioFigure({ what: 'Memory at the sign-in screen', unit: 'MB', note: bare }, settled, 1.15),
  ]
}

/** Chromium keeps compiled code from the second start on. */
async function everyDay(): Promise<Pair> {
  const [ours, reference] = [await newProfile(), await newProfile()]
  const start = async (executable: string, profile: string): Promise<number> => {
    const program = await openProgram(executable, [], profile)
    await pause(SETTLE_MS)
    await program.close()
    return program.firstPaintMs
  }
  try {
    return await inTurns(
      { ...usual, warmUps: 3 },
      () => start(ourApp(), ours),
      () => start(bareApp(), reference),
    )
  } finally {
    await removeProfile(ours)
    await removeProfile(reference)
  }
}
