import type { Credentials, SignedInUser } from '../../domain/session'
import type { Failure } from '../../failure'

/** A server, or the servers of a site, as typed. */
export interface ServerChoice {
  readonly server: string
}

/** Who has signed in. `notKept` says why the password, which was to be kept, could not be. */
export interface SignInOutcome extends SignedInUser {
  readonly notKept?: Failure
}

/** Ways to sign in beside user name and password. */
export interface ServerOffer {
  readonly federated: boolean
}

/** Signing in and out. */
export interface SessionCommands {
  /** `isKept`: the password is to be kept in the system's secret store. */
  'session.signIn': { input: Credentials & { readonly isKept?: boolean }; output: SignInOutcome }
  'session.signInKept': { input: null; output: SignedInUser }
  'session.forgetPassword': { input: null; output: null }
  /** Signs in at the identity provider of the site, in a window of its own. */
  'session.signInFederated': { input: ServerChoice; output: SignedInUser }
  /** What a server offers before anybody is signed in. */
  'session.lookAt': { input: ServerChoice; output: ServerOffer }
  'session.exploreDemo': { input: null; output: SignedInUser }
  'session.cancelSignIn': { input: null; output: null }
  'session.signOut': { input: null; output: null }
}

/** Their names. */
export const sessionCommandNames = [
  'session.signIn',
  'session.signInKept',
  'session.forgetPassword',
  'session.signInFederated',
  'session.lookAt',
  'session.exploreDemo',
  'session.cancelSignIn',
  'session.signOut',
] as const satisfies readonly (keyof SessionCommands)[]
