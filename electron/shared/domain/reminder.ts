import type { WorkbinKey } from './workbin'

/**
 * Something that may have been forgotten. Times are ms since the epoch: since when it is held, or when it was given to a
 * workbin out of which nobody has taken it yet.
 */
export type Reminder =
  | { readonly kind: 'held-too-long'; readonly interactionId: string; readonly since: number }
  | {
      readonly kind: 'nobody-opened'
      readonly interactionId: string
      readonly workbinKey: WorkbinKey
      readonly since: number
    }
