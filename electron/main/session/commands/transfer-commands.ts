import type { TransfersCommands } from '@shared/contract'
import { ok } from '@shared/result'
import type { HandlersOf } from '../../ipc/command-gate'
import type { SessionService } from '../session-service'
import { withLiveOf } from './with-live'

/** The commands that move one interaction. */
export function createTransferCommands(service: SessionService): HandlersOf<keyof TransfersCommands> {
  const withLive = withLiveOf(service)
  return {
    'transfers.move': (request) => service.batches.move(request),
    'transfers.place': (request) => service.batches.place(request),
    'transfers.putBack': (request) => service.batches.putBackOne(request),
    'transfers.complete': (request) => service.batches.complete(request),
    'transfers.dismissRecovered': ({ interactionIds }) =>
      withLive(async (live) => {
        await live.recovery.dismiss(interactionIds)
        return ok(null)
      }),
    'transfers.targets': () =>
      withLive(async ({ site, board }) => {
        void board.people.read()
        return ok(await site.targets())
      }),
  }
}
