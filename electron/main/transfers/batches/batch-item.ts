import type { BatchItem, BatchItemState } from '@shared/domain/batch'
import type { MoveReport, TransferTarget } from '@shared/domain/transfer'
import type { Failure } from '@shared/failure'

/** What can happen to an item: its place in the row, its outcome, or what is learnt of it later. */
export type ItemEvent =
  | { readonly type: 'begun' | 'deferred' | 'cancelled' | 'undone' }
  | {
      readonly type: 'settled'
      readonly state: SettledState
      readonly failure?: Failure
      readonly reasonNotAttached?: true
      /** Where it went in the end, when that is not where the batch should have brought it. */
      readonly instead?: TransferTarget
    }

/** Where an item can come to rest. */
export type SettledState = Exclude<BatchItemState, 'waiting' | 'running' | 'cancelled'>

/** Where each state may lead. What is not here does not happen: a late word cannot change what is over. */
const leadsTo: Readonly<Record<BatchItemState, readonly BatchItemState[]>> = {
  waiting: ['running', 'cancelled'],
  running: ['waiting', 'moved', 'kept', 'unchanged', 'needs-action', 'unknown', 'undone'],
  unknown: ['moved', 'kept', 'unchanged', 'needs-action'],
  'needs-action': ['running', 'moved', 'kept', 'unchanged', 'completed'],
  kept: ['running', 'moved', 'undone', 'needs-action', 'completed'],
  moved: ['undone'],
  unchanged: [],
  cancelled: [],
  undone: [],
  completed: [],
}

/** The next state of an item; the very same object when the event cannot happen to it. */
export function itemAfter(item: BatchItem, event: ItemEvent): BatchItem {
  const state = stateAfter(event)
  if (!leadsTo[item.state].includes(state)) return item
  const { failure: _failure, reasonNotAttached: _notAttached, ...rest } = item
  const isOver = event.type === 'settled' || event.type === 'cancelled' || event.type === 'undone'
  return {
    ...(isOver ? withUndo({ ...rest, state }) : { ...rest, state }),
    ...(event.type === 'settled' ? factsOf(event) : {}),
  }
}

/** What the report of a move means for its item. */
export function eventFromReport(report: MoveReport): ItemEvent {
  const { failure, reasonNotAttached } = report
  return {
    ...{ type: 'settled', state: settledFrom(report) },
    ...(failure ? { failure } : {}),
    ...(reasonNotAttached ? { reasonNotAttached: true } : {}),
  }
}

function settledFrom({ state, target }: MoveReport): SettledState {
  switch (state) {
    case 'placed':
    case 'put-back':
      return 'moved'
    case 'held':
      return target.kind === 'me' ? 'kept' : 'needs-action'
    case 'stranded':
      return 'needs-action'
    case 'refused':
      return 'unchanged'
    case 'planned':
    case 'pulling':
    case 'placing':
    case 'unconfirmed':
      return 'unknown'
  }
}

function stateAfter(event: ItemEvent): BatchItemState {
  switch (event.type) {
    case 'begun':
      return 'running'
    case 'deferred':
      return 'waiting'
    case 'cancelled':
    case 'undone':
      return event.type
    case 'settled':
      return event.state
  }
}

function factsOf({
  failure,
  reasonNotAttached,
  instead,
}: Extract<ItemEvent, { type: 'settled' }>): Partial<BatchItem> {
  return {
    ...(failure ? { failure } : {}),
    ...(reasonNotAttached ? { reasonNotAttached } : {}),
    ...(instead ? { target: instead, noUndo: 'placed-later' } : {}),
  }
}

function withUndo(item: BatchItem): BatchItem {
  switch (item.state) {
    case 'moved':
    case 'kept':
    case 'unknown':
      return item
    case 'undone':
      return { ...item, noUndo: 'undone-already' }
    case 'completed':
      return { ...item, noUndo: 'was-completed' }
    default:
      return { ...item, noUndo: 'not-moved' }
  }
}
