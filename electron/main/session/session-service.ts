import type { LoggedDeed } from '@shared/domain/action-log'
import type { BoardChange } from '@shared/domain/board'
import { nextConnection, type Connection, type ConnectionEvent } from '@shared/domain/connection'
import type { Credentials, SessionState, SignedInUser } from '@shared/domain/session'
import type { UnfinishedWork } from '@shared/domain/leave'
import { failureOf } from '@shared/failure'
import { fail, ok, type Result } from '@shared/result'
import { BoardState } from '../board/board-state'
import { BoardTrend } from '../board/board-trend'
import { createPublisher } from '../board/publisher'
import { toLogFields } from '../diagnostics/redaction'
import { parseDialect, type Dialect } from '../gws/dialect'
import { parseServerAddresses } from '../gws/server-address'
import type { BatchService } from '../transfers/batches/batch-service'
import { HeldStore } from '../transfers/held-store'
import type { Reminders } from '../transfers/reminders'
import { InteractionHistory } from './interaction-history'
import { LiveSession } from './live-session'
import type { LiveSessionOptions } from './live-session-options'
import { isNodeAway, nodesAfter, nodesInOrder, NodeWatch } from './node-watch'
import { createBatches, createReminders, entryOf } from './session-batches'
import { SessionNews } from './session-news'
import { isSamePerson } from './signed-in-user'
import type { DemoCentre, Network, SessionServiceOptions } from './session-ports'
import { SignInAttempt } from './sign-in-attempt'
import { standingOptions } from './standing-options'
import { settleDialect, type EnteredServer } from './settle-dialect'
import { wayByPassword, type WayIn } from './way-in'

/** A step of a move may change a held interaction several times. */
const HELD_NEWS_EVERY_MS = 50

/**
 * Who is signed in. It owns the live session, the board state and the held list, and is the only place that starts and
 * ends them. A session that ended by itself leaves the board where it is, until somebody signs in again or out.
 */
export class SessionService {
  readonly state = new BoardState()
  readonly held: HeldStore
  readonly history: InteractionHistory
  readonly batches: BatchService
  readonly news: SessionNews
  readonly reminders: Reminders
  readonly trend: BoardTrend
  readonly #options: SessionServiceOptions
  #connection: Connection
  #user: SignedInUser | null = null
  #live: LiveSession | undefined
  #network: Network | undefined
  #demo: DemoCentre | undefined
  readonly #attempt = new SignInAttempt(() => this.announce())
  #isEnding = false
  #way: WayIn | undefined
  readonly #nodeWatch: NodeWatch

  constructor(options: SessionServiceOptions) {
    this.#options = options
    this.history = new InteractionHistory(options.now)
    const heldNews = createPublisher({
      ...{ now: options.now, schedule: options.schedule, frameMs: HELD_NEWS_EVERY_MS },
      flush: () => options.onHeld(this.held.list()),
    })
    this.held = new HeldStore(options.now, (held) => {
      this.history.heldChanged(held)
      heldNews.changed()
    })
    this.news = new SessionNews(options)
    this.batches = createBatches(this, options)
    this.reminders = createReminders(this, options)
    const isOnline = (): boolean => this.#connection.phase === 'online'
    this.trend = new BoardTrend({ board: this.state, isOnline, now: options.now })
    this.#connection = { phase: 'signed-out', since: options.now() }
    this.#nodeWatch = new NodeWatch({
      goneAfterMs: options.nodeGoneAfterMs ?? 20_000,
      schedule: options.schedule,
      moveOn: () => this.#moveToNextNode(),
    })
  }

  get connection(): Connection {
    return this.#connection
  }

  get session(): SessionState {
    const busy = this.#attempt.isRunning || this.#isEnding
    const { keptPassword, remembered } = this.#options
    const keeping = { refusal: keptPassword.refusal(), isKept: keptPassword.isKept() }
    return { user: this.#user, busy, endsAt: this.news.endsAt, keeping, ...remembered() }
  }

  /** What leaving now would leave behind. */
  unfinished(): UnfinishedWork {
    return { running: this.batches.running, ...this.held.counts() }
  }

  /** The live session, or the failure that says why there is none. */
  live(): Result<LiveSession> {
    if (this.#live && this.#connection.phase !== 'session-lost') return ok(this.#live)
    if (this.#user && this.#attempt.isRunning) return fail('connection-lost', 'a new session is being opened')
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
    const order = nodesInOrder(way.servers, this.#connection, this.#user?.server)
    return this.#attempt.alone((signal) => this.#enterAny(order, way, signal))
  }

  /** Starts the embedded contact centre and signs in to it. */
  async exploreDemo(): Promise<Result<SignedInUser>> {
    return this.#attempt.alone(async (signal) => {
      const allowed = this.#options.mayEnter({ server: '', isDemo: true })
      if (!allowed.ok) return allowed
      const demo = await this.#options.startDemo()
      if (!demo.ok) return demo
      if (signal.aborted) {
        await demo.value.stop()
        return fail('cancelled', 'sign-in was cancelled')
      }
      await this.#leave()
      this.#demo = demo.value
      const servers = [demo.value.server]
      const result = await this.#enterAny(servers, wayByPassword(servers, demo.value), signal)
      if (!result.ok) await this.#stopDemo()
      return result
    })
  }

  /** Lets the rows of the board tell the values of these keys of the case data. */
  showCaseKeys(keys: readonly string[]): void {
    this.state.showCaseKeys(keys)
    this.#publishBoard()
  }

  /** Writes what the signed-in person did into the action log. */
  record(deed: LoggedDeed): void {
    if (!this.#user) return
    this.reminders.note(deed)
    this.#options.record(entryOf(deed, this.#user, this.#options.now()))
  }

  /** Gives up a sign-in that is under way. */
  cancelSignIn(): void {
    this.#attempt.cancel()
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

  async #enterAny(order: readonly string[], way: WayIn, signal: AbortSignal): Promise<Result<SignedInUser>> {
    if (this.live().ok && !this.#isOwnWay(way)) await this.#leave()
    if (!this.#user) this.#connect({ type: 'sign-in-started' })
    let result: Result<SignedInUser> = fail('bad-address', 'there is no server to sign in at')
    for (const server of order) {
      result = await this.#enter(server, way, signal)
      if (result.ok || signal.aborted || !isNodeAway(result.failure)) break
    }
    if (!result.ok && !this.#live)
      this.#connect({ type: this.#user ? 'session-ended' : 'signed-out', cause: result.failure })
    return result
  }

  /** A session that is alive goes on until the server has accepted who comes in place of it. */
  async #enter(server: string, way: WayIn, signal: AbortSignal): Promise<Result<SignedInUser>> {
    const allowed = this.#options.mayEnter({ server, isDemo: this.#demo?.server === server })
    if (!allowed.ok) return allowed
    const chosen = this.#options.dialectOverrides()
    const dialect = parseDialect(chosen)
    if (!dialect.ok) return dialect
    const network = this.#options.openNetwork()
    const options = {
      ...this.#liveOptions(way),
      ...{ http: network.http, server, dialect: dialect.value, signal },
      settleDialect: (entered: EnteredServer) => this.#settleDialect(entered, dialect.value, chosen),
    }
    const opened = await LiveSession.open(options, (gws) => way.identify({ gws, network, server, signal }))
    if (opened.ok) return ok(this.#entered(opened.value, network, way))
    await network.close()
    return opened
  }

  async #moveToNextNode(): Promise<'moved' | 'again' | 'stay'> {
    const [way, user] = [this.#way, this.#user]
    if (!way || !user || this.#attempt.isRunning) return 'again'
    if (!way.isRepeatable) {
      this.#live?.giveUp(this.#connection.cause ?? failureOf('connection-lost', 'the server is away'))
      return 'stay'
    }
    this.#options.log.warn('the server is away, trying the others of the site')
    const others = nodesAfter(way.servers, user.server)
    const result = await this.#attempt.alone((signal) => this.#enterAny(others, way, signal))
    if (result.ok) return 'moved'
    return isNodeAway(result.failure) ? 'again' : 'stay'
  }

  #publish(change: BoardChange): void {
    this.history.boardChanged(change)
    this.#options.onBoard(change)
  }

  /** The demo is as it is: it is neither asked nor remembered. */
  async #settleDialect(entered: EnteredServer, dialect: Dialect, chosen: object): Promise<Dialect> {
    const { dialectMemory, log } = this.#options
    if (!dialectMemory || this.#demo) return dialect
    return settleDialect(entered, chosen, dialectMemory, log)
  }

  #liveOptions(
    way: WayIn,
  ): Omit<LiveSessionOptions, 'http' | 'server' | 'dialect' | 'settleDialect' | 'signal'> {
    return {
      ...standingOptions(this.#options, this.news),
      ...{ state: this.state, held: this.held, servers: way.servers },
      publish: (change) => this.#publish(change),
      onIdentified: (user) => this.#identified(user),
      onDown: (cause) => {
        this.#connect({ type: 'line-down', cause })
        this.#nodeWatch.down(cause)
      },
      onUp: () => {
        this.#connect({ type: 'line-up' })
        this.#nodeWatch.up()
      },
      onEnded: (cause) => {
        this.#nodeWatch.up()
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
    if (this.#user && !isSame) this.#clear()
    this.#connect({ type: 'sign-in-started' })
  }

  #entered(live: LiveSession, network: Network, way: WayIn): SignedInUser {
    const isDemo = this.#demo?.server === live.user.server
    const old = this.#network
    if (old) void this.#logged(old.close())
    if (!isDemo) void this.#logged(this.#stopDemo())
    this.#live = live
    this.#network = network
    this.#user = { ...live.user, isDemo }
    this.#way = way.servers.length > 1 ? way : undefined
    if (!isDemo) {
      this.#options.remember({ lastServer: way.servers.join(', '), lastUserName: live.user.userName })
    }
    this.announce()
    this.reminders.lookWhile(() => this.#live === live, this.#options.schedule)
    this.trend.lookWhile(() => this.#live === live, this.#options.schedule)
    return this.#user
  }

  #isOwnWay({ servers, userName }: WayIn): boolean {
    const isSame = userName === null || this.#user?.userName === userName
    return isSame && servers.some((server) => this.#user?.servers.includes(server))
  }

  async #leave(): Promise<void> {
    this.batches.clear()
    this.#nodeWatch.up()
    this.#way = undefined
    await this.#logged(this.#live?.close())
    await this.#logged(this.#network?.close())
    this.#live = undefined
    this.#network = undefined
    this.#user = null
    await this.#logged(this.#stopDemo())
    this.#clear()
  }

  #clear(): void {
    this.news.clear()
    this.state.reset()
    this.#publishBoard()
    this.held.replace([], () => ({}))
    this.batches.clear()
    this.reminders.clear()
    this.trend.clear()
  }

  #publishBoard(): void {
    const change = this.state.takeChange()
    if (change) this.#publish(change)
  }

  async #stopDemo(): Promise<void> {
    await this.#demo?.stop()
    this.#demo = undefined
  }

  /** Never rejects: what fails while a session ends must not keep the rest of it alive. */
  async #logged(work: Promise<void> | undefined): Promise<void> {
    await work?.catch((error: unknown) => {
      this.#options.log.error('the end of a session failed', toLogFields(error))
    })
  }

  #connect(event: ConnectionEvent): void {
    const next = nextConnection(this.#connection, event, this.#options.now())
    if (next === this.#connection) return
    this.#connection = next
    this.batches.lineChanged(next.phase === 'online')
    this.#options.onConnection(next)
  }

  /** Tells everybody what is so about the session. */
  announce(): void {
    this.#options.onSession(this.session)
  }
}
