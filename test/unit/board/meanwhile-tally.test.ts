import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BoardState } from '@main/board/board-state'
import { MeanwhileTally } from '@main/board/meanwhile-tally'
import { aResource } from '@support/fake-resource'
import { runs } from '@support/runs'

const keys = ['Agent:u1/drafts', 'Agent:u2/drafts', 'AgentGroup:Returns/team'] as const
const nothing = { arrived: [], left: [], moved: [] }

describe('what changed while the line was away', () => {
  it('is nothing when nothing did', () => {
    expect(new MeanwhileTally(1).summary(2)).toBeUndefined()
  })

  it('counts what came and left, most affected owners first', () => {
    const tally = new MeanwhileTally(1)
    tally.note(keys[0], { ...nothing, arrived: ['i1'], left: ['i2'] })
    tally.note(keys[1], { ...nothing, arrived: ['i3', 'i4', 'i5'] })
    expect(tally.summary(2)).toEqual({
      ...{ from: 1, until: 2, arrived: 4, left: 1, moved: 0 },
      owners: [
        { ownerKey: 'Agent:u2', arrived: 3, left: 0 },
        { ownerKey: 'Agent:u1', arrived: 1, left: 1 },
      ],
    })
  })

  it('is the difference between before and after, in whatever order workbins are read', () => {
    const where = fc.constantFrom(...keys, undefined)
    const places = fc.array(where, { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(
        places,
        places,
        fc.shuffledSubarray([...keys], { minLength: 3 }),
        (before, after, order) => {
          const state = new BoardState()
          before.forEach((key, at) => key && state.put(key, aResource({ id: `i${String(at)}` }), 'read'))
          const tally = new MeanwhileTally(0)
          for (const key of order) {
            const read = after.flatMap((place, at) =>
              place === key ? [aResource({ id: `i${String(at)}` })] : [],
            )
            tally.note(key, state.replaceContents(key, read))
          }
          const count = (test: (from: string | undefined, to: string | undefined) => boolean): number =>
            before.filter((from, at) => test(from, after[at])).length
          const expected = {
            arrived: count((from, to) => from === undefined && to !== undefined),
            left: count((from, to) => from !== undefined && to === undefined),
            moved: count((from, to) => from !== undefined && to !== undefined && from !== to),
          }
          const sum = expected.arrived + expected.left + expected.moved
          if (sum === 0) expect(tally.summary(1)).toBeUndefined()
          else expect(tally.summary(1)).toMatchObject(expected)
        },
      ),
      runs(300),
    )
  })
})
