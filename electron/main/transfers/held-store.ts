import { isOffered, type HeldInteraction } from '@shared/domain/transfer'
import type { MediaResource } from '../gws/gws-client'
import { isInMyHands } from './move-signs'

/** What this console knows about a held interaction beyond what the server says. */
export type HeldNote = Partial<Pick<HeldInteraction, 'origin' | 'moveState' | 'problem' | 'intended'>>

/** A reading of what is held that is under way, with what was told meanwhile. */
export interface HeldReading {
  readonly told: ReadonlySet<string>
  readonly end: () => void
}

/**
 * What is in the supervisor's hands. It owns the list; the server's word on what is held always wins, notes about
 * origin and problems are kept as long as the interaction is held.
 */
export class HeldStore {
  readonly #items = new Map<string, HeldInteraction>()
  readonly #readings = new Set<Set<string>>()
  readonly #now: () => number
  readonly #changed: (held: readonly HeldInteraction[]) => void

  constructor(now: () => number, changed: (held: readonly HeldInteraction[]) => void) {
    this.#now = now
    this.#changed = changed
  }

  get(interactionId: string): HeldInteraction | undefined {
    return this.#items.get(interactionId)
  }

  /** Those with a problem first, then what is offered, then the longest held. */
  list(): readonly HeldInteraction[] {
    const rank = (held: HeldInteraction): number => (held.problem ? 0 : isOffered(held) ? 1 : 2)
    return [...this.#items.values()].sort((one, other) => rank(one) - rank(other) || one.since - other.since)
  }

  /** How many are held, and how many of them could not be placed (`stranded`, not counted as held). */
  counts(): { readonly held: number; readonly stranded: number } {
    const stranded = [...this.#items.values()].filter(({ problem }) => problem).length
    return { held: this.#items.size - stranded, stranded }
  }

  /** The server shows this interaction to this user: it is put on or taken off the list. */
  see(resource: MediaResource, note: HeldNote = {}): void {
    if (!isInMyHands(resource)) {
      this.release(resource.id)
      return
    }
    this.#touch(resource.id)
    const known = this.#items.get(resource.id)
    const news = { since: this.#now(), origin: null, moveState: 'held' } as const
    this.#items.set(resource.id, { ...news, ...known, ...factsOf(resource, known), ...note })
    this.#changed(this.list())
  }

  /** Adds what this console knows; does nothing for an interaction that is not held. */
  note(interactionId: string, note: HeldNote): void {
    const known = this.#items.get(interactionId)
    if (!known) return
    this.#items.set(interactionId, { ...known, ...note })
    this.#changed(this.list())
  }

  /** Forgets the problem of a placing that is tried again. */
  clearProblem(interactionId: string): void {
    const known = this.#items.get(interactionId)
    if (!known?.problem) return
    const { problem: _problem, ...rest } = known
    this.#items.set(interactionId, rest)
    this.#changed(this.list())
  }

  /** Takes an interaction off the list. */
  release(interactionId: string): void {
    this.#touch(interactionId)
    if (this.#items.delete(interactionId)) this.#changed(this.list())
  }

  /**
   * To be called before the server is asked what is held. What is told until `end` is newer than the answer, so `replace`
   * leaves it alone.
   */
  startReading(): HeldReading {
    const told = new Set<string>()
    this.#readings.add(told)
    return { told, end: () => void this.#readings.delete(told) }
  }

  /** Makes the list what the server says. */
  replace(
    resources: readonly MediaResource[],
    noteFor: (interactionId: string) => HeldNote,
    told: ReadonlySet<string> = new Set(),
  ): void {
    const held = resources.filter((resource) => isInMyHands(resource) && !told.has(resource.id))
    const ids = new Set(held.map((resource) => resource.id))
    for (const id of [...this.#items.keys()]) if (!ids.has(id) && !told.has(id)) this.#items.delete(id)
    for (const resource of held) {
      this.see(resource, this.#items.has(resource.id) ? {} : noteFor(resource.id))
    }
    this.#changed(this.list())
  }

  #touch(interactionId: string): void {
    for (const told of this.#readings) told.add(interactionId)
  }
}

type Facts = Omit<HeldInteraction, 'since' | keyof HeldNote>

const nothingKnown = {
  subject: '',
  customer: '',
  segment: '',
  serviceType: '',
  receivedAt: null,
  dueAt: null,
} as const

/** What the server tells; what it leaves out this time is as it was. */
function factsOf(resource: MediaResource, known: HeldInteraction | undefined): Facts {
  const { id, media, mediaType, state, capabilities } = resource
  const before = known ?? nothingKnown
  return {
    ...{ id, media, mediaType, state, capabilities },
    subject: resource.subject || before.subject,
    customer: resource.customer || before.customer,
    segment: resource.segment || before.segment,
    serviceType: resource.serviceType || before.serviceType,
    receivedAt: resource.receivedAt ?? before.receivedAt,
    dueAt: resource.dueAt ?? before.dueAt,
  }
}
