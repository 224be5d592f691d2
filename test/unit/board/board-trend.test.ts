import { beforeEach, describe, expect, it } from 'vitest'
import { nothingToLoad, type BoardLoading } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import { BoardTrend } from '@main/board/board-trend'

const MINUTE_MS = 60_000
const read: BoardLoading = { ...nothingToLoad, done: 2, total: 2 }

let now: number
let isOnline: boolean
let loading: BoardLoading
let rows: Pick<InteractionRow, 'workbinKey' | 'dueAt'>[]
let trend: BoardTrend

beforeEach(() => {
  now = 0
  isOnline = true
  loading = read
  rows = [
    { workbinKey: 'Agent:u1/drafts', dueAt: 30_000 },
    { workbinKey: 'Agent:u1/follow-up', dueAt: null },
    { workbinKey: 'AgentGroup:Claims / North/in', dueAt: MINUTE_MS * 5 },
  ]
  trend = new BoardTrend({
    board: {
      eachRow: (tell) => rows.forEach((row) => tell(row as InteractionRow)),
      get loading() {
        return loading
      },
    },
    isOnline: () => isOnline,
    now: () => now,
  })
})

const after = (minutes: number): void => {
  now += minutes * MINUTE_MS
  trend.look()
}

describe('the trend of the board', () => {
  it('counts what waits and what is overdue, of everybody and of some owners', () => {
    after(0)
    after(1)
    rows.pop()
    after(1)
    expect(trend.of(null)).toEqual({
      ...{ since: 0, stepMs: MINUTE_MS },
      samples: [
        { at: 0, waiting: 3, overdue: 0 },
        { at: MINUTE_MS, waiting: 3, overdue: 1 },
        { at: 2 * MINUTE_MS, waiting: 2, overdue: 1 },
      ],
    })
    expect(trend.of(['AgentGroup:Claims / North', 'Agent:nobody']).samples.map((one) => one.waiting)).toEqual(
      [1, 1, 0],
    )
  })

  it('takes one sample a minute, however often it looks', () => {
    for (let count = 0; count < 9; count += 1) after(0.25)
    expect(trend.of(null).samples).toHaveLength(3)
  })

  it('leaves a gap while the board is not complete or not on line', () => {
    after(0)
    isOnline = false
    after(1)
    isOnline = true
    loading = { ...read, done: 1 }
    after(1)
    loading = read
    after(1)
    expect(trend.of(null).samples.map(({ at }) => at / MINUTE_MS)).toEqual([0, 3])
  })

  it('stays small over a long shift, from its first minute to its last', () => {
    for (let count = 0; count < 1_500; count += 1) after(1)
    const { samples, since, stepMs } = trend.of(null)
    expect(samples.length).toBeLessThanOrEqual(480)
    expect([since, stepMs]).toEqual([MINUTE_MS, 4 * MINUTE_MS])
    expect(now - (samples.at(-1)?.at ?? 0)).toBeLessThanOrEqual(stepMs)
  })

  it('knows nothing any more when it is cleared', () => {
    after(0)
    trend.clear()
    expect(trend.of(null)).toEqual({ since: null, stepMs: MINUTE_MS, samples: [] })
  })

  it('begins as soon as the board is complete, then looks now and then, as long as it is wanted', () => {
    const delays: number[] = []
    let isOn = true
    loading = { ...read, done: 1 }
    trend.lookWhile(
      () => isOn,
      (run, delayMs) => {
        delays.push(delayMs)
        if (delays.length === 2) loading = read
        if (delays.length === 4) isOn = false
        now += delayMs
        run()
      },
    )
    expect([delays, trend.of(null).since]).toEqual([[1_000, 1_000, 15_000, 15_000], 2_000])
  })
})
