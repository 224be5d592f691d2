import type { Centre } from '../centre'
import type { JsonObject } from '../wire/interaction-resource'
import type { HttpSession } from './sessions'

/** One signed-in request, parsed. */
export interface Call {
  readonly centre: Centre
  readonly session: HttpSession
  readonly params: Readonly<Record<string, string | undefined>>
  readonly query: URLSearchParams
  readonly body: JsonObject
}

/** What goes back: a JSON body, or a text, or nothing. */
export interface Answer {
  readonly httpStatus: number
  readonly body?: JsonObject | string
  /** Of a text; plain text when not given. */
  readonly contentType?: string
  /** Seconds of a `Retry-After` header. */
  readonly retryAfter?: number
}

/** `operationName` of the body; empty when it is missing or not a text. */
export function operationNameOf({ body }: Pick<Call, 'body'>): string {
  const name = body['operationName']
  return typeof name === 'string' ? name : ''
}

export type Operation = (call: Call) => Answer

/** A row of the routing table; paths are below `/api/v2` and use `:name` for parameters. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly operation: Operation
}
