/**
 * How long a server asks to be left alone, ms: the header `Retry-After` in seconds or as a date. Undefined when there is
 * none, or none that can be read.
 * @param now ms since the epoch
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined
  const ms = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : Date.parse(header) - now
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
