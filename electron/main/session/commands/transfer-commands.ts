import type { TransfersCommands } from '@shared/contract'
import type { HandlersOf } from '../../ipc/command-gate'
import type { SessionService } from '../session-service'
import { withLiveOf } from './with-live'

/** The commands that move one interaction. */
export function createTransferCommands(service: SessionService): HandlersOf<keyof TransfersCommands> {
  const withLive = withLiveOf(service)
  return {
    'transfers.move': (request) => service.batches.move(request),
    'transfers.place': (request) => service.batches.place(request),
    'transfers.putBack': ({ interactionId }) => service.batches.putBackOne(interactionId),
    'transfers.complete': ({ interactionId }) => withLive((live) => live.transfers.complete(interactionId)),
    'transfers.targets': () => withLive((live) => live.targets()),
  }
}
