import fc from 'fast-check'
import { setImmediate } from 'node:timers/promises'
import { runs, runsFactor } from '@support/runs'

const USUAL = 1_000
const PORTION = 20_000
const LONGEST_MS = 10_000

/** The time that a test of one parser may take, ms. */
export const FUZZ_LIMIT_MS = 240_000 * runsFactor

/**
 * Gives a thousand inputs to what reads them (a million in the soak) and fails, with the seed, when one makes it throw or
 * holds it up for seconds.
 */
export async function fuzz<T>(
  inputs: fc.Arbitrary<T>,
  read: (input: T) => unknown,
  usual: number = USUAL,
): Promise<void> {
  const { numRuns, seed = Math.floor(Math.random() * 2 ** 31) } = runs(usual)
  const property = fc.asyncProperty(inputs, async (input) => {
    const since = performance.now()
    await read(input)
    const took = performance.now() - since
    if (took > LONGEST_MS) throw new Error(`it took ${took.toFixed(0)} ms`)
  })
  for (let done = 0; done < numRuns; done += PORTION) {
    await fc.assert(property, { numRuns: Math.min(PORTION, numRuns - done), seed: seed + done })
    await setImmediate()
  }
}
