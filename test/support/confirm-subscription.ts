import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf } from '@shared/domain/workbin'
import { failureOf } from '@shared/failure'
import { namedOwnerKey } from '@main/board/message-owner'
import { subscribedSign } from '@main/board/owner-sync'
import type { WorkbinMessage } from '@main/gws/messages'
import type { PendingOperations } from '@main/realtime/pending-operations'
import { fakeMe } from './fake-board-server'

/** Hands what the server says about a subscription to whoever waits for it; one's own owners are not named in it. */
export function confirmSubscription(
  pending: PendingOperations,
  message: Extract<WorkbinMessage, { type: 'subscription' }>,
): void {
  const named = namedOwnerKey(message.owner)
  const owners = named ? [named] : [ownerKeyOf('Agent', fakeMe.userId), ownerKeyOf('Place', 'me')]
  for (const owner of owners) {
    pending.offer({
      ...{ referenceId: message.referenceId, interactionId: null },
      what: subscribedSign(workbinKeyOf(owner, message.workbinId)),
      ...(message.outcome === 'RequestFailed' ? { failure: failureOf('refused-by-server', 'refused') } : {}),
    })
  }
}
