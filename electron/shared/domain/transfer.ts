import type { Failure } from '../failure'
import type { MediaKind } from './media'
import type { OwnerKey } from './owner'
import type { WorkbinKey } from './workbin'

/** Where an interaction can go. `me` keeps it in the supervisor's hands. */
export type TransferTarget =
  | { readonly kind: 'me' }
  | { readonly kind: 'agent'; readonly ownerKey: OwnerKey }
  | { readonly kind: 'workbin'; readonly workbinKey: WorkbinKey }
  | { readonly kind: 'queue'; readonly queueName: string }

/** What can be asked for along with a move. */
export interface MoveOptions {
  /**
   * Makes the signed-in user the one whom last-agent routing asks first for this customer (`saveLAR`, page
   * "AddInteractionToWorkbin"). Only for workbins as targets; elsewhere it says nothing.
   */
  readonly saveLastAgent?: boolean
}

/** Pull this interaction out of this workbin and give it to the target. */
export interface MoveRequest extends MoveOptions {
  readonly interactionId: string
  readonly workbinKey: WorkbinKey
  readonly target: TransferTarget
  /** The name that the customer of a pulled chat sees; only for chats. */
  readonly nickname?: string
  /** Why, in the supervisor's words: attached to the interaction and logged. */
  readonly reason?: string
}

/** Place what the supervisor already holds. */
export interface PlaceRequest extends MoveOptions {
  readonly interactionId: string
  readonly target: TransferTarget
  /** Why, in the supervisor's words: attached to the interaction and logged. */
  readonly reason?: string
}

/** Complete what the supervisor holds, or put it back. The reason is attached, as for a place. */
export type HeldRequest = Pick<PlaceRequest, 'interactionId' | 'reason'>

/**
 * The states of one move. `held`: pulled and meant to be kept. `stranded`: pulled, the placing failed, the supervisor
 * holds it. `unconfirmed`: the server was asked and has not told the outcome; what it says next decides.
 */
export const moveStates = [
  'planned',
  'pulling',
  'held',
  'placing',
  'placed',
  'put-back',
  'stranded',
  'refused',
  'unconfirmed',
] as const

/** One of the move states. */
export type MoveState = (typeof moveStates)[number]

/**
 * How a move ended, or where it stands. `reasonNotAttached` is why the reason given is not in its case data, `batchId` the
 * batch of one that undoes it, `referenceId` what the server called the last call.
 */
export interface MoveReport {
  readonly interactionId: string
  readonly state: MoveState
  readonly from: WorkbinKey | null
  readonly target: TransferTarget
  readonly failure?: Failure
  readonly reasonNotAttached?: Failure
  readonly batchId?: string
  readonly referenceId?: number
}

/**
 * An interaction in the supervisor's hands. `since` is ms since the epoch. `origin` is where it was pulled from, null
 * when unknown (held before this console ran). `receivedAt` and `dueAt` are ms since the epoch, null where the server does
 * not tell them. `problem` is why it could not be placed: such items are shown first.
 */
export interface HeldInteraction {
  readonly id: string
  readonly media: MediaKind
  readonly mediaType: string
  readonly subject: string
  readonly customer: string
  readonly segment: string
  readonly serviceType: string
  readonly receivedAt: number | null
  readonly dueAt: number | null
  readonly state: string
  readonly capabilities: readonly string[]
  readonly since: number
  readonly origin: WorkbinKey | null
  readonly moveState: MoveState
  readonly problem?: Failure
  readonly intended?: TransferTarget
}

/** Whether it is only offered so far: it waits for Accept or Reject (state `Invited`, page "WorkitemMessageType"). */
export function isOffered({ state }: Pick<HeldInteraction, 'state'>): boolean {
  return state === 'Invited'
}

/** Where an interaction was found when it was looked for after its move had been cut off. */
export type FoundAt = 'with-me' | 'in-origin' | 'at-target' | 'elsewhere' | 'not-found'

/**
 * A move that an earlier run of the program, or a session that was lost, left unfinished, and where its interaction is now.
 * `step` is the last that was written down, `at` when (ISO 8601); `target` null: it was to be completed.
 */
export interface RecoveredMove {
  readonly interactionId: string
  readonly from: WorkbinKey | null
  readonly target: TransferTarget | null
  readonly found: FoundAt
  readonly step: 'pulling' | 'held' | 'placing' | 'stranded' | 'unconfirmed'
  readonly at: string
}

/** What can be chosen as a target besides owners and workbins of the board. */
export interface TransferTargets {
  readonly queues: readonly string[]
  /** Whether this server is known to accept an interaction in another agent's workbin. */
  readonly canAddToAgentWorkbin: boolean
}
