import * as v from 'valibot'

const answerSchema = v.variant('type', [
  v.object({
    type: v.literal('ready'),
    url: v.string(),
    supervisor: v.object({ userName: v.string(), password: v.string() }),
  }),
  v.object({ type: v.literal('failed'), message: v.string() }),
])

/** What the process of the embedded contact centre says when it was told to start. */
export type DemoAnswer = v.InferOutput<typeof answerSchema>

/** Reads its message; undefined for any other. Never throws. */
export function parseDemoAnswer(message: unknown): DemoAnswer | undefined {
  const parsed = v.safeParse(answerSchema, message)
  return parsed.success ? parsed.output : undefined
}
