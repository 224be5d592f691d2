import { describe, it } from 'vitest'
import { fuzz, FUZZ_LIMIT_MS } from './fuzz'
import { nested } from './hostile'
import { fuzzedParsers } from './parsers'

const DEEP = 5_000

describe('no input makes a parser throw or hang', { timeout: FUZZ_LIMIT_MS }, () => {
  it.each(fuzzedParsers)('$name of $file', ({ inputs, read }) => fuzz(inputs, read))

  it.each(fuzzedParsers)('$name of $file, however deep the input', async ({ read, takes }) => {
    await read(takes === 'text' ? '['.repeat(DEEP) + ']'.repeat(DEEP) : nested(DEEP))
    await read(takes === 'text' ? '<div>'.repeat(DEEP) : { userData: { a: nested(DEEP) } })
  })
})
