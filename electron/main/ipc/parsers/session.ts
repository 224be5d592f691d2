import * as v from 'valibot'
import type { SessionCommands } from '@shared/contract'
import { name, nothing, parserOf } from './shapes'
import type { ParsersOf } from '../command-gate'

const LONGEST_SERVER = 2_000
const LONGEST_PASSWORD = 1_024

const server = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_SERVER))
const choice = v.strictObject({ server })

const credentials = v.strictObject({
  server,
  userName: name,
  password: v.pipe(v.string(), v.maxLength(LONGEST_PASSWORD)),
  isKept: v.exactOptional(v.boolean()),
})

/** Lets in what the session commands take. */
export const sessionParsers: ParsersOf<keyof SessionCommands> = {
  'session.signIn': parserOf(credentials),
  'session.signInKept': parserOf(nothing),
  'session.forgetPassword': parserOf(nothing),
  'session.signInFederated': parserOf(choice),
  'session.lookAt': parserOf(choice),
  'session.exploreDemo': parserOf(nothing),
  'session.cancelSignIn': parserOf(nothing),
  'session.signOut': parserOf(nothing),
}
