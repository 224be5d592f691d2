import type { Interaction } from './interaction'
import type { Instance } from './owner'

/** The request that caused a change: the asking HTTP session and the number its answer carries, if any. */
export interface Cause {
  readonly sessionId: string
  readonly referenceId?: number
  /** `interactions` when the operation was asked on the generic Interactions API. */
  readonly api?: 'workbins' | 'group-workbins' | 'media' | 'interactions'
}

/** What happened; whoever tells the clients renders the interaction while the event is being handled. */
export type WorldEvent =
  | {
      readonly kind: 'workbin'
      readonly action: 'ItemAdded' | 'ItemRemoved' | 'ItemUpdated'
      readonly instance: Instance
      readonly interaction: Interaction
    }
  | {
      readonly kind: 'interaction'
      readonly userId: string
      readonly interaction: Interaction
      /** State word when it differs from where the interaction is now, such as `Completed` for who gave it away. */
      readonly state?: string
      readonly notification: 'StatusChange' | 'PropertiesUpdated'
      readonly cause?: Cause
    }
  | {
      readonly kind: 'chat-line'
      readonly userId: string
      readonly interaction: Interaction
      readonly cause?: Cause
    }
