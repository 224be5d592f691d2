import type { Failure, FailureReason } from '../failure'
import type { TransferTarget } from './transfer'
import type { WorkbinKey } from './workbin'

/** One interaction of an order, and where it lies as far as the asker knows. */
export interface BatchSubject {
  readonly interactionId: string
  readonly workbinKey: WorkbinKey
}

/** A rule of a spread: what has this value in the field goes to this target. */
export interface SpreadRule {
  readonly value: string
  readonly target: TransferTarget
}

/**
 * How many interactions are spread over targets: all to one; in turn; each to the target with the fewest interactions,
 * as the board counts them; or by a rule on media or segment, where `otherwise` null leaves the rest where it is.
 */
export type Spread =
  | { readonly kind: 'one'; readonly target: TransferTarget }
  | { readonly kind: 'evenly'; readonly targets: readonly TransferTarget[] }
  | { readonly kind: 'by-load'; readonly targets: readonly TransferTarget[] }
  | {
      readonly kind: 'by-rule'
      readonly field: 'media' | 'segment'
      readonly rules: readonly SpreadRule[]
      readonly otherwise: TransferTarget | null
    }

/** What shall be moved, to whom and why. The rest is as in `MoveRequest`. */
export interface BatchOrder {
  readonly subjects: readonly BatchSubject[]
  readonly spread: Spread
  readonly nickname?: string
  readonly reason?: string
  readonly saveLastAgent?: boolean
}

/** Why an interaction of an order will not be moved. */
export type SkipReason =
  'not-here-any-more' | 'lies-there-already' | 'being-handled' | 'under-way' | 'no-rule' | 'target-refused'

/** What an order would do: nothing has been asked of the server yet. */
export interface BatchPlan {
  readonly moves: readonly (BatchSubject & {
    readonly target: TransferTarget
    /** Set when it is known beforehand that undoing will not bring it back. */
    readonly noUndo?: NoUndoReason
  })[]
  readonly skipped: readonly (BatchSubject & { readonly why: SkipReason; readonly failure?: Failure })[]
}

/**
 * Where one item stands. `moved` it is with its target; `kept` it is with the supervisor, as ordered; `unchanged` it
 * lies where it lay; `needs-action` it is with the supervisor against the order; `unknown` the server has not told and
 * it is being looked for; `cancelled` it was never begun; `undone` it was moved and is back; `completed` it was completed out of
 * the supervisor's hands.
 */
export const batchItemStates = [
  'waiting',
  'running',
  'moved',
  'kept',
  'unchanged',
  'needs-action',
  'unknown',
  'cancelled',
  'undone',
  'completed',
] as const

/** One of the item states. */
export type BatchItemState = (typeof batchItemStates)[number]

/** Why undoing would not bring an item back. */
export type NoUndoReason =
  | 'given-to-a-person'
  | 'went-to-a-queue'
  | 'origin-takes-nothing'
  | 'not-moved'
  | 'undone-already'
  | 'placed-later'
  | 'was-completed'

/**
 * One interaction of a batch. `from` null: it was in the supervisor's hands. `noUndo` is absent while undoing is possible,
 * until the batch's `undoUntil`. `skipped` says why it was never begun, `reasonNotAttached` that the reason given is not
 * in its case data.
 */
export interface BatchItem {
  readonly interactionId: string
  readonly from: WorkbinKey | null
  readonly target: TransferTarget
  readonly state: BatchItemState
  readonly failure?: Failure
  readonly skipped?: SkipReason
  readonly reasonNotAttached?: true
  readonly noUndo?: NoUndoReason
}

/**
 * A batch without its items; a single move is a batch of one. Times are ms since the epoch. `undoes` is the batch that
 * this one takes back, `undoUntil` the moment after which this one cannot be taken back: null while it runs, and for good
 * when it takes another one back.
 */
export interface BatchHead {
  readonly id: string
  readonly startedAt: number
  readonly endedAt: number | null
  readonly total: number
  readonly isCancelled: boolean
  readonly undoes: string | null
  readonly undoUntil: number | null
  readonly reason: string
}

/** A batch, whole. */
export interface Batch extends BatchHead {
  readonly items: readonly BatchItem[]
}

/** What changed in a batch: its head, and the items that are different now. */
export interface BatchChange {
  readonly head: BatchHead
  readonly items: readonly BatchItem[]
}

const worthRetrying: ReadonlySet<FailureReason> = new Set(['in-use', 'no-confirmation', 'refused-by-server'])

/**
 * Whether trying an item again may come out better: it was never begun, or it is known where it is and what hindered it may
 * have passed.
 */
export function canRetry({ state, failure }: BatchItem): boolean {
  if (state === 'cancelled') return true
  if (!failure || (state !== 'unchanged' && state !== 'needs-action')) return false
  return failure.retryable || worthRetrying.has(failure.reason)
}
