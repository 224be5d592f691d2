import { beforeEach, describe, expect, it } from 'vitest'
import { nothingToLoad, type BoardLoading } from '@shared/domain/board'
import type { ShiftStart } from '@shared/domain/shift'
import type { InteractionRow } from '@shared/domain/interaction'
import { BoardTrend } from '@main/board/board-trend'

const MINUTE_MS = 60_000
const read: BoardLoading = { ...nothingToLoad, done: 2, total: 2 }

let now: number
let isOnline: boolean
let loading: BoardLoading
let rows: Pick<InteractionRow, 'workbinKey' | 'dueAt'>[]
let trend: BoardTrend
let begin: ShiftStart

beforeEach(() => {
  begin = { of: 'day', at: 0 }
  now = 0
  isOnline = true
  loading = read
  rows = [
    { workbinKey: 'Agent:u1/drafts', dueAt: 30_000 },
    { workbinKey: 'Agent:u1/follow-up', dueAt: null },
    { workbinKey: 'AgentGroup:Claims / North/in', dueAt: MINUTE_MS * 5 },
  ]
  trend = freshTrend()
})

function freshTrend(): BoardTrend {
  return new BoardTrend({
    board: {
      eachRow: (tell) => rows.forEach((row) => tell(row as InteractionRow)),
      get loading() {
        return loading
      },
    },
    isOnline: () => isOnline,
    now: () => now,
    begin: () => begin,
  })
}

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
      ...{ begin, stepMs: MINUTE_MS },
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

  it('stays small over many days, and knows the last of them', () => {
    for (let count = 0; count < 5_000; count += 1) after(1)
    const { samples, stepMs } = trend.of(null)
    expect(samples.length).toBeLessThanOrEqual(480)
    expect(stepMs).toBe(4 * MINUTE_MS)
    expect(now - (samples[0]?.at ?? 0)).toBeGreaterThan(23 * 60 * MINUTE_MS)
    expect(now - (samples.at(-1)?.at ?? 0)).toBeLessThanOrEqual(stepMs)
  })

  it('tells nothing of the time before the shift', () => {
    after(0)
    after(1)
    begin = { of: 'shift', at: MINUTE_MS }
    after(1)
    expect(trend.of(null).samples.map(({ at }) => at / MINUTE_MS)).toEqual([1, 2])
  })

  it('goes on from what an earlier run kept, owner by owner, with a gap between', () => {
    after(0)
    after(1)
    const { kept } = trend
    now += 10 * MINUTE_MS
    trend = freshTrend()
    rows.shift()
    rows.unshift({ workbinKey: 'Agent:u9/drafts', dueAt: null })
    after(0)
    trend.goOnFrom(kept)
    const waiting = (...keys: string[]) => trend.of(keys).samples.map((one) => one.waiting)
    expect(trend.of(null).samples.map(({ at }) => at / MINUTE_MS)).toEqual([0, 1, 11])
    expect(waiting('Agent:u1')).toEqual([2, 2, 1])
    expect(waiting('Agent:u9')).toEqual([0, 0, 1])
    expect(waiting('AgentGroup:Claims / North')).toEqual([1, 1, 1])
  })

  it('leaves alone what was kept more than a day ago, or at a time that has not come', () => {
    after(0)
    const { kept } = trend
    now += 2 * 24 * 60 * MINUTE_MS
    trend = freshTrend()
    trend.goOnFrom(kept)
    expect(trend.of(null).samples).toEqual([])
    now = -MINUTE_MS
    trend.goOnFrom(kept)
    expect(trend.of(null).samples).toEqual([])
  })

  it('knows nothing any more when it is cleared', () => {
    after(0)
    trend.clear()
    expect(trend.of(null)).toEqual({ begin, stepMs: MINUTE_MS, samples: [] })
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
    expect([delays, trend.of(null).samples[0]?.at]).toEqual([[1_000, 1_000, 15_000, 15_000], 2_000])
  })
})
