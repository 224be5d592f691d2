import type { Failure } from '../failure'
import type { InteractionRow } from './interaction'
import type { Owner, OwnerKey } from './owner'
import type { Workbin, WorkbinKey } from './workbin'

/** A part of the list of owners that the server did not tell, so that its workbins are missing from the board. */
export interface DirectoryProblem {
  readonly part: 'agents' | 'agent-groups' | 'place-groups'
  readonly failure: Failure
}

/**
 * How much of the first or the latest reading is done, counted in owners: all workbins of one owner are read together.
 * `done === total` when nothing is open.
 */
export interface BoardLoading {
  readonly done: number
  readonly total: number
  readonly failed: number
  /** Owners whose reading was given up because somebody asked for that; they are not in `done`. */
  readonly cancelled: number
  readonly problems: readonly DirectoryProblem[]
  /** Interactions that the check of the board found wrong since the sign-in, and put right. */
  readonly corrected: number
  /** Until when the server wants to be asked nothing that can wait, ms since the epoch; may be over. Null: it never said. */
  readonly waitsUntil: number | null
}

/** Whether owners are being read, or wait for it. */
export function isBeingRead({ done, cancelled, total }: BoardLoading): boolean {
  return done + cancelled < total
}

/**
 * Why a row is told: found when its workbin was read, come while its workbin was followed, as a notification told or a
 * reading that made up for one, or changed where it lay already. What is told only because other columns are wanted counts
 * as read.
 */
export type RowCause = 'read' | 'arrived' | 'changed'

/** A row that was put on the board or changed. */
export interface PutRow {
  readonly row: InteractionRow
  readonly cause: RowCause
}

/**
 * A row that left its workbin. `movedTo` is set when the same interaction is known to lie somewhere else now, `by` when
 * the console knows who took it, `own` when this console moved it itself.
 */
export interface GoneRow {
  readonly id: string
  readonly workbinKey: WorkbinKey
  readonly own: boolean
  readonly by?: string
  readonly movedTo?: WorkbinKey
}

/** The whole board at one moment. `sequence` is the number of the last change that it contains. */
export interface BoardSnapshot {
  readonly sequence: number
  /** ms since the epoch of the last news from the server; null before any. */
  readonly asOf: number | null
  readonly owners: readonly Owner[]
  readonly workbins: readonly Workbin[]
  readonly rows: readonly InteractionRow[]
  readonly loading: BoardLoading
}

/**
 * What changed since the change with the number before. Within one change the order is: owners, workbins, gone, put;
 * then owners and workbins that are not watched any more leave (`ownersGone`, `workbinsGone`), their rows are in `gone`.
 * `reset` means that everything before is void (another user signed in, or signed out).
 */
export interface BoardChange {
  readonly sequence: number
  readonly asOf: number | null
  readonly reset: boolean
  readonly owners: readonly Owner[]
  readonly workbins: readonly Workbin[]
  readonly gone: readonly GoneRow[]
  readonly put: readonly PutRow[]
  readonly ownersGone: readonly OwnerKey[]
  readonly workbinsGone: readonly WorkbinKey[]
  readonly loading: BoardLoading
}

/** The loading state of a board with nothing to load. */
export const nothingToLoad: BoardLoading = {
  done: 0,
  total: 0,
  failed: 0,
  cancelled: 0,
  problems: [],
  corrected: 0,
  waitsUntil: null,
}
