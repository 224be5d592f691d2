import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Moments } from '@/features/board/moments'
import { runs } from '@support/runs'

const anyMoment = fc.integer({ min: 0, max: 20 })
const anyStep = fc.oneof(
  fc.record({ do: fc.constant('add' as const), at: anyMoment }),
  fc.record({ do: fc.constant('remove' as const), at: fc.nat({ max: 1_000 }) }),
  fc.record({ do: fc.constant('look' as const), at: anyMoment }),
)

describe('moments in the order of time', () => {
  it('tell what looking at each of them tells, whatever came and went between two looks', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const moments = new Moments()
        const there: number[] = []
        for (const step of steps) {
          if (step.do === 'add') {
            moments.add(step.at)
            there.push(step.at)
          } else if (step.do === 'remove' && there.length > 0) {
            const [at] = there.splice(step.at % there.length, 1)
            moments.remove(at ?? Number.NaN)
          } else if (step.do === 'look') {
            const later = there.filter((at) => at >= step.at)
            expect(moments.countBefore(step.at)).toBe(there.length - later.length)
            expect(moments.firstFrom(step.at)).toBe(later.length === 0 ? null : Math.min(...later))
            expect(moments.earliest).toBe(there.length === 0 ? null : Math.min(...there))
          }
        }
      }),
      runs(300),
    )
  })

  it('stay right when thousands come and go without a look', () => {
    const moments = new Moments()
    for (let at = 0; at < 5_000; at += 1) moments.add(5_000 - at)
    for (let at = 1; at <= 4_000; at += 1) moments.remove(at)
    expect(moments.earliest).toBe(4_001)
    expect(moments.countBefore(4_501)).toBe(500)
  })
})
