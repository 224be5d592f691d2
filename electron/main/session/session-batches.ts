import { ok } from '@shared/result'
import { BatchService } from '../transfers/batches/batch-service'
import type { SessionServiceOptions } from './session-ports'
import type { SessionService } from './session-service'

const UNDO_MS = 60_000

/** The batches of whoever is signed in: each step asks for the session that is live at that moment. */
export function createBatches(
  service: Pick<SessionService, 'live' | 'state'>,
  { now, schedule, log, onBatch }: SessionServiceOptions,
): BatchService {
  return new BatchService({
    mover: () => {
      const live = service.live()
      return live.ok ? ok(live.value.transfers) : live
    },
    ...{ board: service.state, undoMs: () => UNDO_MS, publish: onBatch, now, schedule },
    log: log.module('batches'),
  })
}
