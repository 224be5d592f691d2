import type { Batch } from '../../domain/batch'
import type { BoardSnapshot } from '../../domain/board'
import type { Connection } from '../../domain/connection'
import type { Meanwhile } from '../../domain/meanwhile'
import type { SessionState } from '../../domain/session'
import type { SettingsState } from '../../domain/settings'
import type { HeldInteraction } from '../../domain/transfer'

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
  readonly settings: SettingsState
  readonly board: BoardSnapshot
  readonly meanwhile: Meanwhile | null
  readonly held: readonly HeldInteraction[]
  readonly batches: readonly Batch[]
}

/** The window itself. `window.open` says that the listeners are installed: its answer is the state, and events follow only after it. */
export interface WindowCommands {
  'window.open': { input: null; output: OpeningState }
}

/** Their names. */
export const windowCommandNames = ['window.open'] as const satisfies readonly (keyof WindowCommands)[]
