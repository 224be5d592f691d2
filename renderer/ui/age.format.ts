import { currentSpeech, type AgePatterns } from './speech'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000

const moments = new Map<string, Intl.DateTimeFormat>()

/** An age in words that line up: `40 s`, `38 min`, `5 h 51`, `23 h`, `2 d 4 h`. */
export function formatAge(ageMs: number): string {
  const age = Math.max(0, ageMs)
  if (age < MINUTE_MS) return said('seconds', { n: age / 1_000 })
  if (age < HOUR_MS) return said('minutes', { n: age / MINUTE_MS })
  if (age < 10 * HOUR_MS) return hoursAndMinutes(age)
  if (age < DAY_MS) return said('hours', { n: age / HOUR_MS })
  const d = Math.floor(age / DAY_MS)
  const h = Math.floor((age % DAY_MS) / HOUR_MS)
  return h === 0 || d >= 10 ? said('days', { n: d }) : said('daysHours', { d, h })
}

/** The worst age of many, short enough for the tree: `2 d`, `6 h`, `12 min`. */
export function formatShortAge(ageMs: number): string {
  const age = Math.max(0, ageMs)
  if (age < HOUR_MS) return said('minutes', { n: age / MINUTE_MS })
  return age < DAY_MS ? said('hours', { n: age / HOUR_MS }) : said('days', { n: age / DAY_MS })
}

/** What is left until something is due: `12 min`, or how long ago it was: `−4 h 10`. */
export function formatDue(leftMs: number): string {
  return leftMs >= 0 ? formatAge(leftMs) : `−${formatAge(-leftMs)}`
}

/** A moment with date and time, in the user's language; the year only when it is not this one. Both in ms since the epoch. */
export function formatMoment(at: number, now: number = Date.now(), locale?: string): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const options: Intl.DateTimeFormatOptions = {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    ...(isThisYear ? {} : { year: 'numeric' }),
  }
  return formatter(isThisYear ? 'moment' : 'year', locale, options).format(at)
}

/** A moment with date and time to the second, in the user's language. `at` is ms since the epoch. */
export function formatExactMoment(at: number, locale?: string): string {
  return formatter('exact', locale, {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    hourCycle: 'h23',
  }).format(at)
}

/** The time of day with seconds. `at` is ms since the epoch. */
export function formatClock(at: number, locale?: string): string {
  return formatter('clock', locale, {
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(at)
}

function hoursAndMinutes(age: number): string {
  const minutes = Math.floor((age % HOUR_MS) / MINUTE_MS)
  return said('hoursMinutes', { h: age / HOUR_MS, m: String(minutes).padStart(2, '0') })
}

/** A pattern of the language with values in its places, numbers rounded down. */
function said(pattern: keyof AgePatterns, values: Readonly<Record<string, number | string>>): string {
  return currentSpeech().age[pattern].replaceAll(/\{(\w)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' ? String(Math.floor(value)) : value
  })
}

function formatter(
  name: string,
  wanted: string | undefined,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const locale = wanted ?? currentSpeech().locale
  const key = `${name} ${locale ?? ''}`
  const known = moments.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, options)
  moments.set(key, made)
  return made
}
