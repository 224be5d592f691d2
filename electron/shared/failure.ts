/**
 * Every expected failure of the product, as a closed list. A reason belongs to exactly one code; the screen words
 * a failure from its code and reason, `message` is for logs only.
 */
const codeOfReason = {
  'host-not-found': 'offline',
  'nothing-listens': 'offline',
  'timed-out': 'offline',
  'connection-lost': 'offline',
  'certificate-expired': 'offline',
  'certificate-untrusted': 'offline',
  'certificate-wrong-host': 'offline',
  'proxy-refused': 'offline',
  'proxy-login-needed': 'offline',
  'server-error': 'offline',
  'server-busy': 'offline',
  'interaction-server-down': 'offline',
  cancelled: 'offline',
  'wrong-password': 'signed-out',
  'session-ended': 'signed-out',
  'password-change-needed': 'signed-out',
  'no-permission': 'forbidden',
  'operation-forbidden': 'forbidden',
  'csrf-refused': 'forbidden',
  'set-by-policy': 'forbidden',
  'forbidden-by-policy': 'forbidden',
  'policy-unreadable': 'forbidden',
  'resource-gone': 'not-found',
  'no-such-target': 'not-found',
  'taken-by-someone-else': 'conflict',
  'wrong-state': 'conflict',
  'already-exists': 'conflict',
  'in-use': 'conflict',
  'no-confirmation': 'unconfirmed',
  'bad-input': 'invalid-request',
  'bad-address': 'invalid-request',
  'port-not-allowed': 'invalid-request',
  'refused-by-server': 'invalid-request',
  'unsupported-by-dialect': 'invalid-request',
  'not-a-web-services-server': 'unexpected',
  'html-instead-of-json': 'unexpected',
  redirected: 'unexpected',
  'unreadable-answer': 'unexpected',
  'server-code': 'unexpected',
  'local-storage': 'unexpected',
  'journal-not-written': 'unexpected',
  'action-log-unreadable': 'unexpected',
  'password-not-kept': 'unexpected',
  'password-not-forgotten': 'unexpected',
  'secret-store-refused': 'unexpected',
  'disk-full': 'unexpected',
  'file-not-written': 'unexpected',
  'not-views': 'invalid-request',
  'update-unreachable': 'offline',
  'update-untrusted': 'unexpected',
  'update-damaged': 'unexpected',
  bug: 'unexpected',
} as const

/** What went wrong, precisely enough to choose a sentence and an advice. */
export type FailureReason = keyof typeof codeOfReason

/** The kind of failure, precisely enough to choose what the program does next. */
export type FailureCode = (typeof codeOfReason)[FailureReason]

/** All reasons, for tests that walk every sentence of every language. */
export const failureReasons: readonly FailureReason[] = Object.keys(codeOfReason) as FailureReason[]

/**
 * An expected failure. Plain data: it crosses the process border unchanged.
 * `serverCode` is the Web Services `statusCode` (page "Return Values"), `httpStatus` the HTTP status, `serverMessage`
 * the server's own words, `who` the person who has what was asked for, where that is known, `queuedAt` since when nobody has
 * it, because it waits in a queue again (ms since the epoch),
 * `retryAfterMs` for how long the server asked to be left alone.
 */
export interface Failure {
  readonly code: FailureCode
  readonly reason: FailureReason
  readonly message: string
  readonly retryable: boolean
  readonly serverCode?: number
  readonly serverMessage?: string
  readonly httpStatus?: number
  readonly who?: string
  readonly queuedAt?: number
  readonly retryAfterMs?: number
}

/** The optional facts of a failure. */
export type FailureFacts = Partial<
  Pick<Failure, 'serverCode' | 'serverMessage' | 'httpStatus' | 'who' | 'queuedAt' | 'retryAfterMs'>
>

/**
 * Makes a failure: the code follows from the reason, and so does whether the same request may succeed later.
 * @param message for logs: must hold no customer text, cookie, token or password
 */
export function failureOf(reason: FailureReason, message: string, facts: FailureFacts = {}): Failure {
  const code = codeOfReason[reason]
  return { code, reason, message, retryable: code === 'offline' && reason !== 'cancelled', ...facts }
}
