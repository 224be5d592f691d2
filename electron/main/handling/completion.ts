import { failureOf, type Failure } from '@shared/failure'
import { failed, ok, type Result } from '@shared/result'
import type { Accepted } from '../gws/gws-client'
import type { PendingOperations } from '../realtime/pending-operations'
import { isCertainRefusal } from '../transfers/pull'

/** One operation and its completion rule. */
export interface Operation {
  readonly interactionId: string
  /** Signs without a reference that complete it. */
  readonly signs: readonly string[]
  /** Signs that tell that it came too late. */
  readonly endedSigns?: readonly string[]
  readonly request: () => Promise<Result<Accepted>>
  /** Whether it had its effect, as the server shows it; null when it does not show. */
  readonly lookUp: () => Promise<boolean | null>
}

/** What operations are completed with. */
export interface CompletionPorts {
  readonly pending: PendingOperations
  /** How long to wait for the notification that completes an operation, ms. */
  readonly confirmationMs: number
}

/**
 * Asks once and waits for the outcome. A certain refusal is final; a lost answer or a notification that does not come is
 * looked up. Fails with `no-confirmation` when nothing tells.
 * @returns what the server called it, where it told
 */
export async function carryOut(ports: CompletionPorts, operation: Operation): Promise<Result<Accepted>> {
  const { interactionId, signs, endedSigns = [] } = operation
  const timeoutMs = ports.confirmationMs
  const waiting = ports.pending.expect({ interactionId, signs: [...signs, ...endedSigns], timeoutMs })
  const answer = await operation.request()
  if (!answer.ok) {
    waiting.cancel()
    return isCertainRefusal(answer.failure) ? answer : lookUp(operation, nothingAccepted, answer.failure)
  }
  waiting.answeredWith(answer.value.referenceId)
  const outcome = await waiting.outcome
  switch (outcome.type) {
    case 'refused':
      return failed(outcome.failure)
    case 'confirmed':
      return endedSigns.includes(outcome.what) ? failed(tooLate) : answer
    case 'unconfirmed':
      return lookUp(operation, answer.value, noWord)
  }
}

const tooLate = failureOf('wrong-state', 'it left this user meanwhile')
const noWord = failureOf('no-confirmation', 'no word of it in time')

const nothingAccepted: Accepted = { referenceId: null }

async function lookUp(operation: Operation, accepted: Accepted, doubt: Failure): Promise<Result<Accepted>> {
  const isDone = await operation.lookUp()
  if (isDone === null) return failed(failureOf('no-confirmation', doubt.message))
  return isDone ? ok(accepted) : failed(doubt)
}
