/** What a log line may carry beside its words: plain facts, never content of interactions. */
export type LogFields = Readonly<Record<string, unknown>>

const LONGEST_TEXT = 300
const DEEPEST = 4
const MOST_ENTRIES = 30
const secretKey =
  /pass(word|wd)?$|secret|token|cookie|authorization|csrf|session_?id|credential|user_?data|case_?data|headers?$|^(body|subject|customer|nickname)$/i
const secretText = [
  /\b(basic|bearer)\s+[\w+/=.~-]+/gi,
  /\b(jsessionid|x-csrf-token|password|token)\s*[=:]\s*[^\s;,&"]+/gi,
  /\/\/[^/\s"]+@/g,
]
/** The folder of a person, by which the system says who it is; in JSON backslashes are doubled. */
const home = /(?<![\w.])(?:\/home|\/Users|[A-Za-z]:[\\/]+Users)[\\/]+[^\\/'"]{1,64}(?=[\\/])/g

/** Hides what looks like a secret in running text, and whose computer it is, folds line breaks and other control characters, cuts long texts. */
export function redactText(text: string, longest = LONGEST_TEXT): string {
  const clean = secretText.reduce((rest, pattern) => rest.replace(pattern, '[hidden]'), text.slice(0, 4_000))
  const line = clean.replace(home, '~').replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
  return line.length > longest ? `${line.slice(0, longest)}… (${text.length} characters)` : line
}

/** A copy that is fit for the log: secrets and customer data hidden by key, texts and lists cut, depth bounded. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return redactText(value)
  if (value instanceof Error) return redact(toLogFields(value), depth)
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value
  if (depth >= DEEPEST) return '[deeper]'
  if (Array.isArray(value)) return value.slice(0, MOST_ENTRIES).map((entry) => redact(entry, depth + 1))
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST_ENTRIES)
      .map(([key, entry]) => [redactText(key), secretKey.test(key) ? '[hidden]' : redact(entry, depth + 1)]),
  )
}

/**
 * The facts of an error, picked one by one. An error without a `code` may quote what it choked on (a parser does), so
 * its message stays out; name and place are enough to find it.
 */
export function toLogFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { thrown: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: error.name,
    ...(code === undefined ? {} : { code, message: redactText(error.message) }),
    at: frames.slice(0, 4).map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/.*\/([^/]+)\)?$/, '$1')),
  }
}
