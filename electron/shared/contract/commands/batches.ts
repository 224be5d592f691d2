import type { Batch, BatchOrder, BatchPlan } from '../../domain/batch'

/** Moving many, and taking back. Progress and results come as `batches.changed`. */
export interface BatchesCommands {
  /** What the order would do now; asks nothing of the server. */
  'batches.plan': { input: BatchOrder; output: BatchPlan }
  'batches.start': { input: BatchOrder; output: { readonly batchId: string } }
  /** Begins no further item; what runs comes to its end. */
  'batches.cancel': { input: { readonly batchId: string }; output: null }
  /** Tries once more, as a new batch, what `canRetry` allows. */
  'batches.retry': { input: { readonly batchId: string }; output: { readonly batchId: string } }
  /** Puts what the batch left in the supervisor's hands back where it came from; its items tell how that ended. */
  'batches.putBack': { input: { readonly batchId: string }; output: null }
  /** Takes a batch back, whole (null) or some of its items, as a new batch. */
  'batches.undo': {
    input: { readonly batchId: string; readonly interactionIds: readonly string[] | null }
    output: { readonly batchId: string }
  }
  'batches.list': { input: null; output: readonly Batch[] }
}

/** Their names. */
export const batchesCommandNames = [
  'batches.plan',
  'batches.start',
  'batches.cancel',
  'batches.retry',
  'batches.putBack',
  'batches.undo',
  'batches.list',
] as const satisfies readonly (keyof BatchesCommands)[]
