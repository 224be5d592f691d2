import type { InteractionRow } from '@shared/domain/interaction'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { MediaResource } from '../gws/gws-client'
import { shownText } from '../gws/json'

/**
 * The row that a screen shows of an interaction that lies in a workbin. `caseKeys` are the keys of case data that are
 * shown as columns.
 */
export function rowFromResource(
  resource: MediaResource,
  workbinKey: WorkbinKey,
  caseKeys: readonly string[] = [],
): InteractionRow {
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
    ...(caseKeys.length > 0 ? caseValuesOf(resource, caseKeys) : undefined),
  }
}

/** Whether two rows would look the same. */
export function isSameRow(one: InteractionRow, other: InteractionRow): boolean {
  const keys = Object.keys(one) as (keyof InteractionRow)[]
  const isSame = keys.every((key) => key === 'caseValues' || one[key] === other[key])
  return isSame && areSameValues(one.caseValues, other.caseValues)
}

function areSameValues(one: InteractionRow['caseValues'] = {}, other: typeof one = {}): boolean {
  const keys = Object.keys(one)
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key])
}

function caseValuesOf(
  { caseData }: MediaResource,
  caseKeys: readonly string[],
): Pick<InteractionRow, 'caseValues'> {
  const values = caseData
    .filter(({ key, value }) => caseKeys.includes(key) && value !== null && value !== '')
    .map(({ key, value }) => [key, shownText(String(value))] as const)
  return values.length > 0 ? { caseValues: Object.fromEntries(values) } : {}
}
