import type { ActionLogEntry, LoggedDeed } from '@shared/domain/action-log'
import type { SignedInUser } from '@shared/domain/session'
import { ok } from '@shared/result'
import { BatchService } from '../transfers/batches/batch-service'
import { Reminders } from '../transfers/reminders'
import type { SessionServiceOptions } from './session-ports'
import type { SessionWork, WorkPorts } from './session-work'

/** The batches of whoever is signed in: each step asks for the session that is live at that moment. */
export function createBatches(
  service: Pick<WorkPorts, 'live' | 'record'> & Pick<SessionWork, 'state'>,
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

/** What reminds the signed-in person of work that may be forgotten. */
export function createReminders(
  { givenAway, held }: Pick<SessionWork, 'givenAway' | 'held'>,
  { now, workRules, onReminders }: SessionServiceOptions,
): Reminders {
  return new Reminders({
    ...{ givenAway, held: () => held.list(), now },
    ...{ rules: workRules, publish: onReminders },
  })
}

/** The line of the action log for what this person did at this time (ms since the epoch). */
export function entryOf(deed: LoggedDeed, { userName, server }: SignedInUser, now: number): ActionLogEntry {
  return { at: new Date(now).toISOString(), userName, server, ...deed }
}
