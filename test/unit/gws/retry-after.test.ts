import { describe, expect, it } from 'vitest'
import { retryAfterMs } from '@main/gws/retry-after'

const now = Date.parse('2026-03-01T10:00:00Z')

describe('what Retry-After says', () => {
  it.each<[string | null, number | undefined]>([
    ['120', 120_000],
    [' 3 ', 3_000],
    ['Sun, 01 Mar 2026 10:00:30 GMT', 30_000],
    ['Sun, 01 Mar 2026 09:00:00 GMT', 0],
    ['86400', 600_000],
    ['Wed, 04 Mar 2026 10:00:00 GMT', 600_000],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j ms', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms)
  })
})
