import { failureOf, failureReasons, type FailureReason } from '@shared/failure'
import type { HeldNote } from './held-store'
import type { JournalEntry } from './journal'

/**
 * What the last entry about an interaction tells when the server says that it is held: where it came from, and whether a
 * move was cut off. After a move that reached its end it says nothing: the interaction came back by another way.
 */
export function noteFromEntry(entry: JournalEntry, isMoving: boolean): HeldNote {
  const origin = { origin: entry.from }
  if (isMoving) return origin
  const isMeant = entry.target === 'me'
  switch (entry.step) {
    case 'placed':
    case 'put-back':
    case 'completed':
      return {}
    case 'refused':
      return origin
    case 'pulling':
    case 'held':
      return isMeant ? origin : { ...origin, ...cutOff('no-confirmation') }
    case 'placing':
    case 'unconfirmed':
      return { ...origin, ...cutOff('no-confirmation') }
    case 'stranded':
      return { ...origin, ...cutOff(reasonOf(entry)) }
  }
}

function cutOff(reason: FailureReason): HeldNote {
  const problem = failureOf(reason, 'the move did not reach its end; the interaction is with you')
  return { moveState: 'stranded', problem }
}

function reasonOf({ reason }: JournalEntry): FailureReason {
  return failureReasons.find((candidate) => candidate === reason) ?? 'no-confirmation'
}
