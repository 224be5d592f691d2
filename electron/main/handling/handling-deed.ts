import type { LoggedAction, LoggedDeed } from '@shared/domain/action-log'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { Result } from '@shared/result'
import type { Accepted } from '../gws/gws-client'

/** Something that was done with an interaction other than moving it, and how it came out. */
export interface Handled {
  readonly action: Extract<
    LoggedAction,
    'accept' | 'reject' | 'edit-case-data' | 'send-message' | 'leave-chat'
  >
  readonly interactionId: string
  /** The workbin it was pulled from, where that is known. */
  readonly from: WorkbinKey | null
  readonly result: Result<Accepted>
}

/** What the action log says of it: never what was said or written. */
export function deedOfHandling({ action, interactionId, from, result }: Handled): LoggedDeed {
  const head = { action, interactionId, from, to: null, reason: '' }
  if (result.ok) {
    const { referenceId } = result.value
    return { ...head, outcome: 'done', ...(referenceId === null ? {} : { referenceId: String(referenceId) }) }
  }
  const { reason, serverCode } = result.failure
  return {
    ...head,
    outcome: reason === 'no-confirmation' ? 'unconfirmed' : 'refused',
    failureReason: reason,
    ...(serverCode === undefined ? {} : { serverCode }),
  }
}
