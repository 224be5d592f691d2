import {
  canRetry,
  type Batch,
  type BatchChange,
  type BatchHead,
  type BatchItem,
  type BatchItemState,
} from '@shared/domain/batch'

/** The groups of results that a person looks at; what waits or runs is `open`. */
export const resultGroups = ['open', 'moved', 'unchanged', 'needs-action', 'unknown', 'undone'] as const

/** One of the result groups. */
export type ResultGroup = (typeof resultGroups)[number]

const groups: Readonly<Record<BatchItemState, ResultGroup>> = {
  waiting: 'open',
  running: 'open',
  moved: 'moved',
  kept: 'moved',
  unchanged: 'unchanged',
  cancelled: 'unchanged',
  'needs-action': 'needs-action',
  unknown: 'unknown',
  undone: 'undone',
  completed: 'moved',
}

const troubles: readonly ResultGroup[] = ['unchanged', 'unknown', 'needs-action']

/** How a batch is to be looked at: running, all done, done with something left, or with something that needs a person. */
export type BatchTone = 'running' | 'good' | 'due' | 'late'

/** A batch in numbers. */
export interface BatchSummary {
  readonly total: number
  readonly done: number
  readonly counts: Readonly<Record<ResultGroup, number>>
  readonly tone: BatchTone
  readonly isEnded: boolean
  /** How many can still be undone, tried again, or put back. */
  readonly undoable: number
  readonly retryable: number
  /** How many of those that can be tried again were never begun. */
  readonly cancelled: number
  readonly returnable: number
}

/** The group of an item's state. */
export function groupOf(state: BatchItemState): ResultGroup {
  return groups[state]
}

/** Counts a batch. `now` is ms since the epoch: after the batch's own time nothing can be undone. */
export function summaryOfBatch(batch: Batch, now: number): BatchSummary {
  const counts = { open: 0, moved: 0, unchanged: 0, 'needs-action': 0, unknown: 0, undone: 0 }
  for (const { state } of batch.items) counts[groups[state]] += 1
  const isEnded = batch.endedAt !== null
  return {
    ...{ total: batch.total, counts, isEnded, done: batch.total - counts.open },
    tone: isEnded ? toneOf(counts) : 'running',
    undoable: batch.items.filter((item) => canUndo(batch, item, now)).length,
    retryable: isEnded ? batch.items.filter(canRetry).length : 0,
    cancelled: isEnded ? batch.items.filter(({ state }) => state === 'cancelled').length : 0,
    returnable: isEnded ? batch.items.filter(canPutBack).length : 0,
  }
}

/** Whether one item can be taken back now. */
export function canUndo(head: BatchHead, item: BatchItem, now: number): boolean {
  const isIn = head.endedAt !== null && head.undoes === null
  const isTime = head.undoUntil !== null && now < head.undoUntil
  return isIn && isTime && groups[item.state] === 'moved' && item.noUndo === undefined
}

/** The ids that did not get to where they should, so that they stay selected. */
export function leftBehind(batch: Batch): readonly string[] {
  return batch.items
    .filter(({ state }) => groups[state] === 'unchanged' || groups[state] === 'unknown')
    .map(({ interactionId }) => interactionId)
}

/** The items with those first that need somebody, then those that are elsewhere than they should be. */
export function troubleFirst(items: readonly BatchItem[]): readonly BatchItem[] {
  const rank = ({ state }: BatchItem): number => troubles.indexOf(groups[state])
  return [...items].sort((one, other) => rank(other) - rank(one))
}

/** The batch after a change; a change of a batch that was not known begins it. */
export function afterChange(batch: Batch | undefined, { head, items }: BatchChange): Batch {
  const changed = new Map(items.map((item) => [item.interactionId, item]))
  const kept = (batch?.items ?? []).map((item) => {
    const next = changed.get(item.interactionId)
    changed.delete(item.interactionId)
    return next ?? item
  })
  return { ...head, items: [...kept, ...changed.values()] }
}

function canPutBack({ state, from }: BatchItem): boolean {
  return from !== null && (state === 'needs-action' || state === 'kept')
}

function toneOf(counts: BatchSummary['counts']): BatchTone {
  if (counts['needs-action'] > 0) return 'late'
  return counts.unchanged + counts.unknown > 0 ? 'due' : 'good'
}
