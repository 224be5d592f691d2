import * as v from 'valibot'
import { defaultDialect, dialectSchema } from './dialect'
import type { Dialect } from './dialect'

const whole = (minimum: number, maximum: number): v.GenericSchema<number> =>
  v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum))

const entries = {
  /** Loopback address; anything else is refused. */
  host: v.optional(v.literal('127.0.0.1'), '127.0.0.1'),
  /** 0 takes a free one. */
  port: v.optional(whole(0, 65_535), 0),
  /** Servers of the site; they share one world and nothing else. Ports count up from `port`. */
  nodes: v.optional(whole(1, 4), 1),
  agents: v.optional(whole(1, 5_000), 60),
  interactions: v.optional(whole(0, 200_000), 1_500),
  seed: v.optional(whole(0, 4_294_967_295), 7),
  /** Events a minute of the working day; 0 stands still. */
  tempo: v.optional(whole(0, 600_000), 60),
  /** Milliseconds without a request after which an HTTP session ends. */
  sessionInactivityMs: v.optional(whole(50, 86_400_000), 1_800_000),
  /** Milliseconds a long poll is held. */
  holdMs: v.optional(whole(50, 120_000), 30_000),
  /** Milliseconds after which a Bayeux session without a poll is forgotten. */
  maxIntervalMs: v.optional(whole(50, 600_000), 10_000),
  /** Milliseconds after which a simulated agent answers an invitation; 0 leaves it to the tests. */
  agentsAnswerAfterMs: v.optional(whole(0, 600_000), 2_500),
  /** Milliseconds after which the customer of a chat answers a person signed in over HTTP; 0 leaves it to the tests. */
  customersAnswerAfterMs: v.optional(whole(0, 600_000), 0),
  /** Milliseconds after which an unanswered invitation goes back; 0 is never. */
  invitationMs: v.optional(whole(0, 3_600_000), 60_000),
  /** Milliseconds by which every notification lags behind its cause. */
  notificationDelayMs: v.optional(whole(0, 60_000), 0),
  /** REST requests a second of one session beyond which the DoS filter refuses; 0 is no limit. */
  requestsPerSecond: v.optional(whole(0, 100_000), 0),
}

const optionsSchema = v.strictObject({ ...entries, dialect: v.optional(dialectSchema) })

/** Complete options; see the comments of the schema for units and meaning. */
export interface CompleteOptions {
  readonly host: '127.0.0.1'
  readonly port: number
  readonly nodes: number
  readonly agents: number
  readonly interactions: number
  readonly seed: number
  readonly tempo: number
  readonly sessionInactivityMs: number
  readonly holdMs: number
  readonly maxIntervalMs: number
  readonly agentsAnswerAfterMs: number
  readonly customersAnswerAfterMs: number
  readonly invitationMs: number
  readonly notificationDelayMs: number
  readonly requestsPerSecond: number
  readonly dialect: Dialect
}

/** Options of `startContactCentre`; everything has a default. */
export type ContactCentreOptions = Partial<Omit<CompleteOptions, 'dialect'>> & {
  readonly dialect?: Partial<Dialect>
}

/** Fills in the defaults; a wrong name or value gives a sentence. */
export function parseOptions(
  input: unknown,
):
  | { readonly ok: true; readonly options: CompleteOptions }
  | { readonly ok: false; readonly message: string } {
  const result = v.safeParse(optionsSchema, input)
  if (!result.success) {
    const [issue] = result.issues
    return { ok: false, message: `Option ${v.getDotPath(issue) ?? ''}: ${issue.message}` }
  }
  const dialect = { ...defaultDialect, ...(result.output.dialect as Partial<Dialect> | undefined) }
  return { ok: true, options: { ...result.output, dialect } }
}
