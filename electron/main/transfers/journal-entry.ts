import * as v from 'valibot'

const stepSchema = v.picklist([
  ...(['pulling', 'held', 'placing', 'placed', 'put-back', 'completed', 'stranded', 'refused'] as const),
  ...(['unconfirmed', 'dismissed'] as const),
])

const entrySchema = v.object({
  /** ISO 8601. */
  at: v.string(),
  server: v.string(),
  userId: v.string(),
  interactionId: v.string(),
  step: stepSchema,
  from: v.nullable(v.string()),
  target: v.string(),
  reason: v.optional(v.string()),
})

/** One step of one move. It holds ids and names of places only, never customer content. */
export type JournalEntry = v.InferOutput<typeof entrySchema>

/** A step of a move. */
export type JournalStep = JournalEntry['step']

const KEEP_FINISHED_MS = 7 * 86_400_000

const finished: ReadonlySet<JournalStep> = new Set([
  'placed',
  'put-back',
  'completed',
  'refused',
  'dismissed',
])

/** The entries in the text of a journal; a line that cannot be read is counted. */
export function readEntries(text: string): {
  readonly entries: readonly JournalEntry[]
  readonly damagedLines: number
} {
  const lines = text.split('\n').filter((line) => line !== '')
  const entries = lines.flatMap((line) => parseLine(line) ?? [])
  return { entries, damagedLines: lines.length - entries.length }
}

/** Entries as the text of a journal. */
export function textOf(entries: readonly JournalEntry[]): string {
  return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
}

/**
 * What recovery and the list of what is held may still need of the last entries of interactions: those that did not reach
 * their end, and those that did within a week of `now` (ms since the epoch).
 */
export function worthKeeping(last: Iterable<JournalEntry>, now: number): JournalEntry[] {
  const isOld = ({ at }: JournalEntry): boolean => now - Date.parse(at) > KEEP_FINISHED_MS
  return [...last].filter((entry) => !(finished.has(entry.step) && isOld(entry)))
}

function parseLine(line: string): JournalEntry | undefined {
  try {
    const parsed = v.safeParse(entrySchema, JSON.parse(line))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
