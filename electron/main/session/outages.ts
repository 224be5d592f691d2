import type { Outage, ServerPart } from '@shared/domain/site-health'
import type { ServiceHealth } from '../gws/gws-client'

/** What the outages of one sign-in are told to. */
export interface OutagesOptions {
  readonly now: () => number
  readonly onChange: (outages: readonly Outage[]) => void
  /** A part that was away works again. */
  readonly onReturn: (part: ServerPart) => void
}

/** Page "Services", field `type`. */
const partOfType: Readonly<Record<string, ServerPart>> = {
  MultiMediaState: 'interactions',
  MultiMediaContent: 'contacts',
  Provisioning: 'configuration',
  Voice: 'voice',
}

/**
 * Which servers behind Web Services do not work now, as the list and the notifications tell. A notification may name only
 * what changed, so each service is remembered by itself; an outage keeps the time at which it was first heard of.
 */
export class Outages {
  readonly #options: OutagesOptions
  readonly #away = new Map<string, Outage>()

  constructor(options: OutagesOptions) {
    this.#options = options
  }

  get list(): readonly Outage[] {
    return [...this.#away.values()]
  }

  /** Takes the state of some or all services. */
  take(services: readonly ServiceHealth[]): void {
    const returned: ServerPart[] = []
    let isNews = false
    for (const service of services) {
      const key = service.type || service.name
      const known = this.#away.get(key)
      if (service.isActive === (known === undefined)) continue
      isNews = true
      if (known) returned.push(known.part)
      if (known) this.#away.delete(key)
      else this.#away.set(key, this.#outageOf(service))
    }
    if (isNews) this.#options.onChange(this.list)
    for (const part of returned) this.#options.onReturn(part)
  }

  #outageOf({ type, name }: ServiceHealth): Outage {
    return { part: partOfType[type] ?? 'other', name: name || type, since: this.#options.now() }
  }
}
