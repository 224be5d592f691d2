const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[T ]?(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/i

/**
 * Reads both date forms of the reference as ms since the epoch: ISO 8601 with `Z` (in `userData`) and
 * `2016-04-15 20:52:35.000+0300` (`receivedDate`), also with the stray or missing spaces that some printed samples have
 * (`2014-04-17T04: 03: 21Z`, `2014-04-1621: 03: 21.000-0700`). Without a zone it is taken as UTC. Null for anything else.
 */
export function parseWireTime(value: unknown): number | null {
  if (typeof value !== 'string' || value.length > 60) return null
  const match = pattern.exec(value.trim().replaceAll(/\s*:\s*/g, ':'))
  if (!match) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number)
  const ms = Number((match[7] ?? '0').padEnd(3, '0'))
  const local = Date.UTC(year, month - 1, day, hour, minute, second, ms)
  const isReal = new Date(local).getUTCDate() === day && hour < 24 && minute < 60 && second < 60
  if (!isReal || month > 12) return null
  const offset = (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0)) * 60_000
  return match[8] === '-' ? local + offset : local - offset
}
