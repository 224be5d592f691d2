import { ok } from '@shared/result'
import { BatchService } from '../transfers/batches/batch-service'
import type { SessionServiceOptions } from './session-ports'
import type { SessionService } from './session-service'

/** The batches of whoever is signed in: each step asks for the session that is live at that moment. */
export function createBatches(
  service: Pick<SessionService, 'live' | 'state' | 'record'>,
  { now, schedule, log, onBatch, workRules }: SessionServiceOptions,
): BatchService {
  return new BatchService({
    mover: () => {
      const live = service.live()
      return live.ok ? ok(live.value.transfers) : live
    },
    ...{ board: service.state, undoMs: () => workRules().undoMs, publish: onBatch, now, schedule },
    record: (deed) => service.record(deed),
    log: log.module('batches'),
  })
}
