import type { BoardChange } from '@shared/domain/board'
import type { Meanwhile } from '@shared/domain/meanwhile'
import type { SignedInUser } from '@shared/domain/session'
import type { RecoveredMove } from '@shared/domain/transfer'
import type { Outage } from '@shared/domain/site-health'
import type { Failure } from '@shared/failure'
import type { BoardState } from '../board/board-state'
import type { Log } from '../diagnostics/log'
import type { Dialect } from '../gws/dialect'
import type { HttpPort } from '../gws/http-port'
import type { HandlingNews } from '../handling/handling'
import type { HeldStore } from '../transfers/held-store'
import type { Journal } from '../transfers/journal'
import type { EnteredServer } from './settle-dialect'
import type { SessionUser } from './signed-in-user'

/** What a signed-in session is made of. `state` and `held` may outlive it, so that a screen survives a new sign-in. */
export interface LiveSessionOptions {
  readonly http: HttpPort
  /** As `parseServerAddress` gives it. */
  readonly server: string
  /** All servers of the site. The first names the site in the journal, whichever of them the console is on. */
  readonly servers: readonly string[]
  /** What holds until the server has let the user in; `settleDialect` then tells what holds for the session. */
  readonly dialect: Dialect
  readonly settleDialect: (server: EnteredServer) => Promise<Dialect>
  readonly journal: Journal
  /** The key of case data that takes the reason of a move; empty: none does. */
  readonly reasonKey: () => string
  readonly onRecovered: (moves: readonly RecoveredMove[]) => void
  readonly state: BoardState
  readonly held: HeldStore
  readonly signal: AbortSignal
  readonly now: () => number
  readonly random: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly log: Log
  /** How long the server may hold a poll, ms; 15 s when not given. */
  readonly holdMs?: number
  /** How long the server lets the HTTP session live, ms; 0 when that is not known. */
  readonly sessionLimitMs: number
  readonly sessionWarningMs: number
  readonly publish: (change: BoardChange) => void
  /** Everything was read after a lost line, and something had changed. */
  readonly onMeanwhile: (meanwhile: Meanwhile) => void
  readonly handlingNews: HandlingNews
  /** The server accepted the credentials; the rest of the sign-in waits for the answer, then follows. */
  readonly onIdentified: (user: Pick<SignedInUser, 'servers' | 'userId'>) => Promise<void>
  readonly onDown: (cause: Failure) => void
  readonly onUp: () => void
  readonly onEnded: (cause: Failure) => void
  /** The session ends at this time (ms since the epoch), unless it is renewed; null when that is far off again. */
  readonly onAge: (endsAt: number | null) => void
  readonly onOutages: (outages: readonly Outage[]) => void
  /** What is known of the user has changed, e.g. which channels are open. */
  readonly onUser: (user: SessionUser) => void
}
