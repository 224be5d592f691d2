import type { WorkbinKey } from './workbin'

/** What a person asked for. */
export const loggedActions = [
  ...(['move', 'place', 'put-back', 'complete', 'undo'] as const),
  ...(['accept', 'reject', 'edit-case-data', 'send-message', 'leave-chat'] as const),
] as const

/** One of the logged actions. */
export type LoggedAction = (typeof loggedActions)[number]

/**
 * One line of the action log: who did what with which interaction, and how it came out. Names of places and people of
 * the site, never customer content. `at` is ISO 8601; `outcome` a move state, or `done` or `refused` for other actions;
 * `serverCode` is the Web Services `statusCode`; `to` names the target: `me`, an owner key, a workbin key, `queue:name`.
 */
export interface ActionLogEntry {
  readonly at: string
  readonly userName: string
  readonly server: string
  readonly action: LoggedAction
  readonly interactionId: string
  readonly from: WorkbinKey | null
  readonly to: string | null
  readonly reason: string
  readonly outcome: string
  readonly failureReason?: string
  readonly serverCode?: number
  readonly referenceId?: string
  readonly batchId?: string
}

/** An entry without its head: when, who and where are added where it is written. */
export type LoggedDeed = Omit<ActionLogEntry, 'at' | 'userName' | 'server'>

/** What to look for: words in any column; ISO 8601 bounds; newest first, one page at a time. */
export interface ActionLogQuery {
  readonly text: string
  readonly since: string | null
  readonly until: string | null
  readonly outcome: string | null
  readonly offset: number
  readonly limit: number
}

/** One page of what was found. `unwritten`: how many entries of the whole log the disk did not take yet. */
export interface ActionLogPage {
  readonly entries: readonly ActionLogEntry[]
  readonly total: number
  readonly unwritten: number
}
