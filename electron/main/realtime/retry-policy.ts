/** How long to wait before an attempt, and when a storm of handshakes is to be slowed down. Pure. */

const MAX_DELAY_MS = 15_000
const STORM_WINDOW_MS = 60_000
const STORM_LIMIT = 3
const STORM_STEP_MS = 1_000

/**
 * Spreads a wait over half to one and a half of its length, so that all desks do not return in the same second.
 * @param delay ms, at most 15 s are used
 * @param random a number from 0 to below 1
 */
export function jittered(delay: number, random: number): number {
  return Math.round(Math.min(delay, MAX_DELAY_MS) * (0.5 + random))
}

/**
 * Delay of a handshake that a lost Bayeux session asks for. The first three in a minute go at once; then the wait
 * doubles: a lost cookie otherwise makes a hundred handshakes a second.
 * @param earlier times (ms) of earlier handshakes of this kind
 * @returns ms to wait
 */
export function handshakeDelay(earlier: readonly number[], now: number): number {
  const recent = earlier.filter((at) => now - at < STORM_WINDOW_MS).length
  return recent < STORM_LIMIT ? 0 : Math.min(STORM_STEP_MS * 2 ** (recent - STORM_LIMIT), MAX_DELAY_MS)
}
