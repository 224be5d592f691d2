import type { BoardChange } from '@shared/domain/board'
import type { HistoryEvent } from '@shared/domain/history'
import { isOffered, type HeldInteraction } from '@shared/domain/transfer'

/** Bounds of what is kept. */
export interface HistoryLimits {
  readonly events: number
  readonly interactions: number
}

const defaultLimits: HistoryLimits = { events: 50, interactions: 5_000 }

/**
 * What this console saw happen to interactions while it ran: the newest events of those that something happened to last.
 * What was found by reading a workbin is no event; nobody saw it come.
 */
export class InteractionHistory {
  readonly #now: () => number
  readonly #limits: HistoryLimits
  readonly #events = new Map<string, readonly HistoryEvent[]>()
  #held: ReadonlyMap<string, HeldInteraction> = new Map()

  constructor(now: () => number, limits = defaultLimits) {
    this.#now = now
    this.#limits = limits
  }

  /** What happened to an interaction, the newest first; empty when nothing was seen. */
  of(interactionId: string): readonly HistoryEvent[] {
    return [...(this.#events.get(interactionId) ?? [])].reverse()
  }

  /** Notes something that was done here. */
  note(interactionId: string, event: Omit<HistoryEvent, 'at'>): void {
    const before = this.#events.get(interactionId) ?? []
    const kept = before.slice(Math.max(0, before.length + 1 - this.#limits.events))
    this.#events.delete(interactionId)
    this.#events.set(interactionId, [...kept, { at: this.#now(), ...event }])
    const [oldest] = this.#events.keys()
    if (this.#events.size > this.#limits.interactions && oldest !== undefined) this.#events.delete(oldest)
  }

  /** Takes a change of the board. */
  boardChanged({ reset, gone, put }: BoardChange): void {
    if (reset) this.#forget()
    const moved = new Map<string, string>()
    for (const { id, workbinKey, by, movedTo } of gone) {
      if (movedTo !== undefined) {
        this.note(id, { kind: 'moved', workbinKey: movedTo })
        moved.set(id, movedTo)
      } else this.note(id, { kind: 'left', workbinKey, ...(by === undefined ? {} : { by }) })
    }
    for (const { row, cause } of put) {
      const { id, workbinKey } = row
      if (moved.get(id) === workbinKey) continue
      if (cause === 'arrived') this.note(id, { kind: 'arrived', workbinKey })
      else if (this.#isKnownIn(id, workbinKey)) this.note(id, { kind: 'changed', workbinKey })
    }
  }

  /** Takes the list of what is held. */
  heldChanged(list: readonly HeldInteraction[]): void {
    const before = this.#held
    this.#held = new Map(list.map((held) => [held.id, held]))
    for (const held of list) {
      const known = before.get(held.id)
      if (!known) this.note(held.id, { kind: isOffered(held) ? 'offered' : 'with-you' })
      else if (isOffered(known) && !isOffered(held)) this.note(held.id, { kind: 'accepted' })
    }
    for (const id of before.keys()) if (!this.#held.has(id)) this.note(id, { kind: 'left-you' })
  }

  #isKnownIn(interactionId: string, workbinKey: string): boolean {
    const last = this.#events.get(interactionId)?.at(-1)
    return last?.workbinKey === workbinKey && last.kind !== 'left'
  }

  #forget(): void {
    this.#events.clear()
    this.#held = new Map()
  }
}
