/** How often a crashed page is loaded again: `most` times within `withinMs`. */
export interface ReloadLimitOptions {
  readonly now: () => number
  readonly most?: number
  readonly withinMs?: number
}

/** Asks whether a crashed page may be loaded once more; remembers the times at which it said yes. */
export function createReloadLimit({ now, most = 3, withinMs = 60_000 }: ReloadLimitOptions): () => boolean {
  let times: readonly number[] = []
  return () => {
    times = times.filter((time) => now() - time < withinMs)
    if (times.length >= most) return false
    times = [...times, now()]
    return true
  }
}
