import type { BoardChange } from '@shared/domain/board'
import { eventually, isComplete, openConsole, type TestConsole } from '@support/signed-in'
import type { Centre } from './centre-process'

const LIMIT_MS = 120_000

/** Whom to sign in as, and who hears of the board's changes. */
export interface ConsoleWish {
  readonly centre: Centre
  readonly onBoard?: (change: BoardChange) => void
}

/** Does the work with a console that is signed in and has read everything, and closes it afterwards. */
export async function withConsole<T>(
  { centre, onBoard }: ConsoleWish,
  work: (desk: TestConsole) => Promise<T>,
): Promise<T> {
  const desk = await openConsole(onBoard ? { onBoard } : {})
  try {
    const result = await desk.service.signIn({ server: centre.url, ...centre })
    if (!result.ok) throw new Error(result.failure.message)
    await eventually('the board is full', () => isComplete(desk), LIMIT_MS)
    return await work(desk)
  } finally {
    await desk.close()
  }
}
