import type { Connection, ConnectionEvent } from '@shared/domain/connection'
import type { SignedInUser } from '@shared/domain/session'
import { failureOf, type Failure } from '@shared/failure'
import { fail, type Result } from '@shared/result'
import { isNodeAway, nodesAfter, nodesInOrder, NodeWatch } from './node-watch'
import type { DemoCentre, SessionServiceOptions } from './session-ports'
import { SignInAttempt } from './sign-in-attempt'
import { wayByPassword, type WayIn } from './way-in'

/** The session that is entered, as far as entering depends on it. */
export interface EnteredSession {
  readonly connection: () => Connection
  readonly user: () => SignedInUser | null
  /** Whether there is a session; `isAlive` is false once it was lost. */
  readonly live: () => { readonly isThere: boolean; readonly isAlive: boolean }
  readonly connect: (event: ConnectionEvent) => void
  readonly announce: () => void
  /** Ends what is there. */
  readonly leave: () => Promise<void>
  /** Opens a session at one server in place of what is there. */
  readonly open: (server: string, way: WayIn, signal: AbortSignal) => Promise<Result<SignedInUser>>
  /** Somebody has to sign in again. */
  readonly giveUp: (cause: Failure) => void
}

/** What entering needs from outside. */
type EntranceOptions = Pick<
  SessionServiceOptions,
  'mayEnter' | 'startDemo' | 'schedule' | 'nodeGoneAfterMs' | 'log'
>

/**
 * The ways into a session: the servers of a site one after the other, the next one when a server stays away, the embedded
 * contact centre. It owns the attempt that runs, how the present session was entered, and the demonstration.
 */
export class Entrance {
  readonly #session: EnteredSession
  readonly #options: EntranceOptions
  readonly #attempt: SignInAttempt
  readonly #nodeWatch: NodeWatch
  #way: WayIn | undefined
  #demo: DemoCentre | undefined

  constructor(session: EnteredSession, options: EntranceOptions) {
    this.#session = session
    this.#options = options
    this.#attempt = new SignInAttempt(session.announce)
    this.#nodeWatch = new NodeWatch({
      goneAfterMs: options.nodeGoneAfterMs ?? 20_000,
      schedule: options.schedule,
      moveOn: () => this.#moveToNextNode(),
    })
  }

  /** Whether somebody is on the way in. */
  get isRunning(): boolean {
    return this.#attempt.isRunning
  }

  /** Whether this server is the demonstration's. */
  isDemo(server: string): boolean {
    return this.#demo?.server === server
  }

  /** Signs in that way, at the first server of the site that answers; one that was just lost comes last. */
  by(way: WayIn): Promise<Result<SignedInUser>> {
    const order = nodesInOrder(way.servers, this.#session.connection(), this.#session.user()?.server)
    return this.#attempt.alone((signal) => this.#enterAny(order, way, signal))
  }

  /** Starts the embedded contact centre and signs in to it. */
  exploreDemo(): Promise<Result<SignedInUser>> {
    return this.#attempt.alone(async (signal) => {
      const allowed = this.#options.mayEnter({ server: '', isDemo: true })
      if (!allowed.ok) return allowed
      const demo = await this.#options.startDemo()
      if (!demo.ok) return demo
      if (signal.aborted) {
        await demo.value.stop()
        return fail('cancelled', 'sign-in was cancelled')
      }
      await this.#session.leave()
      this.#demo = demo.value
      const servers = [demo.value.server]
      const result = await this.#enterAny(servers, wayByPassword(servers, demo.value), signal)
      if (!result.ok) await this.stopDemo()
      return result
    })
  }

  /** Gives up a sign-in that is under way. */
  cancel(): void {
    this.#attempt.cancel()
  }

  /** Somebody is in: that way leads to the other servers of the site, too, when this one stays away. */
  entered(way: WayIn): void {
    this.#way = way.servers.length > 1 ? way : undefined
  }

  /** The session's line was lost, and how the server could be gone for good is watched. */
  lineDown(cause: Failure): void {
    this.#nodeWatch.down(cause)
  }

  /** The line is up, or there is none to wait for. */
  lineUp(): void {
    this.#nodeWatch.up()
  }

  /** Nobody is in any more: no other server is tried. */
  forget(): void {
    this.#nodeWatch.up()
    this.#way = undefined
  }

  /** Ends the demonstration, if there is one. */
  async stopDemo(): Promise<void> {
    await this.#demo?.stop()
    this.#demo = undefined
  }

  async #enterAny(order: readonly string[], way: WayIn, signal: AbortSignal): Promise<Result<SignedInUser>> {
    const { live, user, leave, connect, open } = this.#session
    if (live().isAlive && !this.#isOwnWay(way)) await leave()
    if (!user()) connect({ type: 'sign-in-started' })
    let result: Result<SignedInUser> = fail('bad-address', 'there is no server to sign in at')
    for (const server of order) {
      result = await open(server, way, signal)
      if (result.ok || signal.aborted || !isNodeAway(result.failure)) break
    }
    if (!result.ok && !live().isThere)
      connect({ type: user() ? 'session-ended' : 'signed-out', cause: result.failure })
    return result
  }

  #isOwnWay({ servers, userName }: WayIn): boolean {
    const user = this.#session.user()
    const isSame = userName === null || user?.userName === userName
    return isSame && servers.some((server) => user?.servers.includes(server))
  }

  async #moveToNextNode(): Promise<'moved' | 'again' | 'stay'> {
    const [way, user] = [this.#way, this.#session.user()]
    if (!way || !user || this.isRunning) return 'again'
    if (!way.isRepeatable) {
      const { cause } = this.#session.connection()
      this.#session.giveUp(cause ?? failureOf('connection-lost', 'the server is away'))
      return 'stay'
    }
    this.#options.log.warn('the server is away, trying the others of the site')
    const others = nodesAfter(way.servers, user.server)
    const result = await this.#attempt.alone((signal) => this.#enterAny(others, way, signal))
    if (result.ok) return 'moved'
    return isNodeAway(result.failure) ? 'again' : 'stay'
  }
}
