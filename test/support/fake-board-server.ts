import { ownerKeyOf, type OwnerKind } from '@shared/domain/owner'
import { parseWorkbinKey, workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import type { FailureReason } from '@shared/failure'
import { fail, ok, type Result } from '@shared/result'
import type { GwsSessionClient } from '@main/gws/create-gws-client'
import type { Me, Person, WorkbinDefinition, WorkbinOwner } from '@main/gws/gws-client'
import type { WorkbinMessage } from '@main/gws/messages'
import type { StatsOwner } from '@main/gws/whole-api'
import { createFakeGws } from './fake-gws'
import type { FakeRandom } from './fake-random'
import { aResource } from './fake-resource'

/** The supervisor of the fake server. */
export const fakeMe: Me = {
  ...{ userId: 'u0', userName: 'sofia', displayName: 'Sofia Lindqvist', roles: ['ROLE_SUPERVISOR'] },
}

/** How the fake server treats its client. */
export interface FakeBoardServerOptions {
  readonly random: FakeRandom
  /** Whether changes say whose workbin they are about. */
  readonly namesOwners: boolean
  /** Whether items carry the owner's employee id. */
  readonly carriesAgentIds: boolean
  /** Longest time on the way, ms. */
  readonly slowestMs: number
}

const definitions: readonly WorkbinDefinition[] = [
  { workbinId: 'drafts', name: 'Drafts', kind: 'Agent' },
  { workbinId: 'follow-up', name: 'Follow-up', kind: 'Agent' },
  { workbinId: 'team', name: 'Team', kind: 'AgentGroup' },
  { workbinId: 'floor', name: 'Floor', kind: 'PlaceGroup' },
  { workbinId: 'desk', name: 'Desk', kind: 'Place' },
]
const ownersOfKind: Readonly<Record<OwnerKind, readonly string[]>> = {
  ...{ Agent: ['u0', 'u1', 'u2'], AgentGroup: ['Night/Day: 1', 'Returns'], PlaceGroup: ['North'] },
  Place: ['me'],
}

/** All workbins of the fake server. */
export const fakeWorkbins: readonly WorkbinKey[] = definitions.flatMap(({ workbinId, kind }) =>
  ownersOfKind[kind].map((id) => workbinKeyOf(ownerKeyOf(kind, id), workbinId)),
)

/** A server with workbins in memory; it needs fake timers. It owns the truth about where everything lies. */
export class FakeBoardServer {
  readonly truth = new Map<WorkbinKey, Set<string>>(fakeWorkbins.map((key) => [key, new Set<string>()]))
  readonly gws: GwsSessionClient
  /** Set to make readings or subscriptions fail. */
  readingFails: FailureReason | undefined
  subscribingFails: FailureReason | undefined
  /** Makes every request that names this workbin fail, as one that the server cannot read. */
  brokenWorkbin: WorkbinKey | undefined
  /** Makes subscriptions end in a refusal by notification. */
  refusesSubscriptions = false
  /** Makes what happens pass without a word, as when a notification is lost. */
  isSilent = false
  readonly #options: FakeBoardServerOptions
  readonly #subscriptions = new Set<WorkbinKey>()
  readonly #line: (message: WorkbinMessage) => void
  #reference = 0
  #count = 0

  constructor(options: FakeBoardServerOptions, line: (message: WorkbinMessage) => void) {
    this.#options = options
    this.#line = line
    this.gws = createFakeGws({
      agents: () => Promise.resolve(ok(ownersOfKind.Agent.map(personOf))),
      agentGroups: () => Promise.resolve(ok(ownersOfKind.AgentGroup)),
      placeGroups: () => Promise.resolve(ok(ownersOfKind.PlaceGroup)),
      workbinDefinitions: () => Promise.resolve(ok(definitions)),
      workbinContents: (owner, ids) => this.#contents(owner, ids),
      subscribe: (owner, ids) => this.#subscribe(owner, ids),
      requestStats: (owner) => this.#stats(owner),
    })
  }

  /** A new interaction comes into the workbin. */
  arrive(key: WorkbinKey): string {
    this.#count += 1
    const id = `i${String(this.#count)}`
    this.#put(key, id)
    return id
  }

  /** Somebody takes the interaction out of its workbin; into another one, when that is given. */
  take(id: string, into?: WorkbinKey): void {
    const from = this.whereIs(id)
    if (from === undefined || from === into) return
    this.truth.get(from)?.delete(id)
    this.#tell(from, 'ItemRemoved', id)
    if (into !== undefined) this.#put(into, id)
  }

  whereIs(id: string): WorkbinKey | undefined {
    return [...this.truth].find(([, ids]) => ids.has(id))?.[0]
  }

  get ids(): readonly string[] {
    return [...this.truth.values()].flatMap((ids) => [...ids])
  }

  /** The Bayeux session is forgotten, and the subscriptions with it. */
  forget(): void {
    this.#subscriptions.clear()
  }

  #put(key: WorkbinKey, id: string): void {
    this.truth.get(key)?.add(id)
    this.#tell(key, 'ItemAdded', id)
  }

  #tell(key: WorkbinKey, action: 'ItemAdded' | 'ItemRemoved', id: string): void {
    if (this.isSilent || !this.#subscriptions.has(key)) return
    const { workbinId, owner } = this.#named(key, this.#options.namesOwners)
    this.#line({ type: 'change', action, workbinId, owner, item: this.#resource(key, id) })
  }

  #named(
    key: WorkbinKey,
    isNamed: boolean,
  ): Pick<WorkbinMessage & { type: 'change' }, 'workbinId' | 'owner'> {
    const { ownerKind, ownerId, workbinId } = partsOf(key)
    const nameIf = (kind: OwnerKind): string | null => (ownerKind === kind ? ownerId : null)
    const userId = isNamed && ownerId !== fakeMe.userId ? nameIf('Agent') : null
    return {
      workbinId,
      owner: { userId, agentGroup: nameIf('AgentGroup'), placeGroup: nameIf('PlaceGroup') },
    }
  }

  #resource(key: WorkbinKey, id: string): ReturnType<typeof aResource> {
    const { ownerKind, ownerId } = partsOf(key)
    const isTold = ownerKind === 'Agent' && (this.#options.carriesAgentIds || ownerId === fakeMe.userId)
    return aResource({ id, workbinAgentId: isTold ? `E-${ownerId}` : null })
  }

  async #subscribe(
    owner: WorkbinOwner,
    ids: readonly string[],
  ): Promise<Result<ReadonlyMap<string, number | null>>> {
    await this.#onTheWay()
    if (this.subscribingFails) return fail(this.subscribingFails, 'made to fail')
    const references = new Map<string, number | null>()
    for (const { key, workbinId } of keysOf(owner, ids)) {
      this.#reference += 1
      references.set(workbinId, this.#reference)
      const outcome = this.refusesSubscriptions ? 'RequestFailed' : 'Subscribed'
      if (outcome === 'Subscribed') this.#subscriptions.add(key)
      const named = this.#named(key, true)
      this.#line({ type: 'subscription', ...named, outcome, referenceId: this.#reference })
    }
    await this.#onTheWay()
    return ok(references)
  }

  async #contents(
    owner: WorkbinOwner,
    ids: readonly string[],
  ): Promise<Result<ReadonlyMap<string, ReturnType<typeof aResource>[]>>> {
    await this.#onTheWay()
    if (this.readingFails) return fail(this.readingFails, 'made to fail')
    if (keysOf(owner, ids).some(({ key }) => key === this.brokenWorkbin))
      return fail('server-error', 'broken')
    const read = keysOf(owner, ids).map(({ key, workbinId }) => {
      const items = [...(this.truth.get(key) ?? [])].map((id) => this.#resource(key, id))
      return [workbinId, items] as const
    })
    await this.#onTheWay()
    return ok(new Map(read))
  }

  async #stats(owner: StatsOwner): Promise<Result<{ referenceId: number }>> {
    await this.#onTheWay()
    const { kind, id } = countedOf(owner)
    this.#reference += 1
    const referenceId = this.#reference
    const counts = definitions
      .filter((definition) => definition.kind === kind)
      .map(({ workbinId }) => {
        const key = workbinKeyOf(ownerKeyOf(kind, id), workbinId)
        return { workbinId, kind, ownerId: id, count: this.truth.get(key)?.size ?? 0 }
      })
    this.#line({ type: 'stats', counts, referenceId })
    await this.#onTheWay()
    return ok({ referenceId })
  }

  #onTheWay(): Promise<void> {
    const delay = this.#options.random.below(this.#options.slowestMs)
    return new Promise((resolve) => setTimeout(resolve, delay))
  }
}

function countedOf(owner: StatsOwner): { kind: OwnerKind; id: string } {
  if (owner.kind === 'me') return { kind: 'Agent', id: fakeMe.userId }
  return owner.kind === 'Agent' ? { kind: 'Agent', id: owner.userId } : { kind: owner.kind, id: owner.name }
}

function partsOf(key: WorkbinKey): NonNullable<ReturnType<typeof parseWorkbinKey>> {
  const parts = parseWorkbinKey(key)
  if (!parts) throw new Error(`no workbin key: ${key}`)
  return parts
}

function keysOf(owner: WorkbinOwner, ids: readonly string[]): { key: WorkbinKey; workbinId: string }[] {
  return ids.map((workbinId) => {
    const kind = definitions.find((definition) => definition.workbinId === workbinId)?.kind ?? 'Agent'
    const id =
      owner.kind === 'me'
        ? kind === 'Place'
          ? 'me'
          : fakeMe.userId
        : owner.kind === 'Agent'
          ? owner.userId
          : owner.name
    return { key: workbinKeyOf(ownerKeyOf(kind, id), workbinId), workbinId }
  })
}

function personOf(userId: string): Person {
  const name = { userName: `name-${userId}`, displayName: `Person ${userId}` }
  return { userId, ...name, employeeId: `E-${userId}`, channels: null }
}
