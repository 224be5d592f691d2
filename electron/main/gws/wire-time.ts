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
  const ms = Number((match[7] ?? '').padEnd(3, '0'))
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second, ms))
  const isReal = partsOf(local).join() === [month, day, hour, minute, second].join()
  return isReal ? local.getTime() - offsetOf(match.slice(8)) : null
}

function partsOf(date: Date): readonly number[] {
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()]
  return [date.getUTCMonth() + 1, date.getUTCDate(), ...time]
}

function offsetOf([sign, hours, minutes]: readonly (string | undefined)[]): number {
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return sign === '-' ? -offset : offset
}
