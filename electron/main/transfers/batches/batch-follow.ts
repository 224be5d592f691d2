import type { BatchItem } from '@shared/domain/batch'
import type { MoveReport, TransferTarget } from '@shared/domain/transfer'
import type { ItemEvent } from './batch-item'
import type { BatchRecord } from './batch-record'

/** How an interaction left the supervisor's hands, other than by the batch that brought it there. */
export type Departure =
  { readonly how: 'completed' | 'put-back' } | { readonly how: 'placed'; readonly target: TransferTarget }

/** What a report of placing or putting back says of that; undefined when it is still in the hands, or not known. */
export function departureFrom({ state, target }: MoveReport): Departure | undefined {
  if (state === 'put-back') return { how: 'put-back' }
  return state === 'placed' ? { how: 'placed', target } : undefined
}

/** What it means for the batch item that was tried again, or put back, in another batch. */
export function departureOf({ state, target }: BatchItem): Departure | undefined {
  if (state === 'moved') return { how: 'placed', target }
  return state === 'undone' || state === 'unchanged' ? { how: 'put-back' } : undefined
}

/**
 * Tells the batches that left an interaction in the hands that it is there no more.
 * @returns those to which it made a difference
 */
export function follow(
  records: Iterable<BatchRecord>,
  interactionId: string,
  departure: Departure,
): readonly BatchRecord[] {
  return [...records].filter((record) => {
    const item = record.get(interactionId)
    const isInHands = item?.state === 'needs-action' || item?.state === 'kept'
    return isInHands && record.apply(interactionId, eventFrom(item, departure))
  })
}

function eventFrom({ state }: BatchItem, departure: Departure): ItemEvent {
  switch (departure.how) {
    case 'completed':
      return { type: 'settled', state: 'completed' }
    case 'put-back':
      return state === 'kept' ? { type: 'undone' } : { type: 'settled', state: 'unchanged' }
    case 'placed':
      return { type: 'settled', state: 'moved', instead: departure.target }
  }
}
