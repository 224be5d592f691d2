import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isolated } from '@shared/isolated'

const [override, embedding, endOfEmbedding] = ['\u202E', '\u202B', '\u202C']
const [isolate, endOfIsolate] = ['\u2067', '\u2069']

/** What is still open where a text ends, and whether it closed more than it opened. */
function directionsOf(text: string): { readonly open: number; readonly escaped: boolean } {
  const ends: string[] = []
  let escaped = false
  for (const letter of text) {
    if (/[\u202A\u202B\u202D\u202E]/.test(letter)) ends.push(endOfEmbedding)
    if (/[\u2066-\u2068]/.test(letter)) ends.push(endOfIsolate)
    if (letter !== endOfEmbedding && letter !== endOfIsolate) continue
    const at = ends.lastIndexOf(letter)
    escaped ||= at < 0 || (letter === endOfEmbedding && at !== ends.length - 1)
    if (at >= 0) ends.length = at
  }
  return { open: ends.length, escaped }
}

describe('a text of somebody else within a sentence', () => {
  it('stays as it is without direction controls', () => {
    for (const text of ['', 'Claim 4711', 'שלום', 'مرحبا 12', '\u200Fmark']) expect(isolated(text)).toBe(text)
  })

  it('closes the override that it leaves open', () => {
    expect(isolated(`${override}gnp.exe`)).toBe(`\u2068${override}gnp.exe${endOfEmbedding}${endOfIsolate}`)
  })

  it('leaves out what would end the isolate that it stands in', () => {
    expect(isolated(`a${endOfIsolate}b${endOfEmbedding}c`)).toBe(`\u2068abc${endOfIsolate}`)
  })

  it('keeps directions that are in order', () => {
    const text = `a ${isolate}b ${embedding}c${endOfEmbedding}${endOfIsolate} d`
    expect(isolated(text)).toBe(`\u2068${text}${endOfIsolate}`)
  })

  it('ends every direction within itself, whatever it is made of', () => {
    const letters = ['\u202A', embedding, endOfEmbedding, '\u202D', override, '\u2066', isolate, '\u2068']
    const texts = fc.string({ unit: fc.constantFrom(...letters, endOfIsolate, 'a', 'ש', ' ') })
    fc.assert(
      fc.property(texts, (text) => {
        expect(directionsOf(isolated(text))).toEqual({ open: 0, escaped: false })
      }),
    )
  })
})
