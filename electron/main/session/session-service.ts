import type { LoggedDeed } from '@shared/domain/action-log'
import { nextConnection, type Connection, type ConnectionEvent } from '@shared/domain/connection'
import type { UnfinishedWork } from '@shared/domain/leave'
import type { Credentials, SessionState, SignedInUser } from '@shared/domain/session'
import { fail, ok, type Result } from '@shared/result'
import { parseServerAddresses } from '../gws/server-address'
import { endedQuietly } from './ended-quietly'
import { Entrance } from './entrance'
import type { LiveSession } from './live-session'
import { openSession, type Opening } from './open-session'
import { entryOf } from './session-batches'
import type { Network, SessionServiceOptions } from './session-ports'
import { SessionWork } from './session-work'
import { isSamePerson } from './signed-in-user'
import { standingOptions } from './standing-options'
import { wayByPassword, type WayIn } from './way-in'

/**
 * Who is signed in. It owns the live session and what is worked on, and is the only place that starts and ends them. A
 * session that ended by itself leaves the board where it is, until somebody signs in again or out.
 */
export class SessionService {
  readonly state: SessionWork['state']
  readonly held: SessionWork['held']
  readonly history: SessionWork['history']
  readonly batches: SessionWork['batches']
  readonly news: SessionWork['news']
  readonly givenAway: SessionWork['givenAway']
  readonly reminders: SessionWork['reminders']
  readonly trend: SessionWork['trend']
  readonly #options: SessionServiceOptions
  readonly #work: SessionWork
  readonly #entrance: Entrance
  #connection: Connection
  #user: SignedInUser | null = null
  #live: LiveSession | undefined
  #network: Network | undefined
  #isEnding = false

  constructor(options: SessionServiceOptions) {
    this.#options = options
    this.#connection = { phase: 'signed-out', since: options.now() }
    const work = new SessionWork(
      {
        live: () => this.live(),
        isOnline: () => this.#connection.phase === 'online',
        record: (deed) => this.record(deed),
      },
      options,
    )
    this.#work = work
    this.state = work.state
    this.held = work.held
    this.history = work.history
    this.batches = work.batches
    this.news = work.news
    this.givenAway = work.givenAway
    this.reminders = work.reminders
    this.trend = work.trend
    this.#entrance = this.#createEntrance()
  }

  get connection(): Connection {
    return this.#connection
  }

  get session(): SessionState {
    const busy = this.#entrance.isRunning || this.#isEnding
    const { keptPassword, remembered } = this.#options
    const keeping = { refusal: keptPassword.refusal(), isKept: keptPassword.isKept() }
    return { user: this.#user, busy, endsAt: this.news.endsAt, keeping, ...remembered() }
  }

  /** What leaving now would leave behind. */
  unfinished(): UnfinishedWork {
    return this.#work.unfinished()
  }

  /** The live session, or the failure that says why there is none. */
  live(): Result<LiveSession> {
    if (this.#live && this.#connection.phase !== 'session-lost') return ok(this.#live)
    if (this.#user && this.#entrance.isRunning)
      return fail('connection-lost', 'a new session is being opened')
    return fail('session-ended', 'nobody is signed in')
  }

  /**
   * Signs in at the first server of the site that answers. Whoever was signed in before is signed out, unless it is the same
   * person at the same site: then the new session takes the board over from the old one.
   */
  async signIn(credentials: Credentials): Promise<Result<SignedInUser>> {
    const servers = parseServerAddresses(credentials.server)
    if (!servers.ok) return servers
    return this.enterBy(wayByPassword(servers.value, credentials))
  }

  /** Signs in that way, at the first server of the site that answers; one that was just lost comes last. */
  enterBy(way: WayIn): Promise<Result<SignedInUser>> {
    return this.#entrance.by(way)
  }

  /** Starts the embedded contact centre and signs in to it. */
  exploreDemo(): Promise<Result<SignedInUser>> {
    return this.#entrance.exploreDemo()
  }

  /** Lets the rows of the board tell the values of these keys of the case data. */
  showCaseKeys(keys: readonly string[]): void {
    this.state.showCaseKeys(keys)
    this.#work.publishBoard()
  }

  /** Writes what the signed-in person did into the action log. */
  record(deed: LoggedDeed): void {
    if (!this.#user) return
    this.givenAway.note(deed)
    this.#options.record(entryOf(deed, this.#user, this.#options.now()))
  }

  /** Gives up a sign-in that is under way. */
  cancelSignIn(): void {
    this.#entrance.cancel()
  }

  /**
   * Signs out: notifications, contact-centre session, HTTP session, in this order; then nothing is left. A step that fails or
   * does not end in time holds up none of the others. Never rejects.
   */
  async signOut(): Promise<void> {
    this.cancelSignIn()
    this.#isEnding = true
    this.announce()
    await this.#leave()
    this.#isEnding = false
    this.#connect({ type: 'signed-out' })
    this.announce()
  }

  /** The machine is about to sleep: nothing more is begun until it wakes up. */
  fallAsleep(): void {
    this.batches.lineChanged(false)
  }

  /** The machine woke up or the network is back. */
  wakeUp(): void {
    this.batches.lineChanged(this.#connection.phase === 'online')
    this.#live?.reconnectNow()
  }

  /** Tells everybody what is so about the session. */
  announce(): void {
    this.#options.onSession(this.session)
  }

  #createEntrance(): Entrance {
    return new Entrance(
      {
        connection: () => this.#connection,
        user: () => this.#user,
        live: () => ({ isThere: this.#live !== undefined, isAlive: this.live().ok }),
        connect: (event) => this.#connect(event),
        announce: () => this.announce(),
        leave: () => this.#leave(),
        open: (server, way, signal) => this.#open(server, way, signal),
        giveUp: (cause) => this.#live?.giveUp(cause),
      },
      this.#options,
    )
  }

  /** A session that is alive goes on until the server has accepted who comes in place of it. */
  async #open(server: string, way: WayIn, signal: AbortSignal): Promise<Result<SignedInUser>> {
    const isDemo = this.#entrance.isDemo(server)
    const opened = await openSession(this.#options, { server, isDemo, way, signal, parts: this.#parts(way) })
    return opened.ok ? ok(this.#entered(opened.value, way)) : opened
  }

  #parts(way: WayIn): Opening['parts'] {
    return {
      ...standingOptions(this.#options, this.news),
      ...{ state: this.state, held: this.held, servers: way.servers },
      publish: (change) => this.#work.publish(change),
      onIdentified: (user) => this.#identified(user),
      onDown: (cause) => {
        this.#connect({ type: 'line-down', cause })
        this.#entrance.lineDown(cause)
      },
      onUp: () => {
        this.#connect({ type: 'line-up' })
        this.#entrance.lineUp()
      },
      onEnded: (cause) => {
        this.#entrance.lineUp()
        this.#connect({ type: 'session-ended', cause })
      },
      onAge: (endsAt) => {
        this.news.endsAt = endsAt
        this.announce()
      },
      onUser: (user) => {
        if (this.#user) this.#user = { ...this.#user, ...user }
        this.announce()
      },
    }
  }

  /** The server knows who comes: what is left of the session before gives way, with the board of the same person kept. */
  async #identified(user: Pick<SignedInUser, 'servers' | 'userId'>): Promise<void> {
    const old = this.#live
    this.#live = undefined
    this.news.endsAt = null
    const isSame = this.#user !== null && isSamePerson(this.#user, user)
    await (isSame ? old?.retire() : old?.close())
    if (this.#user && !isSame) {
      await this.#work.keepTrend()
      this.#work.clear()
    }
    this.#connect({ type: 'sign-in-started' })
  }

  #entered({ live, network }: { live: LiveSession; network: Network }, way: WayIn): SignedInUser {
    const isDemo = this.#entrance.isDemo(live.user.server)
    const old = this.#network
    if (old) void this.#ended(old.close())
    if (!isDemo) void this.#ended(this.#entrance.stopDemo())
    this.#live = live
    this.#network = network
    this.#user = { ...live.user, isDemo }
    this.#entrance.entered(way)
    if (!isDemo) {
      this.#options.remember({ lastServer: way.servers.join(', '), lastUserName: live.user.userName })
    }
    this.announce()
    const user = this.#user
    this.#work.lookWhile(() => this.#live === live, user)
    return user
  }

  async #leave(): Promise<void> {
    this.batches.clear()
    this.#entrance.forget()
    await this.#ended(this.#live?.close())
    await this.#ended(this.#network?.close())
    this.#live = undefined
    this.#network = undefined
    this.#user = null
    await this.#ended(this.#entrance.stopDemo())
    await this.#work.keepTrend()
    this.#work.clear()
  }

  /** The rest ends, too, when one part of it fails to. */
  #ended(part: Promise<void> | undefined): Promise<void> {
    return endedQuietly(part, this.#options.log)
  }

  #connect(event: ConnectionEvent): void {
    const next = nextConnection(this.#connection, event, this.#options.now())
    if (next === this.#connection) return
    this.#connection = next
    this.batches.lineChanged(next.phase === 'online')
    this.#options.onConnection(next)
  }
}
