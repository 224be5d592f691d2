import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startContactCentre } from '@contact-centre/start-contact-centre'
import { shownOn, truthOf } from '@support/board-truth'
import { createFakeRandom } from '@support/fake-random'
import { openFaultProxy } from '@support/fault-proxy'
import { runs } from '@support/runs'
import { eventually, isComplete, openConsole } from '@support/signed-in'
import { liveRandomly } from '../../bench/soak/random-day'

const REST_LIMIT_MS = 90_000

/** Days that once ended badly, and why. */
const past = [
  // A poll that was answered without its id was never followed by another one.
  { seed: 6, events: 20, requestsPerSecond: 0 },
]

/** What happens on one random day over real sockets; true when the board equals the server at its end. */
async function dayEndsWell(seed: number, events: number, requestsPerSecond: number): Promise<boolean> {
  const centre = await startContactCentre({
    ...{ agents: 5, interactions: 40, tempo: 0, seed, maxIntervalMs: 1_500, agentsAnswerAfterMs: 0 },
    requestsPerSecond,
  })
  const proxy = await openFaultProxy(centre.port)
  const desk = await openConsole({ holdMs: 300, onBoard: () => undefined })
  const signIn = (): Promise<unknown> => desk.service.signIn({ server: proxy.url, ...centre.supervisor })
  const isAtRest = async (): Promise<boolean> => {
    if (!desk.service.live().ok) await signIn()
    const isOnline = desk.service.connection.phase === 'online'
    return (
      isOnline && isComplete(desk) && isDeepStrictEqual(shownOn(desk), truthOf(centre, desk, 'Place_S1001'))
    )
  }
  try {
    await signIn()
    const wakeUp = (): void => desk.service.wakeUp()
    await liveRandomly({ centre, proxy, random: createFakeRandom(seed), wakeUp }, events)
    await eventually('the board equals the server', isAtRest, REST_LIMIT_MS)
    return true
  } finally {
    await desk.close()
    await proxy.close()
    await centre.stop()
  }
}

describe('a random day over real sockets', { timeout: 4 * REST_LIMIT_MS }, () => {
  it('ends with the board equal to the server', async () => {
    const day = fc.record({
      ...{ seed: fc.nat(), events: fc.integer({ min: 10, max: 30 }) },
      requestsPerSecond: fc.constantFrom(0, 60),
    })
    await fc.assert(
      fc.asyncProperty(day, async ({ seed, events, requestsPerSecond }) => {
        expect(await dayEndsWell(seed, events, requestsPerSecond)).toBe(true)
      }),
      { ...runs(1 + past.length), examples: past.map((each) => [each]), endOnFailure: true },
    )
  })
})
