import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitOf, plainOf } from '@/features/actions/fuzzy'

function best(query: string, texts: readonly string[]): string | undefined {
  const scored = texts.map((text) => ({
    text,
    score: fitOf(plainOf(query), plainOf(text))?.score ?? -Infinity,
  }))
  return scored.sort((one, other) => other.score - one.score)[0]?.text
}

describe('what was typed', () => {
  it('finds a text whose words begin with it', () => {
    expect(best('cs', ['Light appearance', 'Clear the search', 'Cases'])).toBe('Clear the search')
  })

  it('prefers what begins with it', () => {
    expect(best('am', ['Sign in again, Amara', 'Claims', 'Amara Diallo'])).toBe('Amara Diallo')
  })

  it('does not mind accents, case or spaces', () => {
    expect(fitOf(plainOf('JOS mul'), plainOf('José Müller'))?.at).toEqual([0, 1, 2, 5, 6, 7])
  })

  it('does not fit what lacks one of its characters', () => {
    expect(fitOf('xyz', 'clear the search')).toBeNull()
  })

  it('fits every text that holds its characters in order, and shows where', () => {
    const text = fc.string({ minLength: 1, maxLength: 30 }).map(plainOf)
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), (whole, picks) => {
        const places = [...new Set(picks.map((pick) => pick % whole.length))].sort((a, b) => a - b)
        const query = places.map((place) => whole.charAt(place)).join('')
        const fit = fitOf(query, whole)
        const shown = fit?.at.map((place) => whole.charAt(place)).join('')
        expect(shown).toBe(query.replaceAll(/\s+/g, ''))
        expect([...(fit?.at ?? [])].sort((a, b) => a - b)).toEqual(fit?.at)
      }),
    )
  })
})
