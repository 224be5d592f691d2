import type { DirectoryProblem } from '@shared/domain/board'
import {
  ownerKeyOf,
  type AgentChannel,
  type Owner,
  type OwnerKey,
  type OwnerKind,
  type Presence,
} from '@shared/domain/owner'
import type { Workbin } from '@shared/domain/workbin'
import { ok, type Result } from '@shared/result'
import type { GwsClient, Me, Person, WorkbinDefinition, WorkbinOwner } from '../gws/gws-client'
import { unreadWorkbin } from './board-state'

/** One owner with the workbins to watch, and how the server wants to be asked about them. */
export interface OwnerPlan {
  readonly ownerKey: OwnerKey
  readonly address: WorkbinOwner
  readonly workbinIds: readonly string[]
}

/** Everybody whose workbins are watched. A part that the server did not tell is a problem, not the end. */
export interface Directory {
  readonly owners: readonly Owner[]
  readonly workbins: readonly Workbin[]
  readonly plans: readonly OwnerPlan[]
  readonly definitions: ReadonlyMap<string, WorkbinDefinition>
  readonly problems: readonly DirectoryProblem[]
}

/**
 * Asks who there is and which workbins each of them has: every definition of a kind times every owner of that kind.
 * Fails only when the definitions cannot be read: without them there is no board.
 */
export async function loadDirectory(gws: GwsClient, me: Me): Promise<Result<Directory>> {
  const [definitions, agents, agentGroups, placeGroups] = await Promise.all([
    gws.workbinDefinitions(),
    gws.agents(),
    gws.agentGroups(),
    gws.placeGroups(),
  ])
  if (!definitions.ok) return definitions
  const problems: DirectoryProblem[] = []
  const valueOf = <T>(part: DirectoryProblem['part'], result: Result<readonly T[]>): readonly T[] => {
    if (result.ok) return result.value
    problems.push({ part, failure: result.failure })
    return []
  }
  const owners = ownersFrom({
    me,
    agents: valueOf('agents', agents),
    agentGroups: valueOf('agent-groups', agentGroups),
    placeGroups: valueOf('place-groups', placeGroups),
  })
  return ok({ ...planned(owners, definitions.value, me), problems })
}

interface People {
  readonly me: Me
  readonly agents: readonly Person[]
  readonly agentGroups: readonly string[]
  readonly placeGroups: readonly string[]
}

function ownersFrom({ me, agents, agentGroups, placeGroups }: People): Owner[] {
  const myself: Person = { ...me, employeeId: null, channels: null }
  const people = agents.some((person) => person.userId === me.userId) ? agents : [myself, ...agents]
  return [
    ...people.map(ownerOfPerson),
    ...agentGroups.map((name) => namedOwner('AgentGroup', name)),
    ...placeGroups.map((name) => namedOwner('PlaceGroup', name)),
    namedOwner('Place', 'me'),
  ]
}

/** The owner of a person's workbins. */
export function ownerOfPerson({ userId, userName, displayName, employeeId, channels }: Person): Owner {
  return {
    ...{ key: ownerKeyOf('Agent', userId), kind: 'Agent', id: userId },
    ...{ name: displayName, presence: presenceFrom(channels), userName },
    ...(employeeId ? { employeeId } : {}),
    ...(channels ? { channels } : {}),
  }
}

function presenceFrom(channels: readonly AgentChannel[] | null): Presence {
  if (channels === null) return 'unknown'
  if (channels.length === 0) return 'signed-out'
  return channels.some(({ isReady }) => isReady) ? 'signed-in' : 'not-ready'
}

function namedOwner(kind: OwnerKind, name: string): Owner {
  return { key: ownerKeyOf(kind, name), kind, id: name, name, presence: 'unknown' }
}

function planned(
  candidates: readonly Owner[],
  definitions: readonly WorkbinDefinition[],
  me: Me,
): Omit<Directory, 'problems'> {
  const owners: Owner[] = []
  const workbins: Workbin[] = []
  const plans: OwnerPlan[] = []
  for (const owner of candidates) {
    const mine = definitions.filter((definition) => definition.kind === owner.kind)
    if (mine.length === 0) continue
    owners.push(owner)
    for (const { workbinId, name } of mine) workbins.push(unreadWorkbin(owner.key, workbinId, name))
    const workbinIds = mine.map((definition) => definition.workbinId)
    plans.push({ ownerKey: owner.key, address: addressOf(owner, me), workbinIds })
  }
  const byId = new Map(definitions.map((definition) => [definition.workbinId, definition]))
  return { owners, workbins, plans, definitions: byId }
}

/** How the server is asked about an owner: one's own workbins and one's own place go through `/me`. */
export function addressOf(owner: Pick<Owner, 'kind' | 'id'>, me: Pick<Me, 'userId'>): WorkbinOwner {
  switch (owner.kind) {
    case 'Agent':
      return owner.id === me.userId ? { kind: 'me' } : { kind: 'Agent', userId: owner.id }
    case 'AgentGroup':
      return { kind: 'AgentGroup', name: owner.id }
    case 'PlaceGroup':
      return { kind: 'PlaceGroup', name: owner.id }
    case 'Place':
      return { kind: 'me' }
  }
}
