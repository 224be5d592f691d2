import type { Result } from '@shared/result'
import { acceptedOf } from './accepted'
import type { Accepted } from './gws-client'
import type { Requester } from './requester'
import type { StatsOwner } from './whole-api'

/**
 * Asks for the number of interactions in the workbins of one owner (page "RequestAgentStats"): `POST /workbins`
 * `{operationName: "RequestAgentStats"}` for one's own, with `workbinType` and `workbinOwner` for a place, an agent group
 * or (by the same pattern) a place group, all by name; `POST /users/{userId}/workbins` for another agent (section "Request
 * Agent Workbins Stats by User"). Answer `{statusCode, referenceId}`.
 *
 * Complete when `/v2/me/workbins` brings a `WorkbinStatsMessage` with this `referenceId`; its counts are a moment's, so a
 * message that does not come is asked for again rather than waited for. Fails with `resource-gone` (no such owner),
 * `interaction-server-down`.
 */
export async function requestStats(requester: Requester, owner: StatsOwner): Promise<Result<Accepted>> {
  const operationName = 'RequestAgentStats'
  switch (owner.kind) {
    case 'me':
      return acceptedOf(await requester.post('/workbins', { operationName }, quiet))
    case 'Agent': {
      const path = `/users/${encodeURIComponent(owner.userId)}/workbins`
      return acceptedOf(await requester.post(path, { operationName }, quiet))
    }
    case 'Place':
    case 'AgentGroup':
    case 'PlaceGroup': {
      const body = { operationName, workbinType: owner.kind, workbinOwner: owner.name }
      return acceptedOf(await requester.post('/workbins', body, quiet))
    }
  }
}

const quiet = { isBackground: true }
