/** One thing said in a chat. `at` is ms since the epoch; `index` and `at` are null where the server does not tell. */
export interface ChatLine {
  readonly index: number | null
  readonly nickname: string
  readonly isAgent: boolean
  readonly text: string
  readonly at: number | null
}

/** What was said in a chat, oldest first. `nickname` is what the customer sees of the agent; null when not told. */
export interface ChatTranscript {
  readonly interactionId: string
  readonly nickname: string | null
  readonly lines: readonly ChatLine[]
}

/** The longest text that is sent as one line, in characters. */
export const LONGEST_CHAT_TEXT = 2_000

/**
 * Joins what was said with what is told now: a line that is known already, by its index or else by all it says, is not
 * doubled. Lines with an index stand in its order; those without follow in the order in which they came.
 */
export function joinLines(known: readonly ChatLine[], told: readonly ChatLine[]): readonly ChatLine[] {
  const lines = new Map(known.map((line) => [nameOfLine(line), line]))
  for (const line of told) lines.set(nameOfLine(line), line)
  const last = Number.MAX_SAFE_INTEGER
  return [...lines.values()].sort((one, other) => (one.index ?? last) - (other.index ?? last))
}

function nameOfLine({ index, nickname, text, at }: ChatLine): string {
  return index === null ? `${at ?? ''} ${nickname}\n${text}` : `#${index}`
}
