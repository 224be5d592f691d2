import { describe, expect, it } from 'vitest'
import { counted, filled } from '@main/texts/plural'

describe('a text of main', () => {
  it('gets values into its places and keeps a place that has none', () => {
    expect(filled('{n} new in {workbin}', { n: 3 })).toBe('3 new in {workbin}')
  })

  it('takes the form that the language has for the number, and its way to write it', () => {
    const words = { one: 'eine neue', other: '{n} neue' }
    expect([1, 1_200].map((count) => counted('de', words, count))).toEqual(['eine neue', '1.200 neue'])
  })
})
