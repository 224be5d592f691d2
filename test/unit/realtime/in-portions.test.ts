import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPortions } from '@main/realtime/in-portions'
import { runs } from '@support/runs'

function aWorkshop() {
  let now = 0
  const done: number[] = []
  const errors: unknown[] = []
  const later: (() => void)[] = []
  const portions = createPortions({
    now: () => now,
    afterOthers: (run) => later.push(run),
    onError: (error) => errors.push(error),
  })
  const work = (name: number, takesMs: number) => (): void => {
    now += takesMs
    done.push(name)
  }
  return { portions, done, errors, work, turn: () => later.shift()?.(), turnsLeft: () => later.length }
}

describe('work in portions', () => {
  it('is done at once when nothing waits', () => {
    const { portions, done, work } = aWorkshop()
    portions.add(work(1, 0))
    expect(done).toEqual([1])
  })

  it('waits for the next turn when this one has lasted eight milliseconds', () => {
    const { portions, done, work, turn } = aWorkshop()
    for (const name of [1, 2, 3, 4]) portions.add(work(name, 4))
    const first = [...done]
    turn()
    expect([first, done]).toEqual([
      [1, 2],
      [1, 2, 3, 4],
    ])
  })

  it('goes on after an error', () => {
    const { portions, done, errors, work } = aWorkshop()
    portions.add(() => {
      throw new Error('broken')
    })
    portions.add(work(2, 0))
    expect([done, errors]).toEqual([[2], [new Error('broken')]])
  })

  it('is forgotten when it is cleared', () => {
    const { portions, done, work, turn } = aWorkshop()
    for (const name of [1, 2]) portions.add(work(name, 8))
    portions.clear()
    turn()
    expect(done).toEqual([1])
  })

  it('is done in the order of its coming, whenever it comes and however long it takes', () => {
    const step = fc.oneof(fc.record({ takesMs: fc.nat(12) }), fc.constant('turn' as const))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const { portions, done, work, turn, turnsLeft } = aWorkshop()
        let count = 0
        for (const next of steps) {
          if (next === 'turn') turn()
          else portions.add(work((count += 1), next.takesMs))
        }
        while (turnsLeft() > 0) turn()
        expect(done).toEqual(Array.from({ length: count }, (_, at) => at + 1))
      }),
      runs(300),
    )
  })
})
