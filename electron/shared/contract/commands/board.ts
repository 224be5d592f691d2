import type { BoardSnapshot } from '../../domain/board'
import type { HistoryEvent } from '../../domain/history'
import type { InteractionDetails } from '../../domain/interaction'
import type { MessageNode } from '../../domain/message'
import type { OwnerKey } from '../../domain/owner'
import type { Trend } from '../../domain/trend'
import type { WorkbinKey } from '../../domain/workbin'

/**
 * Reading the board. `looking` tells which workbins this window shows now, so that they are read first; `meanwhileSeen`
 * that the summary of what changed while the line was away is not needed any more.
 */
export interface BoardCommands {
  'board.snapshot': { input: null; output: BoardSnapshot }
  'board.details': { input: { readonly interactionId: string }; output: InteractionDetails }
  'board.formatted': { input: { readonly interactionId: string }; output: readonly MessageNode[] | null }
  /** What this console saw happen to an interaction, the newest first. */
  'board.history': { input: { readonly interactionId: string }; output: readonly HistoryEvent[] }
  /** The keys of case data that could be columns, the most frequent first. */
  'board.caseKeys': { input: null; output: readonly string[] }
  /** Reads who belongs to a group; its owner carries them from then on, in every window. */
  'board.openGroup': { input: { readonly ownerKey: OwnerKey }; output: null }
  /** How much waited with these owners together since the sign-in; with everybody for null. */
  'board.trend': { input: { readonly ownerKeys: readonly OwnerKey[] | null }; output: Trend }
  /** Gives up what is due and has not been begun (`goesOn` false), or reads it after all; both are told as `loading`. */
  'board.setReading': { input: { readonly goesOn: boolean }; output: null }
  'board.readAgain': { input: { readonly workbinKeys: readonly WorkbinKey[] }; output: null }
  'board.looking': { input: { readonly workbinKeys: readonly WorkbinKey[] }; output: null }
  'board.meanwhileSeen': { input: null; output: null }
}

/** Their names. */
export const boardCommandNames = [
  'board.snapshot',
  'board.details',
  'board.formatted',
  'board.history',
  'board.caseKeys',
  'board.openGroup',
  'board.trend',
  'board.setReading',
  'board.readAgain',
  'board.looking',
  'board.meanwhileSeen',
] as const satisfies readonly (keyof BoardCommands)[]
