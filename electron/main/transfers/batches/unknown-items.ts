import type { BatchItem } from '@shared/domain/batch'
import type { FoundAt } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import { failureOf } from '@shared/failure'
import type { Result } from '@shared/result'
import type { Sought } from '../locate'
import type { ItemEvent } from './batch-item'
import type { BatchRecord } from './batch-record'

/** What looking for items needs. */
export interface UnknownItemsOptions {
  readonly locate: (sought: readonly Sought[]) => Promise<Result<ReadonlyMap<string, FoundAt>>>
  /** The name of who has an interaction that is not in `from` any more; undefined when nobody told. */
  readonly whoHas: (interactionId: string, from: WorkbinKey) => string | undefined
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly changed: (record: BatchRecord) => void
}

interface Open {
  readonly record: BatchRecord
  readonly item: BatchItem
  readonly wasPulled: boolean
}

const FIRST_LOOK_MS = 2_000
const LONGEST_PAUSE_MS = 60_000

/** Items of which the server has not told the outcome. They are looked for, ever more seldom, until they are found. */
export class UnknownItems {
  readonly #options: UnknownItemsOptions
  readonly #open = new Map<string, Open>()
  #pauseMs = FIRST_LOOK_MS
  #isScheduled = false

  constructor(options: UnknownItemsOptions) {
    this.#options = options
  }

  /** Takes an item to look for. `wasPulled`: it is known to have been in the hands, so what is gone from there was placed. */
  add(record: BatchRecord, item: BatchItem, wasPulled: boolean): void {
    this.#open.set(`${record.head.id} ${item.interactionId}`, { record, item, wasPulled })
    this.#pauseMs = FIRST_LOOK_MS
    this.#lookLater()
  }

  clear(): void {
    this.#open.clear()
  }

  #lookLater(): void {
    if (this.#isScheduled || this.#open.size === 0) return
    this.#isScheduled = true
    this.#options.schedule(() => void this.#look(), this.#pauseMs)
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS)
  }

  async #look(): Promise<void> {
    const open = [...this.#open]
    const found = await this.#options.locate(open.map(([, { item }]) => item))
    for (const [key, entry] of open) {
      const place = found.ok ? found.value.get(entry.item.interactionId) : undefined
      if (!place) continue
      this.#open.delete(key)
      if (entry.record.apply(entry.item.interactionId, this.#eventFrom(entry, place)))
        this.#options.changed(entry.record)
    }
    this.#isScheduled = false
    this.#lookLater()
  }

  #eventFrom({ item, wasPulled }: Open, place: FoundAt): ItemEvent {
    const unconfirmed = failureOf('no-confirmation', 'the outcome was found by looking')
    switch (place) {
      case 'with-me':
        if (item.target.kind === 'me') return { type: 'settled', state: 'kept' }
        return { type: 'settled', state: 'needs-action', failure: unconfirmed }
      case 'in-origin':
        return { type: 'settled', state: 'unchanged', failure: unconfirmed }
      case 'at-target':
        return { type: 'settled', state: 'moved' }
      case 'elsewhere':
      case 'not-found': {
        if (wasPulled) return { type: 'settled', state: 'moved' }
        const who = item.from === null ? undefined : this.#options.whoHas(item.interactionId, item.from)
        const about = who === undefined ? {} : { who }
        const failure = failureOf('taken-by-someone-else', 'neither held nor in its workbin', about)
        return { type: 'settled', state: 'unchanged', failure }
      }
    }
  }
}
