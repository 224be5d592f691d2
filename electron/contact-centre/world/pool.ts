import type { Random } from './random'

/** A set from which a random member is drawn in constant time. */
export interface Pool<Member> {
  add(key: string, member: Member): void
  remove(key: string): void
  /** Undefined when the pool is empty. */
  pick(random: Random): Member | undefined
}

export function createPool<Member>(): Pool<Member> {
  const entries: { key: string; member: Member }[] = []
  const positions = new Map<string, number>()
  return {
    add: (key, member) => {
      if (positions.has(key)) return
      positions.set(key, entries.length)
      entries.push({ key, member })
    },
    remove: (key) => {
      const position = positions.get(key)
      const last = entries.at(-1)
      if (position === undefined || last === undefined) return
      entries[position] = last
      positions.set(last.key, position)
      entries.pop()
      positions.delete(key)
    },
    pick: (random) => (entries.length === 0 ? undefined : random.pick(entries).member),
  }
}
