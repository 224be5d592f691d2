import { ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import { firstText, isRecord, recordsOf, textOf, type Json } from './json'
import type { Requester } from './requester'
import type { Feature } from './whole-api'

/**
 * `GET /me?subresources=features` (page "User Resource"): what the contact centre lets the user do, e.g. `api-multimedia`,
 * which all workbin operations need, or `api-supervisor-monitoring`. Answer `{statusCode, user: {…, features: [{id,
 * displayName, description, autoAssignOnContactCenterCreate, uri, path}]}}`.
 */
export async function readMyFeatures(requester: Requester): Promise<Result<readonly Feature[]>> {
  const answer = await requester.get('/me', { query: [['subresources', 'features']] })
  if (!answer.ok) return answer
  const { user } = answer.value.body
  const features = isRecord(user) ? user['features'] : undefined
  return Array.isArray(features) ? ok(recordsOf(features).flatMap(featureOf)) : unreadable('features')
}

/** `GET /features/{id}`, the address that a feature's `uri` names; answer `{statusCode, feature}`. Fails with `resource-gone`. */
export async function readFeature(requester: Requester, featureId: string): Promise<Result<Feature>> {
  const answer = await requester.get(`/features/${encodeURIComponent(featureId)}`)
  if (!answer.ok) return answer
  const { feature } = answer.value.body
  const [read] = isRecord(feature) ? featureOf(feature) : []
  return read ? ok(read) : unreadable('feature')
}

function featureOf(record: Json): Feature[] {
  const id = textOf(record['id'])
  return id === '' ? [] : [{ id, name: firstText(record['displayName'], id) }]
}
