import type { GwsSessionClient } from '../gws/create-gws-client'
import { within } from './within'

const POLITE_END_MS = 3_000

/**
 * The way out of a session. It stops all other requests, and then ends the contact-centre session, which ends the HTTP
 * session, too: also when a sign-in is given up half-way, after the server was asked to start one.
 */
export class SessionExit {
  readonly #door: Pick<GwsSessionClient, 'endContactCentreSession' | 'cancelAll'>
  readonly #work = new AbortController()
  #isStarted = false

  /** @param door a client that nothing else uses and nothing else stops */
  constructor(door: Pick<GwsSessionClient, 'endContactCentreSession' | 'cancelAll'>) {
    this.#door = door
  }

  /** Aborted when no request of the session is wanted any more. */
  get signal(): AbortSignal {
    return this.#work.signal
  }

  /** The server is asked to start a contact-centre session: from now on there may be one to end. */
  started(): void {
    this.#isStarted = true
  }

  /** There is nothing to end: the server has ended it, or another session of the same person carries it on. */
  released(): void {
    this.#isStarted = false
  }

  /** Stops every request of the session. */
  stopWork(): void {
    this.#work.abort()
  }

  /** The last request: nothing is sent after it. Takes three seconds at most. */
  async leave(): Promise<void> {
    if (this.#isStarted) await within(POLITE_END_MS, this.#door.endContactCentreSession())
    this.#isStarted = false
    this.#door.cancelAll()
  }
}
