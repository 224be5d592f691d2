import type { AlertKind, AlertPlace } from './alert-rule'
import type { WorkbinKey } from './workbin'

/** An interaction and where it lay when it was told. */
export interface AlertItem {
  readonly interactionId: string
  readonly workbinKey: WorkbinKey
}

/**
 * Where an alert leads: to an interaction in its workbin, or else to the place that the rule is about. `place` is null
 * when several rules told.
 */
export interface AlertJump {
  readonly item: AlertItem | null
  readonly place: AlertPlace | null
}

/**
 * One entry of the alert inbox: what one rule told in one burst, or everything that changed while the line was away
 * (`meanwhile`). `at` is ms since the epoch of the latest of it. `title` and `text` are main's words and name places only,
 * never the customer. `isHeldBack`: it was kept from the desktop, by quiet hours, a pause or the system's do-not-disturb.
 */
export interface Alert {
  readonly id: number
  readonly at: number
  readonly kind: AlertKind | 'meanwhile'
  readonly title: string
  readonly text: string
  readonly count: number
  readonly jump: AlertJump
  readonly isHeldBack: boolean
  readonly isUnread: boolean
}

/**
 * The alert inbox, the newest first. `unread` is the number of interactions in the unread ones; `pausedUntil` is ms since
 * the epoch, null when alerts are not paused.
 */
export interface AlertInbox {
  readonly alerts: readonly Alert[]
  readonly unread: number
  readonly pausedUntil: number | null
}

/** A message that the desktop could not show, for the window to show instead. */
export interface UnshownAlert {
  readonly title: string
  readonly text: string
  readonly jump: AlertJump
  /** Whether this is the first one, so that the reason is worth saying. */
  readonly isFirst: boolean
}

/** Nothing has been told. */
export const emptyInbox: AlertInbox = { alerts: [], unread: 0, pausedUntil: null }
