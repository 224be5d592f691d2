import { setTimeout as pause } from 'node:timers/promises'
import { ratioFigure, type Figure } from '../figure'
import { inTurns, usual } from '../measure'
import { bareApp, openProgram, ourApp } from '../open-program'
import { usageOf } from '../processes'

/** How long a start may go on after the first paint before its memory counts, ms. */
const SETTLE_MS = 2_500

/** Start to first paint of the sign-in screen, and the memory it needs, beside a bare window of the same runtime. */
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
  return [
    ratioFigure({ what: 'Start to first paint of the sign-in screen', unit: 'ms', note: bare }, paint, 1.3),
    ratioFigure({ what: 'Memory at the sign-in screen', unit: 'MB', note: bare }, settled, 1.15),
  ]
}
