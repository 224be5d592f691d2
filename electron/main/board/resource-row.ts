import type { InteractionRow } from '@shared/domain/interaction'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { MediaResource } from '../gws/gws-client'

/** The row that a screen shows of an interaction that lies in a workbin. */
export function rowFromResource(resource: MediaResource, workbinKey: WorkbinKey): InteractionRow {
  const { id, media, mediaType, subject, customer, segment, serviceType, state } = resource
  const { receivedAt, placedAt, dueAt, isHeld, isLocked } = resource
  return {
    ...{ id, media, mediaType, workbinKey, subject, customer, segment, serviceType, state },
    ...{ receivedAt, placedAt, dueAt, isHeld, isLocked },
  }
}

/** Whether two rows would look the same. */
export function isSameRow(one: InteractionRow, other: InteractionRow): boolean {
  const keys = Object.keys(one) as (keyof InteractionRow)[]
  return keys.every((key) => one[key] === other[key])
}
