import type { LoggedAction, LoggedDeed } from '@shared/domain/action-log'
import type { MoveReport, TransferTarget } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { Failure } from '@shared/failure'
import type { Result } from '@shared/result'
import { nameOfTarget } from '@shared/domain/target-name'

/** A move that came to an end, or could not begin. */
export interface FinishedMove {
  readonly action: Extract<LoggedAction, 'move' | 'place' | 'put-back' | 'complete' | 'undo'>
  readonly interactionId: string
  readonly from: WorkbinKey | null
  readonly target: TransferTarget | null
  readonly reason: string
  readonly batchId?: string
  readonly result: Result<MoveReport>
}

/** What the action log says of it. */
export function deedFrom({ action, interactionId, from, target, ...rest }: FinishedMove): LoggedDeed {
  const { result, reason, batchId } = rest
  const to = target && nameOfTarget(target)
  return {
    ...{ action, interactionId, from, to, reason, outcome: 'refused' },
    ...(result.ok ? factsOfReport(result.value) : factsOfFailure(result.failure)),
    ...(batchId === undefined ? {} : { batchId }),
  }
}

function factsOfReport({ from, state, failure, referenceId }: MoveReport): Partial<LoggedDeed> {
  return {
    ...{ from, outcome: state },
    ...(failure ? factsOfFailure(failure) : {}),
    ...(referenceId === undefined ? {} : { referenceId: String(referenceId) }),
  }
}

function factsOfFailure({ reason, serverCode }: Failure): Partial<LoggedDeed> {
  return { failureReason: reason, ...(serverCode === undefined ? {} : { serverCode }) }
}
