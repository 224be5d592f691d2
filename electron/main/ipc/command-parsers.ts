import * as v from 'valibot'
import { parseOwnerKey } from '@shared/domain/owner'
import { themes } from '@shared/domain/settings'
import { parseWorkbinKey } from '@shared/domain/workbin'
import { fail, ok, type Result } from '@shared/result'
import type { CommandParsers } from './command-gate'

const MOST_KEYS = 10_000
const LONGEST_KEY = 600
const LONGEST_NAME = 256
const LONGEST_SERVER = 2_000
const LONGEST_PASSWORD = 1_024

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME))
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_KEY))
const ownerKey = v.pipe(
  key,
  v.check((text) => parseOwnerKey(text) !== undefined),
)
const workbinKey = v.pipe(
  key,
  v.check((text) => parseWorkbinKey(text) !== undefined),
)

const nothing = v.null()
const oneInteraction = v.strictObject({ interactionId: name })
const target = v.variant('kind', [
  v.strictObject({ kind: v.literal('me') }),
  v.strictObject({ kind: v.literal('agent'), ownerKey }),
  v.strictObject({ kind: v.literal('workbin'), workbinKey }),
  v.strictObject({ kind: v.literal('queue'), queueName: name }),
])
const credentials = v.strictObject({
  server: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SERVER)),
  userName: name,
  password: v.pipe(v.string(), v.maxLength(LONGEST_PASSWORD)),
})
const move = v.strictObject({
  interactionId: name,
  workbinKey,
  target,
  nickname: v.exactOptional(name),
})
const settingsChange = v.strictObject({
  theme: v.exactOptional(v.picklist(themes)),
  compact: v.exactOptional(v.boolean()),
  watched: v.exactOptional(v.pipe(v.array(ownerKey), v.maxLength(MOST_KEYS))),
})

/** Lets in only what the contract names: no unknown keys, every text and list bounded. */
export const commandParsers: CommandParsers = {
  'window.open': parserOf(nothing),
  'session.signIn': parserOf(credentials),
  'session.exploreDemo': parserOf(nothing),
  'session.cancelSignIn': parserOf(nothing),
  'session.signOut': parserOf(nothing),
  'board.snapshot': parserOf(nothing),
  'board.details': parserOf(oneInteraction),
  'board.readAgain': parserOf(
    v.strictObject({ workbinKeys: v.pipe(v.array(workbinKey), v.maxLength(MOST_KEYS)) }),
  ),
  'transfers.move': parserOf(move),
  'transfers.place': parserOf(v.strictObject({ interactionId: name, target })),
  'transfers.putBack': parserOf(oneInteraction),
  'transfers.complete': parserOf(oneInteraction),
  'transfers.targets': parserOf(nothing),
  'settings.change': parserOf(settingsChange),
}

function parserOf<Schema extends v.GenericSchema>(
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
