import { failureOf } from '@shared/failure'
import { fail, failed, ok, type Result } from '@shared/result'
import {
  failureFromHttpStatus,
  failureFromServerWord,
  isCsrfRefusal,
  type RequestPhase,
  type ServerWord,
} from './failure-from-http'
import { isRecord, textOf, type Json } from './json'

/** An HTTP answer, read to its end. */
export interface RawAnswer {
  readonly httpStatus: number
  readonly contentType: string
  readonly text: string
  /** What its `Retry-After` asks for, ms; absent without one. */
  readonly retryAfterMs?: number
}

/** An answer that is no failure: its fields (none when the body was empty) and whether it is a partial success. */
export interface Answer {
  readonly body: Json
  /** True for `statusCode` 7: `failed` and `succeeded` tell which parts went how. */
  readonly isPartial: boolean
}

/** What is known about the request when its answer is judged. */
export interface AnswerContext {
  readonly phase: RequestPhase
  /** Whether an empty body means success: commands of page "Interactions API Operations" answer so. */
  readonly emptyIsSuccess: boolean
}

/**
 * Judges an answer in all the styles of the reference: empty body, `status:"ok"`, `status:0`, `statusCode:0`,
 * `statusCode:7` (a value, not a failure), `statusCode` with `statusMessage`, `status:"error"` with `errorDescription`.
 * The body is looked at before the HTTP status, because only the body tells the three kinds of 403 apart.
 */
export function judgeAnswer(answer: RawAnswer, context: AnswerContext): Result<Answer> {
  const { httpStatus, text } = answer
  if (isCsrfRefusal(httpStatus, text)) {
    return fail('csrf-refused', 'the server refused the CSRF token', { httpStatus })
  }
  const body = jsonOf(text)
  if (isRecord(body)) {
    const word = wordOf(body)
    if (word === 'success' && isSuccess(httpStatus)) {
      return ok({ body, isPartial: body['statusCode'] === 7 })
    }
    if (word && word !== 'success') return failed(failureFromServerWord(word, httpStatus, context.phase))
  }
  if (!isSuccess(httpStatus)) {
    const failure = failureFromHttpStatus(httpStatus, context.phase)
    const { retryAfterMs } = answer
    return failed(retryAfterMs === undefined ? failure : { ...failure, retryAfterMs })
  }
  if (text.trim() === '' && context.emptyIsSuccess) return ok({ body: {}, isPartial: false })
  return failed(strangeAnswer(answer, context.phase))
}

/** The failure for an answer whose JSON lacks what is due, naming the missing part but quoting nothing. */
export function unreadable(what: string): Result<never> {
  return fail('unreadable-answer', `the server's answer has no readable ${what}`)
}

/** The `referenceId` of an answer (page "Asynchronous Events"), null when it gave none. */
export function referenceIdOf(body: Json): number | null {
  const value = body['referenceId']
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** What one part of a partial success says about itself; code null when it says nothing. */
export function serverWordOf(part: Json): ServerWord {
  const code = codeOf(part['statusCode'])
  const words = [part['statusMessage'], part['errorDescription'], part['errorMessage']]
  return { statusCode: code, serverMessage: words.map(textOf).find((word) => word !== '') ?? '' }
}

function wordOf(body: Json): ServerWord | 'success' | undefined {
  const code = codeOf(body['statusCode'])
  if (code === 0 || code === 7) return 'success'
  if (code !== null) return serverWordOf(body)
  const status = body['status']
  if (status === 0 || status === '0') return 'success'
  if (typeof status === 'string' && status.toLowerCase() === 'ok') return 'success'
  if (typeof status === 'number') return { ...serverWordOf(body), statusCode: status }
  return status === 'error' || body['errorDescription'] !== undefined ? serverWordOf(body) : undefined
}

function codeOf(value: unknown): number | null {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : null
}

function strangeAnswer(answer: RawAnswer, phase: RequestPhase): ReturnType<typeof failureOf> {
  const facts = { httpStatus: answer.httpStatus }
  if (answer.text.trimStart().startsWith('<') || answer.contentType.includes('text/html')) {
    return failureOf('html-instead-of-json', 'the server answered with a web page', facts)
  }
  return phase === 'session'
    ? failureOf('unreadable-answer', 'the answer is no Web Services answer', facts)
    : failureOf('not-a-web-services-server', 'the answer is no Web Services answer', facts)
}

function isSuccess(httpStatus: number): boolean {
  return httpStatus >= 200 && httpStatus < 300
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
