import type { BatchesCommands } from '@shared/contract'
import { ok } from '@shared/result'
import type { HandlersOf } from '../../ipc/command-gate'
import type { SessionService } from '../session-service'

/** The commands that move many interactions, and take back. */
export function createBatchCommands({ batches }: SessionService): HandlersOf<keyof BatchesCommands> {
  return {
    'batches.plan': (order) => Promise.resolve(batches.plan(order)),
    'batches.start': (order) => Promise.resolve(batches.start(order)),
    'batches.cancel': ({ batchId }) => Promise.resolve(batches.cancel(batchId)),
    'batches.retry': ({ batchId }) => Promise.resolve(batches.retry(batchId)),
    'batches.putBack': ({ batchId }) => Promise.resolve(batches.putBack(batchId)),
    'batches.undo': ({ batchId, interactionIds }) => Promise.resolve(batches.undo(batchId, interactionIds)),
    'batches.list': () => Promise.resolve(ok(batches.list())),
  }
}
