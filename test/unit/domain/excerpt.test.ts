import { describe, expect, it } from 'vitest'
import { excerpt } from '@shared/excerpt'

describe('an excerpt', () => {
  it('is the text itself when that is short', () => {
    expect(excerpt('Refund', 6)).toBe('Refund')
  })

  it('is its beginning with an ellipsis when it is longer', () => {
    expect(excerpt('Refunds', 6)).toBe('Refund…')
  })

  it.each([
    ['a😀b', 2, 'a…'],
    ['a😀b', 3, 'a😀…'],
  ])('of %s in %i characters has no half of one', (text, most, shown) => {
    expect(excerpt(text, most)).toBe(shown)
  })
})
