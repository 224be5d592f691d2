import type { Centre } from '../centre'
import type { Dialect } from '../dialect'
import type { JsonObject } from '../wire/interaction-resource'
import { refuse, statusCodes } from '../world/outcome'
import type { Refusal } from '../world/outcome'
import type { Answer } from './call'

/** `{"statusCode":0, …}`. */
export function success(fields: JsonObject = {}): Answer {
  return { httpStatus: 200, body: { statusCode: statusCodes.success, ...fields } }
}

/** `statusCode` and `statusMessage` only, as the vendor says of errors. */
export function failure(centre: { readonly dialect: Dialect }, refusal: Refusal): Answer {
  return {
    httpStatus: httpStatusOf(refusal.statusCode, centre.dialect),
    body: { statusCode: refusal.statusCode, statusMessage: refusal.message },
  }
}

/** Success of the old Interactions API operations: `{"status":"ok"}`, or an empty body. */
export function oldSuccess(centre: Centre): Answer {
  return centre.dialect.oldAnswerStyle === 'empty'
    ? { httpStatus: 200 }
    : { httpStatus: 200, body: { status: 'ok' } }
}

/** Failure of the old Interactions API operations. */
export function oldFailure(centre: Centre, refusal: Refusal): Answer {
  return {
    httpStatus: httpStatusOf(refusal.statusCode, centre.dialect),
    body: { status: 'error', errorDescription: refusal.message },
  }
}

/** HTTP 503 while Interaction Server cannot be reached. */
export function linkDown(): Answer {
  return {
    httpStatus: 503,
    body: { statusCode: statusCodes.internal, statusMessage: 'Interaction server connection is not opened' },
  }
}

/** Not signed in: HTTP 403, not 401. */
export const accessDenied: Answer = {
  httpStatus: 403,
  body: { statusCode: statusCodes.notAuthenticated, statusMessage: 'Access denied' },
}

/** Refusal for a missing or wrong parameter. */
export function invalidInput(message: string): { ok: false; refusal: Refusal } {
  return refuse(statusCodes.invalidInput, message)
}

const mappedStatus: Readonly<Record<number, number>> = {
  0: 200,
  1: 400,
  2: 409,
  3: 403,
  4: 500,
  5: 403,
  6: 404,
  7: 200,
  10: 400,
  18: 409,
  19: 409,
  20: 403,
}

function httpStatusOf(statusCode: number, dialect: Dialect): number {
  if (statusCode === statusCodes.notAuthenticated) return 403
  switch (dialect.httpCodes) {
    case 'mapped':
      return mappedStatus[statusCode] ?? 500
    case 'internal-error':
      return 500
    case 'success':
      return 200
  }
}
