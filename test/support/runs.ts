const given = (name: string): number | undefined => {
  const value = Number(process.env[name])
  return process.env[name] === undefined || !Number.isFinite(value) ? undefined : value
}

/** How many times as many runs as usual a property test takes: `SWITCHYARD_RUNS`, set by the soak; else 1. */
export const runsFactor = Math.max(1, given('SWITCHYARD_RUNS') ?? 1)

/**
 * How a property test is run: the usual number of runs times the factor, and the seed of `SWITCHYARD_SEED` if there is
 * one. Without it each run has a seed of its own, which fast-check prints when a property fails.
 */
export function runs(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const seed = given('SWITCHYARD_SEED')
  return { numRuns: Math.ceil(usual * runsFactor), ...(seed === undefined ? {} : { seed }) }
}
