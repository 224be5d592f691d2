import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TextRanks } from '@/features/board/text-ranks'

const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const anyText = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('a', 'A', 'ä', 'Case 9', 'case 10', ''))

describe('the ranks of texts', () => {
  it('compare as the texts do, also when texts come later', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { maxLength: 12 }), { maxLength: 4 }), (lots) => {
        const ranks = new TextRanks(compare)
        for (const texts of lots) {
          const numbers = ranks.of(texts)
          texts.forEach((one, at) => {
            texts.forEach((other, by) => {
              expect(Math.sign((numbers[at] ?? NaN) - (numbers[by] ?? NaN))).toBe(
                Math.sign(compare(one, other)),
              )
            })
          })
        }
      }),
    )
  })

  it('ask the slow order about new texts only', () => {
    let asked = 0
    const ranks = new TextRanks((one, other) => {
      asked += 1
      return compare(one, other)
    })
    const texts = Array.from({ length: 500 }, (_, at) => `Case ${String(at)}`)
    ranks.of(texts)
    const before = asked
    ranks.of([...texts].reverse())
    expect(asked).toBe(before)
  })
})
