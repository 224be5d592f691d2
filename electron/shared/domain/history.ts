import type { WorkbinKey } from './workbin'

/** What can be seen happening to an interaction. */
export const historyKinds = [
  ...(['arrived', 'left', 'moved', 'changed', 'offered', 'accepted', 'with-you', 'left-you'] as const),
  ...(['case-data', 'case-data-added', 'case-data-deleted', 'left-chat'] as const),
] as const

/** One of these. */
export type HistoryKind = (typeof historyKinds)[number]

/**
 * Something that this console saw happen to an interaction. `at` is ms since the epoch. `workbinKey` is where it arrived,
 * changed, was moved to or left; `by` who took it, where that is known; `name` the entry of case data that was changed.
 */
export interface HistoryEvent {
  readonly at: number
  readonly kind: HistoryKind
  readonly workbinKey?: WorkbinKey
  readonly by?: string
  readonly name?: string
}
