import type { Credentials, SignedInUser } from '../../domain/session'

/** Signing in and out. */
export interface SessionCommands {
  'session.signIn': { input: Credentials; output: SignedInUser }
  'session.exploreDemo': { input: null; output: SignedInUser }
  'session.cancelSignIn': { input: null; output: null }
  'session.signOut': { input: null; output: null }
}

/** Their names. */
export const sessionCommandNames = [
  'session.signIn',
  'session.exploreDemo',
  'session.cancelSignIn',
  'session.signOut',
] as const satisfies readonly (keyof SessionCommands)[]
