import { ownerKinds } from '@shared/domain/owner'
import { ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { WorkbinDefinition } from './gws-client'
import { firstText, isRecord, recordsOf, textOf, type Json } from './json'
import type { Requester } from './requester'
import { idsOfUris } from './uris'
import type { PersonalOwner } from './whole-api'
import { workbinUrlOf } from './workbin-url'

/**
 * `GET /workbins?fields=*` (page "GetWorkbins"): the definitions of all kinds. Answer `{statusCode, workbins: [{id,
 * workbinName, displayName, uri, type}]}`; some entries print `name` for `workbinName`; people know the `displayName`. A
 * list keyed by id is understood too. Entries without id or of an unknown kind are left out.
 */
export function readWorkbinDefinitions(requester: Requester): Promise<Result<readonly WorkbinDefinition[]>> {
  return readDefinitions(requester, '/workbins')
}

/**
 * The definitions of the kinds `Agent` and `Place` for one person: `GET /me/workbins?fields=*` (page "GetWorkbins") for
 * oneself, `GET /users/{userId}/workbins?fields=*` for another. Answer as of `readWorkbinDefinitions`.
 */
export function readPersonalDefinitions(
  requester: Requester,
  owner: PersonalOwner,
): Promise<Result<readonly WorkbinDefinition[]>> {
  return readDefinitions(requester, personalPath(owner))
}

/** The same without `fields` (page "Request Types"): `{statusCode, uris}`, the ids only. */
export async function readPersonalWorkbinIds(
  requester: Requester,
  owner: PersonalOwner,
): Promise<Result<readonly string[]>> {
  const answer = await requester.get(personalPath(owner))
  return answer.ok ? idsOfUris(answer.value.body) : answer
}

/**
 * `GET …/workbins/{id}` without `subresources` (page "GetWorkbinContent"): one definition, without contents. Answer
 * `{statusCode, workbin}`. Works while Interaction Server is away. Fails with `resource-gone`.
 */
export async function readWorkbinDefinition(
  requester: Requester,
  workbinId: string,
): Promise<Result<WorkbinDefinition>> {
  const answer = await requester.get(`/workbins/${encodeURIComponent(workbinId)}`)
  if (!answer.ok) return answer
  const { workbin } = answer.value.body
  const [definition] = isRecord(workbin) ? definitionOf(workbin) : []
  return definition ? ok(definition) : unreadable('workbin')
}

async function readDefinitions(
  requester: Requester,
  path: string,
): Promise<Result<readonly WorkbinDefinition[]>> {
  const answer = await requester.get(path, { query: [['fields', '*']] })
  if (!answer.ok) return answer
  const { workbins } = answer.value.body
  if (!Array.isArray(workbins) && !isRecord(workbins)) return unreadable('workbins')
  return ok(recordsOf(workbins).flatMap(definitionOf))
}

function personalPath(owner: PersonalOwner): string {
  return owner.kind === 'me' ? '/me/workbins' : workbinUrlOf(owner).path
}

function definitionOf(workbin: Json): WorkbinDefinition[] {
  const workbinId = textOf(workbin['id'])
  const kind = ownerKinds.find((candidate) => candidate === workbin['type'])
  const name = firstText(workbin['displayName'], workbin['workbinName'], workbin['name'], workbinId)
  return kind && workbinId !== '' ? [{ workbinId, name, kind }] : []
}
