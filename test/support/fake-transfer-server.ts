import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import { fail, ok, type Result } from '@shared/result'
import type { GwsSessionClient } from '@main/gws/create-gws-client'
import type { Accepted, MediaResource, WorkbinOwner } from '@main/gws/gws-client'
import type { MediaMessage } from '@main/gws/messages'
import { createFakeGws } from './fake-gws'
import type { FakeRandom } from './fake-random'
import { aHeldResource, aResource } from './fake-resource'

/** Where an interaction lies on the server: exactly one of these. */
export type Whereabouts = string

/** In the hands of the supervisor under test. */
export const inMyHands = 'me'

/** What goes wrong with a request that changes something. */
export type Fault = 'none' | 'lost-before' | 'lost-after' | 'refused' | 'silent' | 'told-first' | 'told-late'

/** All of them. */
export const faults: readonly Fault[] = [
  ...(['none', 'lost-before', 'lost-after', 'refused', 'silent', 'told-first', 'told-late'] as const),
]

/** What a fake transfer server is made of; it needs fake timers. */
export interface FakeTransferServerOptions {
  readonly random: FakeRandom
  readonly nextFault: () => Fault
  /** Called before a change, so that a test can look at the journal. */
  readonly onChangeAsked: (interactionId: string, operation: 'pull' | 'place') => void
}

/**
 * A server that moves interactions between workbins, queues, people and the supervisor's hands. It owns the truth and
 * counts what was really done.
 */
export class FakeTransferServer {
  readonly places = new Map<string, Whereabouts>()
  /** How many times each interaction was really moved by the supervisor under test. */
  readonly done = new Map<string, string[]>()
  readonly gws: GwsSessionClient
  /** The media channel of whoever is connected now. */
  listener: ((message: MediaMessage) => void) | undefined
  readonly #options: FakeTransferServerOptions
  #reference = 100

  constructor(options: FakeTransferServerOptions) {
    this.#options = options
    this.gws = createFakeGws({
      pull: ({ owner, workbinId, interactionId }) =>
        this.#change('pull', interactionId, keyOf(owner, workbinId), inMyHands),
      addToWorkbin: ({ owner, workbinId, interactionId }) =>
        this.#change('place', interactionId, inMyHands, keyOf(owner, workbinId)),
      placeInQueue: ({ interactionId }, queue) =>
        this.#change('place', interactionId, inMyHands, `queue:${queue}`),
      transfer: ({ interactionId }, userId) =>
        this.#change('place', interactionId, inMyHands, `user:${userId}`),
      complete: ({ interactionId }) => this.#change('place', interactionId, inMyHands, 'completed'),
      heldInteractions: () => this.#held(),
      workbinContents: (owner, ids) => this.#contents(owner, ids),
    })
  }

  /** Another supervisor takes it, if it lies in a workbin. */
  takeByOther(id: string): void {
    if (this.places.get(id)?.includes('/')) this.places.set(id, 'user:other')
  }

  async #change(
    operation: 'pull' | 'place',
    id: string,
    from: Whereabouts,
    to: Whereabouts,
  ): Promise<Result<Accepted>> {
    this.#options.onChangeAsked(id, operation)
    const fault = this.#options.nextFault()
    await this.#onTheWay()
    if (fault === 'lost-before') return fail('connection-lost', 'lost on the way there')
    if (fault === 'refused') return fail('operation-forbidden', 'refused')
    if (this.places.get(id) !== from) return fail('resource-gone', 'not there')
    this.places.set(id, to)
    this.done.set(id, [...(this.done.get(id) ?? []), `${from} > ${to}`])
    this.#reference += 1
    const referenceId = operation === 'pull' ? this.#reference : null
    const tell = (): void => this.#tell(id, referenceId)
    if (fault === 'told-first') tell()
    await this.#onTheWay()
    if (fault === 'none') setTimeout(tell, this.#options.random.below(200))
    if (fault === 'told-late') setTimeout(tell, 20_000)
    return fault === 'lost-after' ? fail('connection-lost', 'answer lost') : ok({ referenceId })
  }

  #tell(id: string, referenceId: number | null): void {
    this.listener?.({
      ...{ item: this.#resource(id), notificationType: 'StatusChange', referenceId },
      ...{ errorMessage: null, errorCode: null },
    })
  }

  #resource(id: string): MediaResource {
    const isMine = this.places.get(id) === inMyHands
    return isMine ? aHeldResource({ id }) : aResource({ id, state: 'Completed' })
  }

  async #held(): Promise<Result<readonly MediaResource[]>> {
    await this.#onTheWay()
    const mine = [...this.places].filter(([, place]) => place === inMyHands)
    const answer = mine.map(([id]) => aHeldResource({ id }))
    await this.#onTheWay()
    return this.#options.random.chance(0.1) ? fail('connection-lost', 'lost') : ok(answer)
  }

  async #contents(
    owner: WorkbinOwner,
    ids: readonly string[],
  ): Promise<Result<ReadonlyMap<string, readonly MediaResource[]>>> {
    await this.#onTheWay()
    if (this.#options.random.chance(0.1)) return fail('connection-lost', 'lost')
    const read = ids.map((workbinId) => {
      const key = keyOf(owner, workbinId)
      const inside = [...this.places].filter(([, place]) => place === key)
      return [workbinId, inside.map(([id]) => aResource({ id }))] as const
    })
    return ok(new Map(read))
  }

  #onTheWay(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#options.random.below(100)))
  }
}

function keyOf(owner: WorkbinOwner, workbinId: string): WorkbinKey {
  if (owner.kind === 'me') return workbinKeyOf(ownerKeyOf('Agent', 'u0'), workbinId)
  return workbinKeyOf(ownerKeyOf(owner.kind, owner.kind === 'Agent' ? owner.userId : owner.name), workbinId)
}
