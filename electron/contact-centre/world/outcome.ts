/** Why the contact centre does not do something: a `statusCode` of "Return Values" and a sentence. */
export interface Refusal {
  readonly statusCode: number
  readonly message: string
}

export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

export function refuse(statusCode: number, message: string): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { statusCode, message } }
}

/** `statusCode` values of "Return Values" that this contact centre uses. */
export const statusCodes = {
  success: 0,
  parameterMissing: 1,
  notValidNow: 2,
  forbidden: 3,
  internal: 4,
  noPermission: 5,
  notFound: 6,
  partialSuccess: 7,
  invalidInput: 10,
  notAuthenticated: 20,
} as const
