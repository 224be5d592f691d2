import type {
  HeldRequest,
  MoveReport,
  MoveRequest,
  PlaceRequest,
  TransferTargets,
} from '../../domain/transfer'

/** Moving one interaction. */
export interface TransfersCommands {
  'transfers.move': { input: MoveRequest; output: MoveReport }
  'transfers.place': { input: PlaceRequest; output: MoveReport }
  'transfers.putBack': { input: HeldRequest; output: MoveReport }
  'transfers.complete': { input: HeldRequest; output: MoveReport }
  /** Takes recovered moves (null: all) off the list: they are as they shall be. */
  'transfers.dismissRecovered': {
    input: { readonly interactionIds: readonly string[] | null }
    output: null
  }
  'transfers.targets': { input: null; output: TransferTargets }
}

/** Their names. */
export const transfersCommandNames = [
  'transfers.move',
  'transfers.place',
  'transfers.putBack',
  'transfers.complete',
  'transfers.dismissRecovered',
  'transfers.targets',
] as const satisfies readonly (keyof TransfersCommands)[]
