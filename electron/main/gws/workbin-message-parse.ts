import { ownerKinds } from '@shared/domain/owner'
import { fail, ok, type Result } from '@shared/result'
import { referenceIdOf } from './answers'
import type { MediaResource } from './gws-client'
import { isRecord, textOf, textOrNull, type Json } from './json'
import { parseMediaResource } from './media-resource'
import { messageDataOf } from './message-envelope'
import type { MessageOwner, WorkbinMessage } from './messages'

const actions = ['ItemAdded', 'ItemRemoved'] as const
const outcomes = ['Subscribed', 'Unsubscribed', 'RequestFailed'] as const

/**
 * Reads a message of channel `/v2/me/workbins` (page "WorkbinsMessageType"), with or without the `data`/`channel`
 * envelope. The kind is told by `messageType`, or where that is missing by the fields present. The item is whatever lies
 * under a key that ends in `StateResourceV2`. An unknown action or kind is a value; only a message without a readable
 * workbin id fails, with `unreadable-answer`.
 */
export function parseWorkbinMessage(message: unknown): Result<WorkbinMessage> {
  const data = messageDataOf(message)
  if (!data) return fail('unreadable-answer', 'a workbin message is no object')
  switch (kindOf(data)) {
    case 'WorkbinSubscriptionStateChangeMessage':
      return withWorkbinId(data, (workbinId) => ({
        type: 'subscription',
        workbinId,
        owner: ownerOf(data),
        outcome: outcomes.find((outcome) => outcome === data['stateResource']) ?? 'unknown',
        referenceId: referenceIdOf(data),
      }))
    case 'WorkbinStateChangeMessage':
      return withWorkbinId(data, (workbinId) => ({
        type: 'change',
        action: actions.find((action) => action === data['action']) ?? 'unknown',
        workbinId,
        owner: ownerOf(data),
        item: itemOf(data),
      }))
    case 'WorkbinStatsMessage':
      return ok({ type: 'stats', counts: countsOf(data), referenceId: referenceIdOf(data) })
    default:
      return ok({ type: 'unknown', messageType: textOf(data['messageType']) })
  }
}

function kindOf(data: Json): string {
  if (textOf(data['messageType']) !== '') return textOf(data['messageType'])
  if (data['workbinStats'] !== undefined) return 'WorkbinStatsMessage'
  if (data['stateResource'] !== undefined) return 'WorkbinSubscriptionStateChangeMessage'
  return data['action'] === undefined ? '' : 'WorkbinStateChangeMessage'
}

function withWorkbinId(data: Json, make: (workbinId: string) => WorkbinMessage): Result<WorkbinMessage> {
  const workbinId = textOf(data['id'])
  return workbinId === '' ? fail('unreadable-answer', 'a workbin message has no id') : ok(make(workbinId))
}

function ownerOf(data: Json): MessageOwner {
  return {
    userId: textOrNull(data['workbinUserId']),
    agentGroup: textOrNull(data['agentGroup']),
    placeGroup: textOrNull(data['placeGroup']),
  }
}

function itemOf(data: Json): MediaResource | null {
  for (const [key, value] of Object.entries(data)) {
    const item = key.endsWith('StateResourceV2') ? parseMediaResource(value, key) : undefined
    if (item?.ok) return item.value
  }
  return null
}

type Counts = Extract<WorkbinMessage, { type: 'stats' }>['counts']

function countsOf(data: Json): Counts {
  const stats = isRecord(data['workbinStats']) ? data['workbinStats'] : {}
  return Object.entries(stats).flatMap(([workbinId, value]) => {
    if (!isRecord(value)) return []
    const kind = ownerKinds.find((candidate) => candidate === value['Type'])
    const count = Number(value['Count'] === '' ? Number.NaN : textOf(value['Count']) || Number.NaN)
    const ownerId = textOf(value['Owner'])
    return kind && Number.isFinite(count) ? [{ workbinId, ownerId, kind, count }] : []
  })
}
