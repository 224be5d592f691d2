import type { AlertInbox } from '../../domain/alert'
import type { Batch } from '../../domain/batch'
import type { BoardSnapshot } from '../../domain/board'
import type { Connection } from '../../domain/connection'
import type { HandedOver } from '../../domain/handed-over'
import type { Meanwhile } from '../../domain/meanwhile'
import type { SessionState } from '../../domain/session'
import type { SettingsState } from '../../domain/settings'
import type { Outage } from '../../domain/site-health'
import type { Reminder } from '../../domain/reminder'
import type { UpdateState } from '../../domain/update'
import type { HeldInteraction, RecoveredMove } from '../../domain/transfer'

/** Facts about the program that never change while it runs. `platform` is Node's word for the system. */
export interface AppInfo {
  readonly version: string
  readonly platform: string
  /** What the user set in the system, the best first; BCP 47. */
  readonly systemLanguages: readonly string[]
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
  readonly outages: readonly Outage[]
  readonly recovered: readonly RecoveredMove[]
  readonly reminders: readonly Reminder[]
  readonly alerts: AlertInbox
  readonly updates: UpdateState
  /** Lines of the journal of moves that could not be read at the start; they are kept in a file beside it. */
  readonly damagedJournalLines: number
  /** What the system handed over before there was a window to show it. */
  readonly handedOver: HandedOver | null
  /** What this window kept with `window.keepLook` before its page was loaded again. */
  readonly look: string | null
}

/** Which way to zoom. */
export const zoomSteps = ['larger', 'smaller', 'normal'] as const

/** One of them. */
export type ZoomStep = (typeof zoomSteps)[number]

/** The window itself. `window.open` says that the listeners are installed: its answer is the state, and events follow only after it. */
export interface WindowCommands {
  'window.open': { input: null; output: OpeningState }
  /** Opens one more window on the same session. */
  'window.openAnother': { input: null; output: null }
  /** Keeps how the window looks at the board for when its page is loaded again, in memory only; null forgets it. */
  'window.keepLook': { input: { readonly look: string | null }; output: null }
  /** Draws everything larger or smaller, in all windows. */
  'window.zoom': { input: { readonly step: ZoomStep }; output: null }
  /** Answers `app.leaveAsked`: quit now, or stay. */
  'app.leave': { input: { readonly confirm: boolean }; output: null }
}

/** Their names. */
export const windowCommandNames = [
  'window.open',
  'window.openAnother',
  'window.keepLook',
  'window.zoom',
  'app.leave',
] as const satisfies readonly (keyof WindowCommands)[]
