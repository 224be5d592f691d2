const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[T ]?(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,3})\d*)?(?:Z|([+-])(\d{2}):?(\d{2}))?$/i

/**
 * Reads both date forms of the reference as ms since the epoch: ISO 8601 with `Z` (in `userData`) and
 * `2016-04-15 20:52:35.000+0300` (`receivedDate`), also with the stray or missing spaces that some printed samples have
 * (`2014-04-17T04: 03: 21Z`, `2014-04-1621: 03: 21.000-0700`). Without a zone it is taken as UTC. Null for anything else.
 */
export function parseWireTime(value: unknown): number | null {
  if (typeof value !== 'string' || value === '' || value.length > 60) return null
  const match = pattern.exec(value) ?? pattern.exec(value.trim().replaceAll(/\s*:\s*/g, ':'))
  if (!match) return null
  const local = realTimeOf(match)
  return local === null ? null : local - offsetOf(match[8], match[9], match[10])
}

/** Null for what no calendar or clock shows, such as 30 February or 24:00. */
function realTimeOf(match: RegExpExecArray): number | null {
  const [month, day, hour] = [Number(match[2]), Number(match[3]), Number(match[4])]
  const [minute, second] = [Number(match[5]), Number(match[6])]
  const ms = match[7] === undefined ? 0 : Number(match[7].padEnd(3, '0'))
  const date = new Date(Date.UTC(Number(match[1]), month - 1, day, hour, minute, second, ms))
  const isDay = date.getUTCMonth() + 1 === month && date.getUTCDate() === day
  const isTime =
    date.getUTCHours() === hour && date.getUTCMinutes() === minute && date.getUTCSeconds() === second
  return isDay && isTime ? date.getTime() : null
}

function offsetOf(sign: string | undefined, hours: string | undefined, minutes: string | undefined): number {
  if (sign === undefined) return 0
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return sign === '-' ? -offset : offset
}
