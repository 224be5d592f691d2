import { myPlaceKey, ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf } from '@shared/domain/workbin'
import { failureOf } from '@shared/failure'
import type { BoardService } from '../board/board-service'
import { namedOwnerKey } from '../board/message-owner'
import { subscribedSign } from '../board/owner-sync'
import type { WorkbinMessage } from '../gws/messages'
import type { PendingOperations } from '../realtime/pending-operations'
import { signFromChange } from '../transfers/move-signs'

/** Who hears of what a workbin message tells. */
export interface WorkbinNewsPorts {
  readonly board: Pick<BoardService, 'onChange' | 'onStats'>
  readonly pending: Pick<PendingOperations, 'offer'>
  readonly userId: string
}

/** Takes a workbin message: the board changes, and what waits for it as a sign hears of it. */
export function takeWorkbinMessage(ports: WorkbinNewsPorts, message: WorkbinMessage): void {
  switch (message.type) {
    case 'subscription': {
      takeSubscription(ports, message)
      return
    }
    case 'change': {
      const key = ports.board.onChange(message)
      const sign = key && signFromChange(message, key)
      if (sign) ports.pending.offer(sign)
      return
    }
    case 'stats': {
      ports.board.onStats(message)
      return
    }
    case 'unknown':
  }
}

/** A message about one's own workbin names no owner: then it is this user's, or this user's place's. */
function takeSubscription(
  { pending, userId }: WorkbinNewsPorts,
  message: Extract<WorkbinMessage, { type: 'subscription' }>,
): void {
  if (message.outcome === 'Unsubscribed') return
  const named = namedOwnerKey(message.owner)
  const owners = named ? [named] : [ownerKeyOf('Agent', userId), myPlaceKey]
  const failure = failureOf('refused-by-server', 'the subscription was refused by a notification')
  for (const owner of owners) {
    pending.offer({
      ...{ referenceId: message.referenceId, interactionId: null },
      what: subscribedSign(workbinKeyOf(owner, message.workbinId)),
      ...(message.outcome === 'RequestFailed' ? { failure } : {}),
    })
  }
}
