/** How long to wait before an attempt, and when a storm is to be slowed down. Pure; all times are ms. */

const MAX_DELAY_MS = 15_000
const STORM_WINDOW_MS = 60_000
const STORM_STEP_MS = 1_000
const FREE_HANDSHAKES = 3

/**
 * Spreads a wait over half to one and a half of its length, so that all desks do not return in the same second.
 * @param delay ms, at most 15 s are used
 * @param random a number from 0 to below 1
 */
export function jittered(delay: number, random: number): number {
  return Math.round(Math.min(delay, MAX_DELAY_MS) * (0.5 + random))
}

/**
 * Delay of what happens again and again: so many in a minute go at once; then the wait doubles, up to 15 s.
 * @param earlier times of the earlier ones
 */
export function stormDelay(earlier: readonly number[], now: number, free: number): number {
  const recent = earlier.filter((at) => now - at < STORM_WINDOW_MS).length
  return recent < free ? 0 : Math.min(STORM_STEP_MS * 2 ** (recent - free), MAX_DELAY_MS)
}

/**
 * Delay of a handshake that a lost Bayeux session asks for. The first three in a minute go at once: a lost cookie
 * otherwise makes a hundred handshakes a second.
 * @param earlier times of earlier handshakes of this kind
 */
export function handshakeDelay(earlier: readonly number[], now: number): number {
  return stormDelay(earlier, now, FREE_HANDSHAKES)
}

/** What is left of a pause, ms; nothing when the clock was set back meanwhile, lest it last as much longer. */
export function leftOf({ since, ms }: { readonly since: number; readonly ms: number }, now: number): number {
  const passed = now - since
  return passed < 0 ? 0 : Math.max(0, ms - passed)
}
