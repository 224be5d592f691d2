/** The earlier of two moments, of which either may be unknown. */
export function earlier(one: number | null, other: number | null): number | null {
  if (one === null) return other
  return other === null ? one : Math.min(one, other)
}
