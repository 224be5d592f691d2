import { describe, expect, it } from 'vitest'
import { asLines, matchingEntries } from '@/features/interaction/case-data'

const entries = [
  { key: 'Subject', value: 'Invoice charged twice' },
  { key: 'CustomerSegment', value: 'Gold' },
  { key: 'Attempts', value: 3 },
  { key: 'Address / City', value: null },
]
const keysFor = (text: string): readonly string[] => matchingEntries(entries, text).map((entry) => entry.key)

describe('case data', () => {
  it('is in the order of its keys', () => {
    expect(keysFor('')).toEqual(['Address / City', 'Attempts', 'CustomerSegment', 'Subject'])
  })

  it('is found by key and by value, by every typed word', () => {
    expect(keysFor('gold')).toEqual(['CustomerSegment'])
    expect(keysFor('attempts 3')).toEqual(['Attempts'])
    expect(keysFor('invoice gold')).toEqual([])
  })

  it('is copied as one line an entry, with nothing for no value', () => {
    expect(asLines(matchingEntries(entries, 'a t').slice(0, 2))).toBe('Address / City\t\nAttempts\t3')
  })
})
