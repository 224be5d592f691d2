import { failureOf, type Failure, type FailureFacts, type FailureReason } from './failure'

/** The outcome of anything that may fail in an expected way. Exceptions are for bugs only. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

/** A success. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A failure that was made elsewhere. */
export function failed(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure }
}

/** Shorthand for a fresh failure. */
export function fail(
  reason: FailureReason,
  message: string,
  facts: FailureFacts = {},
): { readonly ok: false; readonly failure: Failure } {
  return failed(failureOf(reason, message, facts))
}

/** Ends a `switch` over a closed list: the compiler refuses a case that was left out. */
export function unreachable(value: never): never {
  throw new Error(`case left out: ${String(value)}`)
}
