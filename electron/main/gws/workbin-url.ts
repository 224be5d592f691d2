import type { WorkbinOwner } from './gws-client'
import type { GetOptions } from './requester'

/** Where a workbin request goes: the path up to `/workbins`, and the query that names a group. */
export interface WorkbinUrl {
  readonly path: string
  readonly query: NonNullable<GetOptions['query']>
}

/**
 * The URL family of an owner (section "Workbins API"): one's own under `/workbins`, another user's under
 * `/users/{userId}/workbins`, a group's under `/me/workbins` with `agentGroup` or `placeGroup` (the name, not an id).
 */
export function workbinUrlOf(owner: WorkbinOwner): WorkbinUrl {
  switch (owner.kind) {
    case 'me':
      return { path: '/workbins', query: [] }
    case 'Agent':
      return { path: `/users/${encodeURIComponent(owner.userId)}/workbins`, query: [] }
    case 'AgentGroup':
      return { path: '/me/workbins', query: [['agentGroup', owner.name]] }
    case 'PlaceGroup':
      return { path: '/me/workbins', query: [['placeGroup', owner.name]] }
  }
}

/** How many workbin ids go into one URL: 50 GUIDs are about 1.9 kB, well inside a server's usual 8 kB. */
const idsPerRequest = 50

/** Splits workbin ids into portions that fit a URL. */
export function portionsOf(workbinIds: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(workbinIds.length / idsPerRequest)
  return Array.from({ length: count }, (_, at) =>
    workbinIds.slice(at * idsPerRequest, (at + 1) * idsPerRequest),
  )
}
