import type { BoardSnapshot } from '../../domain/board'
import type { InteractionDetails } from '../../domain/interaction'
import type { WorkbinKey } from '../../domain/workbin'

/** Reading the board. */
export interface BoardCommands {
  'board.snapshot': { input: null; output: BoardSnapshot }
  'board.details': { input: { readonly interactionId: string }; output: InteractionDetails }
  'board.readAgain': { input: { readonly workbinKeys: readonly WorkbinKey[] }; output: null }
}

/** Their names. */
export const boardCommandNames = [
  'board.snapshot',
  'board.details',
  'board.readAgain',
] as const satisfies readonly (keyof BoardCommands)[]
