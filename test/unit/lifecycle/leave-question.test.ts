import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LeaveQuestion, UnfinishedWork } from '@shared/domain/leave'
import { createLeaveQuestion, type LeaveAsking } from '@main/lifecycle/leave-question'

const nothing = { running: 0, held: 0, stranded: 0 }
const someWork = { running: 2, held: 1, stranded: 0 }

function asking(
  work: UnfinishedWork,
  canAsk = true,
): LeaveAsking & { asked: LeaveQuestion[]; left: number[]; stayed: number[] } {
  const asked: LeaveQuestion[] = []
  const left: number[] = []
  const stayed: number[] = []
  const question = createLeaveQuestion({
    unfinished: () => work,
    canAsk: () => canAsk,
    ask: (one) => void asked.push(one),
    leave: () => void left.push(1),
    stay: () => void stayed.push(1),
    schedule: (run, delayMs) => void setTimeout(run, delayMs),
  })
  return { ...question, asked, left, stayed }
}

describe('the question before the program ends', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is not asked when nothing is unfinished, or nobody is there to answer', () => {
    expect([asking(nothing).mayLeave(), asking(someWork, false).mayLeave()]).toEqual([true, true])
  })

  it('says what would stay where, and leaves when the person confirms', () => {
    const question = asking(someWork)
    expect(question.mayLeave()).toBe(false)
    expect(question.asked).toEqual([{ kind: 'quit', ...someWork }])
    question.answer(true)
    expect(question.left).toEqual([1])
  })

  it('is told, too, when the computer falls asleep, which nobody can refuse', () => {
    const question = asking(someWork)
    question.fallAsleep()
    expect(question.asked).toEqual([{ kind: 'sleep', ...someWork }])
    question.answer(true)
    expect(question.left).toEqual([])
  })

  it('leaves the program open when the person thinks better of it', () => {
    const question = asking(someWork)
    question.mayLeave()
    question.answer(false)
    expect([question.left, question.stayed, question.mayLeave()]).toEqual([[], [1], false])
  })

  it('lets the program end when it is asked for twice, as a page that hangs answers nothing', () => {
    const question = asking(someWork)
    question.mayLeave()
    expect(question.mayLeave()).toBe(true)
  })

  it('is dropped when nobody answers within half a minute', () => {
    const question = asking(someWork)
    question.mayLeave()
    vi.advanceTimersByTime(30_000)
    question.answer(true)
    expect([question.left, question.stayed, question.mayLeave()]).toEqual([[], [1], false])
  })
})
