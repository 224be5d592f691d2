import { isWorthAsking, type LeaveQuestion, type UnfinishedWork } from '@shared/domain/leave'

/** What asking before the end needs. */
export interface LeaveQuestionOptions {
  readonly unfinished: () => UnfinishedWork
  /** Whether a window is there that can show the question. */
  readonly canAsk: () => boolean
  readonly ask: (question: LeaveQuestion) => void
  /** Ends the program without asking again. */
  readonly leave: () => void
  /** The program was to end and does not. */
  readonly stay: () => void
  readonly schedule: (run: () => void, delayMs: number) => void
}

/** The question before the program ends, and its answer. */
export interface LeaveAsking {
  /** Whether the program may end now; if not, the question has been asked. */
  readonly mayLeave: () => boolean
  readonly answer: (confirm: boolean) => void
  /** The computer falls asleep, which no program may refuse: what would stay where is said, and is still said when it wakes. */
  readonly fallAsleep: () => void
}

const ANSWER_WITHIN_MS = 30_000

/**
 * Asks before the program ends while work is unfinished. A question that nobody answers within half a minute is dropped and
 * the program stays: nothing is lost by that. Who asks to quit again while the question is open means it, or has a page
 * that does not answer: then the program ends.
 */
export function createLeaveQuestion(options: LeaveQuestionOptions): LeaveAsking {
  let open = 0
  let number = 0
  return {
    mayLeave: () => {
      const work = options.unfinished()
      if (open !== 0 || !isWorthAsking(work) || !options.canAsk()) return true
      number += 1
      const mine = number
      open = mine
      options.ask({ kind: 'quit', ...work })
      options.schedule(() => {
        if (open !== mine) return
        open = 0
        options.stay()
      }, ANSWER_WITHIN_MS)
      return false
    },
    fallAsleep: () => {
      const work = options.unfinished()
      if (open === 0 && isWorthAsking(work) && options.canAsk()) options.ask({ kind: 'sleep', ...work })
    },
    answer: (confirm) => {
      if (open === 0) return
      open = 0
      if (confirm) options.leave()
      else options.stay()
    },
  }
}
