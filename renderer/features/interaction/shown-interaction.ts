import type { InteractionRow } from '@shared/domain/interaction'
import type { MediaKind } from '@shared/domain/media'
import type { HeldInteraction } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'

/** One interaction as the details pane shows it, whether it lies in a workbin or in the supervisor's hands. */
export interface ShownInteraction {
  readonly id: string
  readonly media: MediaKind
  readonly mediaType: string
  readonly subject: string
  readonly customer: string
  readonly segment: string
  readonly serviceType: string
  readonly state: string
  /** Where it lies; for what is held, where it came from. */
  readonly workbinKey: WorkbinKey | null
  readonly placedAt: number | null
  readonly receivedAt: number | null
  readonly dueAt: number | null
  readonly isOnHold: boolean
  readonly isLocked: boolean
  /** Set when the supervisor holds it. */
  readonly held: HeldInteraction | null
}

/** An interaction of the board, to be shown. */
export function shownFromRow(row: InteractionRow): ShownInteraction {
  const { isHeld, ...rest } = row
  return { ...rest, isOnHold: isHeld, held: null }
}

/** A held interaction, to be shown. */
export function shownFromHeld(held: HeldInteraction): ShownInteraction {
  const { id, media, mediaType, subject, customer, segment, serviceType, state, receivedAt, dueAt } = held
  return {
    ...{ id, media, mediaType, subject, customer, segment, serviceType, state, receivedAt, dueAt },
    ...{ held, workbinKey: held.origin, placedAt: null, isOnHold: false, isLocked: false },
  }
}
