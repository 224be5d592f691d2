import * as v from 'valibot'
import { settingKeys, settingsTable, type SettingKey, type UserSettings } from '@shared/domain/settings'
import { valueSchemas } from './setting-schemas'

/** A policy as its source tells it, before its keys and values are judged. */
export interface RawPolicy {
  readonly enforced: Readonly<Record<string, unknown>>
  readonly default: Readonly<Record<string, unknown>>
}

/**
 * What an administrator says about settings: `defaults` hold until the user chooses, `enforced` always. `problems` names
 * what could not be read. `isBlocking` when that may have been meant to restrict: the whole policy, or the value of a
 * key that is enforced, or a part with a name of its own that holds settings. Then nobody can sign in. A key that this
 * version does not know is only named.
 */
export interface Policy {
  readonly defaults: Partial<UserSettings>
  readonly enforced: Partial<UserSettings>
  readonly problems: readonly string[]
  readonly isBlocking: boolean
}

/** No administrator says anything. */
export const noPolicy: Policy = { defaults: {}, enforced: {}, problems: [], isBlocking: false }

/** There is a policy, but nothing of it can be read. */
export const unreadablePolicy: Policy = { ...noPolicy, problems: ['the whole policy'], isBlocking: true }

/** The settings that a policy can decide: all but what the program keeps by itself. */
export const policyKeys: readonly SettingKey[] = settingKeys.filter(
  (key) => settingsTable[key].place !== 'kept',
)

const dictionary = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
const policySchema = v.pipe(
  dictionary,
  v.object({ enforced: v.optional(dictionary, {}), default: v.optional(dictionary, {}) }),
)

/** Judges a policy as its source told it. Never throws. */
export function parsePolicy(raw: unknown): Policy {
  const parsed = v.safeParse(policySchema, raw)
  if (!parsed.success) return unreadablePolicy
  const enforced = judged(parsed.output.enforced)
  const defaults = judged(parsed.output.default)
  const strangers = Object.keys(raw as object).filter((key) => key !== 'enforced' && key !== 'default')
  return {
    enforced: enforced.values,
    defaults: defaults.values,
    problems: [
      ...strangers,
      ...[...enforced.unknown, ...enforced.unreadable].map((key) => `enforced.${key}`),
      ...[...defaults.unknown, ...defaults.unreadable].map((key) => `default.${key}`),
    ],
    isBlocking: enforced.unreadable.length > 0 || strangers.some((key) => holdsSettings(raw, key)),
  }
}

/** Such a part may have been meant to be the enforced one. */
function holdsSettings(raw: unknown, part: string): boolean {
  const value = (raw as Readonly<Record<string, unknown>>)[part]
  return v.is(dictionary, value) && policyKeys.some((key) => Object.hasOwn(value, key))
}

interface Judged {
  readonly values: Partial<UserSettings>
  readonly unknown: readonly string[]
  readonly unreadable: readonly string[]
}

function judged(raw: Readonly<Record<string, unknown>>): Judged {
  const values: [string, unknown][] = []
  const unknown: string[] = []
  const unreadable: string[] = []
  for (const [name, value] of Object.entries(raw)) {
    const key = policyKeys.find((candidate) => candidate === name)
    const parsed = key && v.safeParse<v.GenericSchema>(valueSchemas[key], value)
    if (!parsed) unknown.push(name)
    else if (parsed.success) values.push([name, parsed.output])
    else unreadable.push(name)
  }
  return { values: Object.fromEntries(values), unknown, unreadable }
}
