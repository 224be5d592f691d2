import * as v from 'valibot'
import { notifySession } from '../bayeux/notifier'
import { workbinStatsMessage } from '../wire/messages'
import type { WorkbinDefinition } from '../world/organisation'
import { ownerKinds } from '../world/owner'
import type { OwnerKind } from '../world/owner'
import { refuse, statusCodes } from '../world/outcome'
import { failure, invalidInput, linkDown, success } from './answers'
import type { Answer, Call } from './call'

const statsSchema = v.object({
  operationName: v.literal('RequestAgentStats'),
  workbinType: v.optional(v.picklist(ownerKinds)),
  workbinOwner: v.optional(v.string()),
})

/**
 * Counters of the workbins of the user that the URL names, or of one type for one owner; the numbers come on
 * `/v2/me/workbins`.
 */
export function requestAgentStats(call: Call): Answer {
  const { centre, session } = call
  const parsed = v.safeParse(statsSchema, call.body)
  if (!parsed.success) return failure(centre, invalidInput('workbinType is not valid').refusal)
  if (!centre.interactionServerLink) return linkDown()
  const kind = parsed.output.workbinType ?? 'Agent'
  const ownerId = parsed.output.workbinOwner ?? call.params['userId'] ?? session.person.id
  if (!ownerExists(call, kind, ownerId)) {
    return failure(centre, refuse(statusCodes.notFound, `${kind} ${ownerId} is not found`).refusal)
  }
  const referenceId = session.nextReferenceId()
  const count = (definition: WorkbinDefinition): number =>
    centre.world.store.countIn({ definitionId: definition.id, owner: { kind, id: ownerId } })
  const stats = centre.world.organisation.definitions
    .filter((definition) => definition.kind === kind)
    .map((definition) => [definition.id, { Count: count(definition), Owner: ownerId, Type: kind }])
  const message = workbinStatsMessage(Object.fromEntries(stats) as Record<string, object>, referenceId)
  notifySession(centre, session, message)
  return success({ referenceId })
}

function ownerExists({ centre, session }: Call, kind: OwnerKind, id: string): boolean {
  const { personById, places, agentGroups, placeGroups } = centre.world.organisation
  switch (kind) {
    case 'Agent':
      return id === session.person.id || (session.person.isSupervisor && personById.has(id))
    case 'Place':
      return places.includes(id) || id === session.person.place
    case 'AgentGroup':
      return agentGroups.some((group) => group.name === id)
    case 'PlaceGroup':
      return placeGroups.some((group) => group.name === id)
  }
}
