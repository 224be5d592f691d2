import type { ActionLogEntry } from '@shared/domain/action-log'
import type { BatchChange } from '@shared/domain/batch'
import type { BoardChange } from '@shared/domain/board'
import type { Connection } from '@shared/domain/connection'
import type { Meanwhile } from '@shared/domain/meanwhile'
import type { Credentials, SessionState, SignedInUser } from '@shared/domain/session'
import type { Outage } from '@shared/domain/site-health'
import type { Reminder } from '@shared/domain/reminder'
import type { HeldInteraction, RecoveredMove } from '@shared/domain/transfer'
import type { Result } from '@shared/result'
import type { AlertTimes } from '@shared/domain/alert-rule'
import type { KeptTrend } from '../board/board-trend'
import type { Log } from '../diagnostics/log'
import type { HttpPort } from '../gws/http-port'
import type { HandlingNews } from '../handling/handling'
import type { DialectMemory } from './settle-dialect'
import type { KeptPassword } from '../settings/kept-password'
import type { Journal } from '../transfers/journal'
import type { ReminderRules } from '../transfers/reminders'

/** A sign-in in which a person deals with web pages. */
export interface SignInPages {
  readonly url: string
  /** Looked at after each page. */
  readonly isDone: () => Promise<boolean>
  readonly signal: AbortSignal
}

/** A network of one sign-in: its cookies live and die with it. */
export interface Network {
  readonly http: HttpPort
  /** Shows pages of the server and of an identity provider to a person, on the same cookies, until `isDone`. */
  readonly showSignIn: (request: SignInPages) => Promise<Result<null>>
  readonly close: () => Promise<void>
}

/** A running embedded contact centre, and how to sign in to it. */
export interface DemoCentre extends Credentials {
  readonly stop: () => Promise<void>
}

/** Who was signed in last, for the next sign-in. */
export interface Remembered {
  readonly lastServer: string
  readonly lastUserName: string
}

/** Keeps the trend of one person, the latest who was signed in; null for anybody else. Never rejects. */
export interface TrendMemory {
  readonly read: (person: Person) => Promise<KeptTrend | null>
  readonly keep: (person: Person, trend: KeptTrend) => Promise<void>
}

type Person = Pick<SignedInUser, 'servers' | 'userId'>

/** What the session service needs from outside. */
export interface SessionServiceOptions {
  readonly openNetwork: () => Network
  readonly startDemo: () => Promise<Result<DemoCentre>>
  readonly journal: Journal
  /** Whether an administrator lets the user in there; asked before anything is sent. */
  readonly mayEnter: (wanted: { readonly server: string; readonly isDemo: boolean }) => Result<null>
  readonly dialectOverrides: () => object
  /** Without it no server is asked for its ways. */
  readonly dialectMemory?: DialectMemory
  /** Without it the trend begins anew with each sign-in. */
  readonly trendMemory?: TrendMemory
  readonly remembered: () => Remembered
  readonly remember: (remembered: Remembered) => void
  readonly keptPassword: KeptPassword
  readonly now: () => number
  readonly random: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly log: Log
  /** How long the server lets an HTTP session live, ms; 0 when that is not known. */
  readonly sessionLimitMs: () => number
  /** How long before the end of a session to warn, ms; five minutes when not given. */
  readonly sessionWarningMs?: number
  /** How long a server may be away before the next one of the site is tried, ms; 20 s when not given. */
  readonly nodeGoneAfterMs?: number
  /** How long the server may hold a poll, ms; 15 s when not given. */
  readonly holdMs?: number
  readonly onSession: (state: SessionState) => void
  readonly onConnection: (connection: Connection) => void
  readonly onBoard: (change: BoardChange) => void
  /** What changed while the line was away, or null when nobody needs to know any more. */
  readonly onMeanwhile: (meanwhile: Meanwhile | null) => void
  readonly onHeld: (held: readonly HeldInteraction[]) => void
  readonly onHandling: HandlingNews
  readonly onBatch: (change: BatchChange) => void
  readonly onOutages: (outages: readonly Outage[]) => void
  readonly onRecovered: (moves: readonly RecoveredMove[]) => void
  readonly onReminders: (reminders: readonly Reminder[]) => void
  /** Writes what was done into the action log. */
  readonly record: (entry: ActionLogEntry) => void
  /** What was placed since then (ms since the epoch), of anybody; without it nothing is recalled after a start. */
  readonly recentDeeds?: (since: number) => Promise<readonly ActionLogEntry[]>
  readonly workRules: () => WorkRules
}

/** What settings say about moving work, and when it is done. */
export interface WorkRules extends ReminderRules {
  readonly shift: AlertTimes['shift']
  /** How long a batch can be taken back after its end, ms. */
  readonly undoMs: number
  /** The key of case data that takes the reason of a move; empty: none does. */
  readonly reasonKey: string
}
