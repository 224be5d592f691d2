import { failureOf, type Failure, type FailureFacts, type FailureReason } from '@shared/failure'

/**
 * Where in the life of a session a request is made. It changes what an answer means: `door` and `sign-in` ask whether
 * this is a Web Services server and whether the password is right, `session` presumes both.
 */
export type RequestPhase = 'door' | 'sign-in' | 'session'

/** What the server said in its body: `statusCode` (null when the old style without code) and its own words. */
export interface ServerWord {
  readonly statusCode: number | null
  readonly serverMessage: string
}

/** Page "Return Values", table of `statusCode`. 0 and 7 are no failures; 20 depends on the phase. */
const reasonOfStatusCode: Readonly<Record<number, FailureReason>> = {
  1: 'bad-input',
  2: 'wrong-state',
  3: 'operation-forbidden',
  4: 'server-error',
  5: 'no-permission',
  6: 'resource-gone',
  8: 'password-change-needed',
  9: 'no-confirmation',
  10: 'bad-input',
  11: 'bad-input',
  12: 'server-code',
  13: 'refused-by-server',
  14: 'refused-by-server',
  15: 'refused-by-server',
  16: 'refused-by-server',
  17: 'refused-by-server',
  18: 'already-exists',
  19: 'in-use',
}

const reasonOfHttpStatus: Readonly<Record<number, FailureReason>> = {
  400: 'bad-input',
  403: 'no-permission',
  404: 'resource-gone',
  405: 'unsupported-by-dialect',
  407: 'proxy-refused',
  408: 'timed-out',
  409: 'wrong-state',
  410: 'resource-gone',
  429: 'server-busy',
  500: 'server-error',
  501: 'unsupported-by-dialect',
  502: 'server-error',
  503: 'server-busy',
  504: 'server-error',
}

const interactionServerDown = /interaction server (connection )?is not (opened|open|connected|available)/i
const csrfText = /missing or invalid csrf token/i
const maxServerMessage = 300

/** Not signed in: a wrong password while credentials are being tried, otherwise the session is over. */
function notSignedIn(phase: RequestPhase, facts: FailureFacts): Failure {
  return phase === 'sign-in'
    ? failureOf('wrong-password', 'the server did not accept the credentials', facts)
    : failureOf('session-ended', 'the server does not know the session (any more)', facts)
}

/** Whether a body is the CSRF refusal of page "CSRF Protection", in whatever form it comes (JSON, HTML or text). */
export function isCsrfRefusal(httpStatus: number, text: string): boolean {
  return httpStatus === 403 && csrfText.test(text.slice(0, 20_000))
}

/** A failure that the server put in words: a non-zero `statusCode`, or the old `status:"error"`. */
export function failureFromServerWord(word: ServerWord, httpStatus: number, phase: RequestPhase): Failure {
  const { statusCode } = word
  const serverMessage = word.serverMessage.slice(0, maxServerMessage)
  const facts: FailureFacts = {
    httpStatus,
    ...(statusCode === null ? {} : { serverCode: statusCode }),
    ...(serverMessage === '' ? {} : { serverMessage }),
  }
  if (statusCode === 20) return notSignedIn(phase, facts)
  const message = `the server answered statusCode ${String(statusCode)} with HTTP ${String(httpStatus)}`
  if (interactionServerDown.test(serverMessage)) return failureOf('interaction-server-down', message, facts)
  if (statusCode === null) return failureWithoutCode(httpStatus, phase, facts)
  return failureOf(reasonOfStatusCode[statusCode] ?? 'server-code', message, facts)
}

function failureWithoutCode(httpStatus: number, phase: RequestPhase, facts: FailureFacts): Failure {
  if (httpStatus >= 400 && httpStatus < 500) return { ...failureFromHttpStatus(httpStatus, phase), ...facts }
  return failureOf('refused-by-server', 'the server answered with an error', facts)
}

/** A failure of which only the HTTP status tells anything. */
export function failureFromHttpStatus(httpStatus: number, phase: RequestPhase): Failure {
  const facts: FailureFacts = { httpStatus }
  const message = `the server answered HTTP ${String(httpStatus)}`
  if (httpStatus === 401) return notSignedIn(phase, facts)
  if (httpStatus === 0 || (httpStatus >= 300 && httpStatus < 400))
    return failureOf('redirected', message, facts)
  if (httpStatus === 404 && phase !== 'session') return failureOf('not-a-web-services-server', message, facts)
  const byClass: FailureReason = httpStatus >= 500 ? 'server-error' : 'server-code'
  return failureOf(reasonOfHttpStatus[httpStatus] ?? byClass, message, facts)
}
