import type { BoardSnapshot } from '../domain/board'
import type { Connection } from '../domain/connection'
import type { InteractionDetails } from '../domain/interaction'
import type { Credentials, SessionState, SignedInUser } from '../domain/session'
import type { UserSettings, UserSettingsChange } from '../domain/settings'
import type {
  HeldInteraction,
  MoveReport,
  MoveRequest,
  PlaceRequest,
  TransferTargets,
} from '../domain/transfer'
import type { WorkbinKey } from '../domain/workbin'

/** Facts about the program that never change while it runs. `platform` is Node's word for the system. */
export interface AppInfo {
  readonly version: string
  readonly platform: string
}

/** All there is to know when a window opens: changes after it carry on from here. */
export interface OpeningState {
  readonly app: AppInfo
  readonly session: SessionState
  readonly connection: Connection
  readonly settings: UserSettings
  readonly board: BoardSnapshot
  readonly held: readonly HeldInteraction[]
}

/**
 * Every command that the screen can give. One input object, one output, always answered with a `Result`.
 * `window.open` says that the listeners are installed: its answer is the state, and events follow only after it.
 */
export interface Commands {
  'window.open': { input: null; output: OpeningState }
  'session.signIn': { input: Credentials; output: SignedInUser }
  'session.exploreDemo': { input: null; output: SignedInUser }
  'session.cancelSignIn': { input: null; output: null }
  'session.signOut': { input: null; output: null }
  'board.snapshot': { input: null; output: BoardSnapshot }
  'board.details': { input: { readonly interactionId: string }; output: InteractionDetails }
  'board.readAgain': { input: { readonly workbinKeys: readonly WorkbinKey[] }; output: null }
  'transfers.move': { input: MoveRequest; output: MoveReport }
  'transfers.place': { input: PlaceRequest; output: MoveReport }
  'transfers.putBack': { input: { readonly interactionId: string }; output: MoveReport }
  'transfers.complete': { input: { readonly interactionId: string }; output: MoveReport }
  'transfers.targets': { input: null; output: TransferTargets }
  'settings.change': { input: UserSettingsChange; output: UserSettings }
}

/** The names of all commands; the compiler refuses this list when one is missing. */
export const commandNames = [
  'window.open',
  'session.signIn',
  'session.exploreDemo',
  'session.cancelSignIn',
  'session.signOut',
  'board.snapshot',
  'board.details',
  'board.readAgain',
  'transfers.move',
  'transfers.place',
  'transfers.putBack',
  'transfers.complete',
  'transfers.targets',
  'settings.change',
] as const satisfies readonly (keyof Commands)[]

/** A command's name. */
export type CommandName = (typeof commandNames)[number]

type Missing = Exclude<keyof Commands, CommandName>
const complete: [Missing] extends [never] ? true : Missing = true
void complete
