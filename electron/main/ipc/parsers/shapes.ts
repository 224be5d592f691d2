import * as v from 'valibot'
import { parseOwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey } from '@shared/domain/workbin'
import { fail, ok, type Result } from '@shared/result'

/** The longest list of keys or interactions that one command takes. */
export const MOST_KEYS = 10_000
const LONGEST_KEY = 600
const LONGEST_NAME = 256
const LONGEST_REASON = 200

/** A name or an id: a short text that is not empty. */
export const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME))

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY))

/** The key of an owner. */
export const ownerKey = v.pipe(
  key,
  v.check((text) => parseOwnerKey(text) !== undefined),
)

/** The key of a workbin instance. */
export const workbinKey = v.pipe(
  key,
  v.check((text) => parseWorkbinKey(text) !== undefined),
)

/** Where an interaction can go. */
export const target = v.variant('kind', [
  v.strictObject({ kind: v.literal('me') }),
  v.strictObject({ kind: v.literal('agent'), ownerKey }),
  v.strictObject({ kind: v.literal('workbin'), workbinKey }),
  v.strictObject({ kind: v.literal('queue'), queueName: name }),
])

/** Why something is done, in the supervisor's words. */
export const reason = v.pipe(v.string(), v.maxLength(LONGEST_REASON))

/** The input of a command about one interaction. */
export const oneInteraction = v.strictObject({ interactionId: name })

/** The input of a command about some interactions, or all. */
export const someInteractions = v.strictObject({
  interactionIds: v.nullable(v.pipe(v.array(name), v.maxLength(MOST_KEYS))),
})

/** The input of a command that takes none. */
export const nothing = v.null()

/** Makes the parser of a command's input. */
export function parserOf<Schema extends v.GenericSchema>(
  schema: Schema,
): (input: unknown) => Result<v.InferOutput<Schema>> {
  return (input) => {
    const parsed = v.safeParse(schema, input, { abortEarly: true })
    return parsed.success ? ok(parsed.output) : fail('bad-input', `bad input: ${whereOf(parsed.issues[0])}`)
  }
}

/** Names the place, never the value: an unknown key is the sender's own text, so it is not named either. */
function whereOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.type === 'strict_object' ? null : v.getDotPath(issue)
  return path === null ? issue.type : `${path} (${issue.type})`
}
