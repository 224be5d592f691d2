/** Seeded randomness: the same seed gives the same contact centre and the same working day. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number in [0, limit). */
  below(limit: number): number
  /** One element; the list must not be empty. */
  pick<Item>(list: readonly Item[]): Item
  chance(probability: number): boolean
  /** Lower-case hexadecimal digits. */
  hex(digits: number): string
}

/** Mulberry32: 32 bits of state, good enough for a demonstration, never for secrets. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    next,
    below,
    pick: (list) => {
      const item = list[below(list.length)]
      if (item === undefined) throw new Error('Cannot pick from an empty list')
      return item
    },
    chance: (probability) => next() < probability,
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(''),
  }
}

/** A GUID in the usual grouping. */
export function randomGuid(random: Random): string {
  return [8, 4, 4, 4, 12].map((digits) => random.hex(digits)).join('-')
}
