import type { TransfersCommands } from '@shared/contract'
import type { HandlersOf } from '../../ipc/command-gate'
import type { SessionService } from '../session-service'
import { withLiveOf } from './with-live'

/** The commands that move one interaction. */
export function createTransferCommands(service: SessionService): HandlersOf<keyof TransfersCommands> {
  const withLive = withLiveOf(service)
  return {
    'transfers.move': (request) => withLive((live) => live.transfers.move(request)),
    'transfers.place': (request) => withLive((live) => live.transfers.place(request)),
    'transfers.putBack': ({ interactionId }) => withLive((live) => live.transfers.putBack(interactionId)),
    'transfers.complete': ({ interactionId }) => withLive((live) => live.transfers.complete(interactionId)),
    'transfers.targets': () => withLive((live) => live.targets()),
  }
}
