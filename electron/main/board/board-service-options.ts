import type { BoardChange } from '@shared/domain/board'
import type { Meanwhile } from '@shared/domain/meanwhile'
import type { Log } from '../diagnostics/log'
import type { GwsClient, Me } from '../gws/gws-client'
import type { WholeApi } from '../gws/whole-api'
import type { PendingOperations } from '../realtime/pending-operations'
import type { BoardState } from './board-state'
import type { CheckMethod } from './integrity-check'

/** What the board service needs; all of one sign-in except the state, which a window may outlive. */
export interface BoardServiceOptions {
  readonly gws: GwsClient & Pick<WholeApi, 'requestStats' | 'groupMembers' | 'groupPlaces'>
  readonly me: Me
  readonly pending: PendingOperations
  /** Whether workbin subscriptions outlive a Bayeux session on this server (dialect `subscriptionsSurviveHandshake`). */
  readonly subscriptionsSurvive: boolean
  readonly checkMethod: CheckMethod
  readonly state: BoardState
  readonly publish: (change: BoardChange) => void
  /** Everything was read after a lost line, and something had changed. */
  readonly onMeanwhile: (meanwhile: Meanwhile) => void
  readonly now: () => number
  readonly random: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** Whether this console is moving, or has just moved, this interaction itself. */
  readonly isOwn: (interactionId: string) => boolean
  readonly log: Log
}
