import { describe, expect, it } from 'vitest'
import { beginningOf } from '@/features/action-log/log-period'

const noon = new Date(2026, 10, 22, 12, 30).getTime()
const midnight = (day: number): string => new Date(2026, 10, day).toISOString()

describe('the periods of the action log', () => {
  it('begins today at midnight where the person is', () => {
    expect(beginningOf('today', noon)).toBe(midnight(22))
  })

  it('counts today among the last seven days', () => {
    expect(beginningOf('week', noon)).toBe(midnight(16))
  })

  it('has no beginning for everything', () => {
    expect(beginningOf('all', noon)).toBeNull()
  })
})
