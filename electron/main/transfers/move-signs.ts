import { failureOf } from '@shared/failure'
import type { MediaResource } from '../gws/gws-client'
import type { MediaMessage, WorkbinMessage } from '../gws/messages'
import type { Sign } from '../realtime/pending-operations'

/**
 * What notifications say about moves, in one vocabulary. The completion rule of each operation is written where the
 * operation is done; all rules speak in these signs.
 */
export const heldSign = 'held'

/** The interaction is no longer in this user's hands. */
export const releasedSign = 'released'

/** The interaction came into this workbin. */
export function addedSign(workbinKey: string): string {
  return `added:${workbinKey}`
}

/** The interaction left this workbin; who took it is not said. */
export function removedSign(workbinKey: string): string {
  return `removed:${workbinKey}`
}

const statesOfOthers: ReadonlySet<string> = new Set([
  ...[
    'InWorkbin',
    'Completed',
    'Revoked',
    'Rejected',
    'Transferred',
    'Queued',
    'Left',
    'Released',
    'Cancelled',
  ],
])

/** Whether a resource that the server shows to this user is in this user's hands (page "WorkitemMessageType"). */
export function isInMyHands(resource: Pick<MediaResource, 'state' | 'capabilities'>): boolean {
  if (statesOfOthers.has(resource.state)) return false
  return resource.capabilities.length > 0 || resource.state !== ''
}

/** The sign in a message of a media channel. */
export function signFromMedia(message: MediaMessage): Sign {
  const { item, referenceId, notificationType, errorMessage } = message
  const base = { referenceId, interactionId: item.id }
  if (notificationType !== 'Error') {
    return { ...base, what: isInMyHands(item) ? heldSign : releasedSign }
  }
  const serverMessage = errorMessage ?? ''
  const facts = {
    ...(serverMessage ? { serverMessage } : {}),
    ...(message.errorCode === null ? {} : { serverCode: message.errorCode }),
  }
  return {
    ...base,
    what: 'error',
    failure: failureOf('refused-by-server', 'refused by a notification', facts),
  }
}

/** The sign in a change of a workbin. */
export function signFromChange(
  message: Extract<WorkbinMessage, { type: 'change' }>,
  workbinKey: string,
): Sign | undefined {
  if (!message.item || message.action === 'unknown') return undefined
  const what = message.action === 'ItemAdded' ? addedSign(workbinKey) : removedSign(workbinKey)
  return { referenceId: null, interactionId: message.item.id, what }
}
