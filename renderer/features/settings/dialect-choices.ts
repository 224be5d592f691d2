import type { DialectSwitch, DialectValue } from '@shared/domain/dialect-report'

/** Where the value of a switch comes from: the user's (or an administrator's) choice, the server, or the safe reading. */
export type DialectSource = 'chosen' | 'found' | 'initial'

/** A switch as it will count at the next sign-in. */
export interface DialectChoice {
  readonly value: DialectValue
  readonly source: DialectSource
}

/** What holds for a switch: a choice wins over what was found, that over the safe reading. */
export function choiceOf(
  { key, found, initial }: DialectSwitch,
  chosen: Readonly<Record<string, unknown>>,
): DialectChoice {
  const own = chosen[key]
  if (isDialectValue(own)) return { value: own, source: 'chosen' }
  return found === null ? { value: initial, source: 'initial' } : { value: found, source: 'found' }
}

/** The choices with one more, or without it when `value` is null. */
export function withChoice(
  chosen: Readonly<Record<string, unknown>>,
  key: string,
  value: DialectValue | null,
): Readonly<Record<string, unknown>> {
  const others = Object.entries(chosen).filter(([name]) => name !== key)
  return Object.fromEntries(value === null ? others : [...others, [key, value]])
}

function isDialectValue(value: unknown): value is DialectValue {
  return typeof value === 'string' || typeof value === 'boolean' || Array.isArray(value)
}
