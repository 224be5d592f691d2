const LONGEST_PAUSE_MS = 10 * 60_000

/**
 * How long a server asks to be left alone, ms: the header `Retry-After` in seconds or as a date. Undefined when there is
 * none, or none that can be read. At most ten minutes: a longer wait would look like a program that has stopped.
 * @param now ms since the epoch
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now
  return Number.isFinite(ms) ? Math.min(Math.max(0, ms), LONGEST_PAUSE_MS) : undefined
}
