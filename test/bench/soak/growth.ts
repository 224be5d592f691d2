/** What a process uses at one moment, when nothing is going on. */
export interface Usage {
  readonly megabytes: number
  readonly resources: number
  /** How many rows the board has, which is what memory may grow with. */
  readonly rows: number
}

const FEWEST_ROUNDS = 8
const ALLOWED_MEGABYTES = 25
const ALLOWED_RESOURCES = 20
const MEGABYTE = 1_024 ** 2
const MEGABYTES_A_ROW = 0.02

/** Reads the usage of this process, after collecting what is garbage where that is allowed. */
export function measureNow(rows: number): Usage {
  globalThis.gc?.()
  const megabytes = process.memoryUsage().heapUsed / MEGABYTE
  return { megabytes, resources: process.getActiveResourcesInfo().length, rows }
}

/** What grew between the first and the last quarter beyond what the rows explain; undefined when nothing did. */
export function growthOf(usage: readonly Usage[]): string | undefined {
  if (usage.length < FEWEST_ROUNDS) return undefined
  const quarter = Math.floor(usage.length / 4)
  const early = usage.slice(quarter, 2 * quarter)
  const late = usage.slice(-quarter)
  const grown = (read: (one: Usage) => number): number => middle(late.map(read)) - middle(early.map(read))
  const megabytes = grown((one) => one.megabytes) - MEGABYTES_A_ROW * grown((one) => one.rows)
  const resources = grown((one) => one.resources)
  if (megabytes > ALLOWED_MEGABYTES) return `memory grew by ${megabytes.toFixed(1)} MB`
  if (resources > ALLOWED_RESOURCES) return `open resources grew by ${String(resources)}`
  return undefined
}

function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
