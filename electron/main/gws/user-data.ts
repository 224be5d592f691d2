import type { Result } from '@shared/result'
import type { Dialect } from './dialect'
import type { Accepted, HeldRef } from './gws-client'
import { isRecord, type Json } from './json'
import { operateOnPath } from './media-interactions'
import type { Requester } from './requester'
import type { CaseDataChange } from './whole-api'

/**
 * Changes the case data of an interaction that the user holds, by dialect `heldApi`:
 * - generic: `POST /me/interactions/{id}` `{operationName: "AttachUserData" | "UpdateUserData" | "DeleteUserData",
 *   userData}` (page "Interactions API Operations"); values may nest one level. `DeleteUserData` sends the keys with
 *   empty values, since only the keys count. Answers `status:"ok"` without `referenceId`.
 * - per media: the same on `/me/workitems/{id}` and its siblings (pages "Workitem AttachUserData", "Workitem
 *   UpdateUserData", "Workitem DeleteUserData"), where a deletion sends `keys`, a list that cannot name keys inside a
 *   nested list: such a deletion goes the general way. Answers `{statusCode, referenceId}`.
 *
 * Complete when the media's channel brings `PropertiesUpdated` with this `referenceId`, or without one for this
 * interaction with the keys as asked; otherwise the interaction is read and its case data decide. Fails with
 * `bad-input` (nested too deep), `wrong-state` (not accepted yet), `operation-forbidden` (somebody else holds it);
 * the `status` style has no codes, so on the generic API the HTTP status tells and that one is `no-permission`.
 */
export function changeUserData(
  requester: Requester,
  dialect: Dialect,
  held: HeldRef,
  change: CaseDataChange,
): Promise<Result<Accepted>> {
  const operationName = `${change.kind}UserData`
  if (change.kind !== 'Delete') {
    return operateOnPath(requester, dialect.heldApi, held, { operationName, userData: change.userData })
  }
  const isNested = change.keys.some((key) => typeof key !== 'string')
  if (dialect.heldApi === 'per-media' && !isNested) {
    return operateOnPath(requester, 'per-media', held, { operationName, keys: change.keys })
  }
  return operateOnPath(requester, 'generic', held, { operationName, userData: keysAsUserData(change.keys) })
}

function keysAsUserData(keys: Extract<CaseDataChange, { kind: 'Delete' }>['keys']): Json {
  const userData = new Map<string, unknown>()
  for (const key of keys) {
    if (typeof key === 'string') {
      userData.set(key, '')
      continue
    }
    const [list, inner] = key
    const before = userData.get(list)
    userData.set(list, { ...(isRecord(before) ? before : {}), [inner]: '' })
  }
  return Object.fromEntries(userData)
}
