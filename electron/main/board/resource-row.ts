import type { InteractionRow } from '@shared/domain/interaction'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { MediaResource } from '../gws/gws-client'

/** The row that a screen shows of an interaction that lies in a workbin. */
export function rowFromResource(resource: MediaResource, workbinKey: WorkbinKey): InteractionRow {
  return {
    id: resource.id,
    media: resource.media,
    mediaType: resource.mediaType,
    workbinKey,
    subject: resource.subject,
    customer: resource.customer,
    segment: resource.segment,
    serviceType: resource.serviceType,
    state: resource.state,
    receivedAt: resource.receivedAt,
    placedAt: resource.placedAt,
    dueAt: resource.dueAt,
    isHeld: resource.isHeld,
    isLocked: resource.isLocked,
  }
}

/** Whether two rows would look the same. */
export function isSameRow(one: InteractionRow, other: InteractionRow): boolean {
  const keys = Object.keys(one) as (keyof InteractionRow)[]
  return keys.every((key) => one[key] === other[key])
}
