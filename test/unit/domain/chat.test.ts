import { describe, expect, it } from 'vitest'
import { joinLines, type ChatLine } from '@shared/domain/chat'

const line = (index: number | null, text: string): ChatLine => ({
  ...{ index, nickname: 'Yara', isAgent: false, text, at: 1_000 },
})

describe('what was said in a chat', () => {
  it('is put in the order of its numbers, whatever came first', () => {
    const lines = joinLines([line(2, 'c')], [line(0, 'a'), line(1, 'b')])
    expect(lines.map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })

  it('is not doubled when it is told again', () => {
    expect(joinLines([line(0, 'a'), line(null, 'b')], [line(0, 'a'), line(null, 'b')])).toHaveLength(2)
  })

  it('follows in the order in which it came where it has no number', () => {
    const lines = joinLines([line(0, 'a'), line(null, 'x')], [line(null, 'y')])
    expect(lines.map(({ text }) => text)).toEqual(['a', 'x', 'y'])
  })
})
