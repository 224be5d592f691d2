import * as v from 'valibot'
import type { Interaction, UserDataValue } from '../world/interaction'
import { done } from '../world/outcome'
import type { Outcome } from '../world/outcome'
import { invalidInput } from './answers'

const scalar = v.union([v.string(), v.number(), v.null()])
const key = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(255),
  v.check((name) => name !== '__proto__'),
)
const userDataSchema = v.record(key, v.union([scalar, v.record(key, scalar)]))

export const userDataOperations = ['UpdateUserData', 'AttachUserData', 'DeleteUserData'] as const

export type UserDataOperation = (typeof userDataOperations)[number]

export function isUserDataOperation(name: string): name is UserDataOperation {
  return (userDataOperations as readonly string[]).includes(name)
}

/**
 * Changes case data. Attach and Update write the given keys, Delete removes them; a nested object touches only
 * the keys inside it. Deeper nesting is refused.
 */
export function changeUserData(
  interaction: Interaction,
  operation: UserDataOperation,
  userData: unknown,
): Outcome<Interaction> {
  const parsed = v.safeParse(userDataSchema, userData)
  if (!parsed.success) return invalidInput('userData must be an object with at most one level of nesting')
  for (const [name, value] of Object.entries(parsed.output)) {
    const before = interaction.caseData[name]
    const after = operation === 'DeleteUserData' ? without(before, value) : merged(before, value)
    if (after === undefined) delete interaction.caseData[name]
    else interaction.caseData[name] = after
  }
  return done(interaction)
}

function isNested(value: UserDataValue | undefined): value is Record<string, string | number | null> {
  return typeof value === 'object' && value !== null
}

function merged(before: UserDataValue | undefined, value: UserDataValue): UserDataValue {
  return isNested(before) && isNested(value) ? { ...before, ...value } : value
}

function without(before: UserDataValue | undefined, value: UserDataValue): UserDataValue | undefined {
  if (!isNested(before) || !isNested(value)) return undefined
  const rest = Object.entries(before).filter(([name]) => !Object.hasOwn(value, name))
  return rest.length === 0 ? undefined : Object.fromEntries(rest)
}
