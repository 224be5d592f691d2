import type { GwsClient } from '../gws/gws-client'
import type { BoardState } from './board-state'
import { ownerOfPerson } from './directory'

/** What keeping up with people needs. */
export interface PeopleOptions {
  readonly gws: Pick<GwsClient, 'agents'>
  readonly state: BoardState
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly isLineUp: () => boolean
  readonly changed: () => void
}

const READ_EVERY_MS = 120_000

/**
 * Who is signed in on what. No notification tells of it, so it is read every two minutes where the server tells it at all,
 * and when somebody is about to choose among people. Who comes and goes is the directory's business.
 */
export class People {
  readonly #options: PeopleOptions
  #isStopped = false
  #reading: Promise<void> | undefined

  constructor(options: PeopleOptions) {
    this.#options = options
  }

  /** Reads now and then, until `stop`. */
  start(): void {
    this.#options.schedule(() => {
      if (this.#isStopped) return
      void this.#readIfTold().finally(() => this.start())
    }, READ_EVERY_MS)
  }

  stop(): void {
    this.#isStopped = true
  }

  /** Reads now, or joins the reading that is under way. What cannot be told stays as it was. */
  read(): Promise<void> {
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = undefined
    })
    return this.#reading
  }

  async #readAll(): Promise<void> {
    const { gws, state, changed } = this.#options
    const agents = await gws.agents()
    if (!agents.ok || this.#isStopped) return
    const known = agents.value.map(ownerOfPerson).filter(({ key }) => state.owners.has(key))
    state.putOwners(known, [])
    changed()
  }

  async #readIfTold(): Promise<void> {
    const { state, isLineUp } = this.#options
    const isTold = [...state.owners.values()].some(({ channels }) => channels)
    if (isTold && isLineUp()) await this.read()
  }
}
