import { ownerKinds } from '@shared/domain/owner'
import { ok, type Result } from '@shared/result'
import { unreadable } from './answers'
import type { WorkbinDefinition } from './gws-client'
import { firstText, isRecord, recordsOf, textOf } from './json'
import type { Requester } from './requester'

/**
 * `GET /workbins?fields=*` (page "GetWorkbins"): the definitions of all kinds. Answer `{statusCode, workbins: [{id,
 * workbinName, displayName, uri, type}]}`; some entries print `name` for `workbinName`; people know the `displayName`. A list keyed by id is
 * understood too. Entries without id or of an unknown kind are left out.
 */
export async function readWorkbinDefinitions(
  requester: Requester,
): Promise<Result<readonly WorkbinDefinition[]>> {
  const answer = await requester.get('/workbins', { query: [['fields', '*']] })
  if (!answer.ok) return answer
  const { workbins } = answer.value.body
  if (!Array.isArray(workbins) && !isRecord(workbins)) return unreadable('workbins')
  const definitions = recordsOf(workbins).flatMap((workbin) => {
    const workbinId = textOf(workbin['id'])
    const kind = ownerKinds.find((candidate) => candidate === workbin['type'])
    const name = firstText(workbin['displayName'], workbin['workbinName'], workbin['name'], workbinId)
    return kind && workbinId !== '' ? [{ workbinId, name, kind }] : []
  })
  return ok(definitions)
}
