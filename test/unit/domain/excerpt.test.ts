import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '@shared/excerpt'

describe('an excerpt', () => {
  it('is the text itself when that is short', () => {
    expect(excerpt('Refund', 6)).toBe('Refund')
  })

  it('is its beginning with an ellipsis when it is longer', () => {
    expect(excerpt('Refunds', 6)).toBe('Refund…')
  })

  it('never ends with half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, most) => {
        const shown = excerpt(text, most)
        expect(shown.isWellFormed()).toBe(text.isWellFormed())
        expect(shown.length).toBeLessThanOrEqual(most + 1)
      }),
    )
  })
})
