import type { TransferTarget } from '@shared/domain/transfer'
import type { Failure } from '@shared/failure'
import type { MoveOutcome } from './transfers.store'

/** The kinds of outcome that a person has to know about, each with its own words. */
export type OutcomeKind = 'stranded' | 'unconfirmed' | 'taken' | 'refused'

/** Which kind it is. Whatever is no success and no known trouble counts as refused: nothing was moved. */
export function kindOfOutcome(outcome: MoveOutcome): OutcomeKind {
  if (outcome.type === 'report') {
    const { state } = outcome.report
    if (state === 'stranded' || state === 'unconfirmed') return state
  }
  return failureOfOutcome(outcome)?.reason === 'taken-by-someone-else' ? 'taken' : 'refused'
}

/** Why it came out like that, where that is known. */
export function failureOfOutcome(outcome: MoveOutcome): Failure | undefined {
  return outcome.type === 'failure' ? outcome.failure : outcome.report.failure
}

/** Where it was meant to go. */
export function targetOfOutcome(outcome: MoveOutcome): TransferTarget {
  return outcome.type === 'failure' ? outcome.target : outcome.report.target
}
