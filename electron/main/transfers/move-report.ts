import type { MoveReport, MoveState, PlaceRequest } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { Failure } from '@shared/failure'

/** A request with what has come of it so far. */
export interface Asked extends PlaceRequest {
  readonly referenceId?: number | null
  readonly reasonNotAttached?: Failure
}

/** Says where a move stands. */
export function report(
  { interactionId, target, referenceId, reasonNotAttached }: Asked,
  state: MoveState,
  from: WorkbinKey | null,
  failure?: Failure,
): MoveReport {
  return {
    ...{ interactionId, state, from, target },
    ...(failure ? { failure } : {}),
    ...(reasonNotAttached ? { reasonNotAttached } : {}),
    ...(typeof referenceId === 'number' ? { referenceId } : {}),
  }
}
