/** Some measurements of one thing, in the order in which they were taken. */
export type Samples = readonly number[]

/** How often a pair is measured. */
export interface Rounds {
  readonly warmUps: number
  readonly runs: number
}

/** Enough for a median that means something. */
export const usual: Rounds = { warmUps: 2, runs: 9 }

/** Two things measured in turns, so that what else happens on the machine hits both. */
export interface Pair {
  readonly ours: Samples
  readonly reference: Samples
}

/** Measures both in turns, the one that begins changing from round to round; warm-ups are thrown away. */
export async function inTurns(
  { warmUps, runs }: Rounds,
  ours: () => Promise<number>,
  reference: () => Promise<number>,
): Promise<Pair> {
  const pair = { ours: [] as number[], reference: [] as number[] }
  for (let round = -warmUps; round < runs; round += 1) {
    const isOursFirst = round % 2 === 0
    const first = await (isOursFirst ? ours : reference)()
    const second = await (isOursFirst ? reference : ours)()
    if (round < 0) continue
    pair.ours.push(isOursFirst ? first : second)
    pair.reference.push(isOursFirst ? second : first)
  }
  return pair
}

/** The value below which this part (0 to 1) of the samples lies; not a number without samples. */
export function quantile(samples: Samples, part: number): number {
  const sorted = [...samples].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}

/** The value in the middle. */
export function median(samples: Samples): number {
  return quantile(samples, 0.5)
}

/** How long the work takes, ms. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** Milliseconds since the epoch with fractions, comparable between the processes of one machine. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now()
}
