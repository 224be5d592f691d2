import type { AlertInbox, AlertJump, UnshownAlert } from '../domain/alert'
import type { BatchChange } from '../domain/batch'
import type { BoardChange } from '../domain/board'
import type { ChatTranscript } from '../domain/chat'
import type { Connection } from '../domain/connection'
import type { HandedOver } from '../domain/handed-over'
import type { Meanwhile } from '../domain/meanwhile'
import type { SessionState } from '../domain/session'
import type { SettingsState } from '../domain/settings'
import type { Outage } from '../domain/site-health'
import type { LeaveQuestion } from '../domain/leave'
import type { Reminder } from '../domain/reminder'
import type { MenuAction } from '../domain/menu-action'
import type { UpdateState } from '../domain/update'
import type { HeldInteraction, RecoveredMove } from '../domain/transfer'

/** What main announces. Events say that something is so; they ask for nothing. */
export interface Events {
  'board.changed': BoardChange
  /** What changed while the line was away; null when it was seen. */
  'board.meanwhile': Meanwhile | null
  'connection.changed': Connection
  'session.changed': SessionState
  /** Which servers behind Web Services do not work now. */
  'services.changed': readonly Outage[]
  'transfers.changed': readonly HeldInteraction[]
  /** News of one batch: void when another person signs in or nobody is signed in any more. */
  'batches.changed': BatchChange
  /** What there is to read about an interaction has changed. */
  'interactions.changed': { readonly interactionId: string }
  /** Something was said in a held chat, or its transcript was read again: all that is known of it now. */
  'chat.said': ChatTranscript
  /** What earlier moves left unfinished; the whole list each time. */
  'transfers.recovered': readonly RecoveredMove[]
  'reminders.changed': readonly Reminder[]
  /** The person wants to quit while work is unfinished: `app.leave` answers. */
  'app.leaveAsked': LeaveQuestion
  'settings.changed': SettingsState
  /** The alert inbox, or the pause of the alerts, is different: all of it. */
  'alerts.changed': AlertInbox
  /** A message that the desktop could not show. */
  'alerts.unshown': UnshownAlert
  /** An alert was clicked, on the desktop or in the tray: show what it is about. */
  'alerts.opened': AlertJump
  'updates.changed': UpdateState
  /** The user chose an entry of the Help menu in this window. */
  'menu.chosen': MenuAction
  /** The window was closed for the first time and the program stays in the tray. */
  'window.closedToTray': { readonly trayIsVisible: boolean }
  /** A link was clicked or a file of views was opened; told to the main window only. */
  'window.handedOver': HandedOver
  /** This desktop shows no tray icons, so that closing the last window ends the program; said once. */
  'window.noTray': null
}

/** The names of all events; the compiler refuses this list when one is missing. */
export const eventNames = [
  'board.changed',
  'board.meanwhile',
  'connection.changed',
  'session.changed',
  'services.changed',
  'transfers.changed',
  'batches.changed',
  'interactions.changed',
  'chat.said',
  'transfers.recovered',
  'reminders.changed',
  'app.leaveAsked',
  'settings.changed',
  'alerts.changed',
  'alerts.unshown',
  'updates.changed',
  'alerts.opened',
  'menu.chosen',
  'window.closedToTray',
  'window.handedOver',
  'window.noTray',
] as const satisfies readonly (keyof Events)[]

/** An event's name. */
export type EventName = (typeof eventNames)[number]

type Missing = Exclude<keyof Events, EventName>
const complete: [Missing] extends [never] ? true : Missing = true
void complete
