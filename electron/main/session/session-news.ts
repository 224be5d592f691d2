import type { Meanwhile } from '@shared/domain/meanwhile'
import type { Outage } from '@shared/domain/site-health'
import type { RecoveredMove } from '@shared/domain/transfer'
import type { SessionServiceOptions } from './session-ports'

/** Who is told. */
type NewsSinks = Pick<SessionServiceOptions, 'onOutages' | 'onMeanwhile' | 'onRecovered'>

/** What a session tells beside its board: which servers are away, what changed meanwhile, what
 * earlier moves left, when the session ends. */
export class SessionNews {
  readonly #sinks: NewsSinks
  #outages: readonly Outage[] = []
  #meanwhile: Meanwhile | null = null
  #recovered: readonly RecoveredMove[] = []
  /** When the server ends the session, ms since the epoch; null while that is far off or not known. */
  endsAt: number | null = null

  constructor(sinks: NewsSinks) {
    this.#sinks = sinks
  }

  /** Which servers behind Web Services do not work now. */
  get outages(): readonly Outage[] {
    return this.#outages
  }

  /** What changed while the line was away; null when nothing did, or it was seen. */
  get meanwhile(): Meanwhile | null {
    return this.#meanwhile
  }

  /** What earlier moves left unfinished. */
  get recovered(): readonly RecoveredMove[] {
    return this.#recovered
  }

  tellRecovered(moves: readonly RecoveredMove[]): void {
    if (moves.length === 0 && this.#recovered.length === 0) return
    this.#recovered = moves
    this.#sinks.onRecovered(moves)
  }

  tellOutages(outages: readonly Outage[]): void {
    this.#outages = outages
    this.#sinks.onOutages(outages)
  }

  tellMeanwhile(meanwhile: Meanwhile | null): void {
    if (meanwhile === this.#meanwhile) return
    this.#meanwhile = meanwhile
    this.#sinks.onMeanwhile(meanwhile)
  }

  /** Nothing of it holds any more. */
  clear(): void {
    this.endsAt = null
    this.tellMeanwhile(null)
    if (this.#outages.length > 0) this.tellOutages([])
    this.tellRecovered([])
  }
}
