import { failureOf, failureReasons, type FailureReason } from '@shared/failure'
import type { HeldNote } from './held-store'
import type { JournalEntry } from './journal-entry'

const reachedTheEnd: ReadonlySet<JournalEntry['step']> = new Set(['placed', 'put-back', 'completed'])

/**
 * What the last entry about an interaction tells when the server says that it is held: where it came from, and whether a
 * move was cut off. After a move that reached its end it says nothing: the interaction came back by another way.
 */
export function noteFromEntry(entry: JournalEntry, isMoving: boolean): HeldNote {
  const origin = { origin: entry.from }
  const { step, target } = entry
  if (isMoving || step === 'refused' || step === 'dismissed') return origin
  if (reachedTheEnd.has(step)) return {}
  const isMeant = target === 'me' && (step === 'pulling' || step === 'held')
  if (isMeant) return origin
  return { ...origin, ...cutOff(step === 'stranded' ? reasonOf(entry) : 'no-confirmation') }
}

function cutOff(reason: FailureReason): HeldNote {
  const problem = failureOf(reason, 'the move did not reach its end; the interaction is with you')
  return { moveState: 'stranded', problem }
}

function reasonOf({ reason }: JournalEntry): FailureReason {
  return failureReasons.find((candidate) => candidate === reason) ?? 'no-confirmation'
}
