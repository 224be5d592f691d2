import type { BatchChange } from '@shared/domain/batch'
import type { BoardChange } from '@shared/domain/board'
import { nextConnection, type Connection, type ConnectionEvent } from '@shared/domain/connection'
import type { Meanwhile } from '@shared/domain/meanwhile'
import type { Credentials, SessionState, SignedInUser } from '@shared/domain/session'
import type { HeldInteraction } from '@shared/domain/transfer'
import { fail, ok, type Result } from '@shared/result'
import { BoardState } from '../board/board-state'
import type { MissedArrival } from '../board/meanwhile-tally'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { parseDialect, type Dialect } from '../gws/dialect'
import type { HttpPort } from '../gws/http-port'
import { parseServerAddress } from '../gws/server-address'
import { BatchService } from '../transfers/batches/batch-service'
import type { HandlingNews } from '../handling/handling'
import { HeldStore } from '../transfers/held-store'
import type { Journal } from '../transfers/journal'
import { InteractionHistory } from './interaction-history'
import { settleDialect, type DialectMemory, type EnteredServer } from './settle-dialect'
import { LiveSession, type LiveSessionOptions } from './live-session'

/** A network of one sign-in: its cookies live and die with it. */
export interface Network {
  readonly http: HttpPort
  readonly close: () => Promise<void>
}

/** A running embedded contact centre, and how to sign in to it. */
export interface DemoCentre extends Credentials {
  readonly stop: () => Promise<void>
}

/** Who was signed in last, for the next sign-in. */
export interface Remembered {
  readonly lastServer: string
  readonly lastUserName: string
}

/** What the session service needs from outside. */
export interface SessionServiceOptions {
  readonly openNetwork: () => Network
  readonly startDemo: () => Promise<Result<DemoCentre>>
  readonly journal: Journal
  readonly dialectOverrides: () => object
  /** Without it no server is asked for its ways. */
  readonly dialectMemory?: DialectMemory
  readonly remembered: () => Remembered
  readonly remember: (remembered: Remembered) => void
  readonly now: () => number
  readonly random: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly log: Log
  /** How long the server may hold a poll, ms; 15 s when not given. */
  readonly holdMs?: number
  readonly onSession: (state: SessionState) => void
  readonly onConnection: (connection: Connection) => void
  readonly onBoard: (change: BoardChange) => void
  /** What changed while the line was away, or null when nobody needs to know any more. */
  readonly onMeanwhile: (meanwhile: Meanwhile | null, arrivals: readonly MissedArrival[]) => void
  readonly onHeld: (held: readonly HeldInteraction[]) => void
  readonly onBatch: (change: BatchChange) => void
  readonly onHandling: HandlingNews
}

const UNDO_MS = 60_000

/**
 * Who is signed in. It owns the live session, the board state and the held list, and is the only place that starts and
 * ends them. A session that ended by itself leaves the board where it is, until somebody signs in again or out.
 */
export class SessionService {
  readonly state = new BoardState()
  readonly held: HeldStore
  readonly history: InteractionHistory
  readonly batches: BatchService
  readonly #options: SessionServiceOptions
  #connection: Connection
  #user: SignedInUser | null = null
  #live: LiveSession | undefined
  #network: Network | undefined
  #demo: DemoCentre | undefined
  #attempt: AbortController | undefined
  #isEnding = false
  #meanwhile: Meanwhile | null = null

  constructor(options: SessionServiceOptions) {
    this.#options = options
    this.history = new InteractionHistory(options.now)
    this.held = new HeldStore(options.now, (held) => {
      this.history.heldChanged(held)
      options.onHeld(held)
    })
    this.batches = this.#createBatches(options)
    this.#connection = { phase: 'signed-out', since: options.now() }
  }

  get connection(): Connection {
    return this.#connection
  }

  get session(): SessionState {
    const busy = this.#attempt !== undefined || this.#isEnding
    return { user: this.#user, busy, ...this.#options.remembered() }
  }

  /** What changed while the line was away; null when nothing did, or it was seen. */
  get meanwhile(): Meanwhile | null {
    return this.#meanwhile
  }

  /** The user has seen what changed while the line was away. */
  meanwhileSeen(): void {
    this.#tellMeanwhile(null, [])
  }

  /** The live session, or the failure that says why there is none. */
  live(): Result<LiveSession> {
    if (this.#live && this.#connection.phase !== 'session-lost') return ok(this.#live)
    return fail('session-ended', 'nobody is signed in')
  }

  /** Signs in; whoever was signed in before is signed out, unless it is the same person at the same server. */
  async signIn(credentials: Credentials): Promise<Result<SignedInUser>> {
    const server = parseServerAddress(credentials.server)
    if (!server.ok) return server
    return this.#alone((signal) => this.#enter({ ...credentials, server: server.value }, signal))
  }

  /** Starts the embedded contact centre and signs in to it. */
  async exploreDemo(): Promise<Result<SignedInUser>> {
    return this.#alone(async (signal) => {
      const demo = await this.#options.startDemo()
      if (!demo.ok) return demo
      if (signal.aborted) {
        await demo.value.stop()
        return fail('cancelled', 'sign-in was cancelled')
      }
      await this.#leave()
      this.#demo = demo.value
      const result = await this.#enter(demo.value, signal)
      if (!result.ok) await this.#stopDemo()
      return result
    })
  }

  /** Lets the rows of the board tell the values of these keys of the case data. */
  showCaseKeys(keys: readonly string[]): void {
    this.state.showCaseKeys(keys)
    this.#publishBoard()
  }

  /** Gives up a sign-in that is under way. */
  cancelSignIn(): void {
    this.#attempt?.abort()
  }

  /** Signs out: notifications, contact-centre session, HTTP session, in this order; then nothing is left. */
  async signOut(): Promise<void> {
    this.cancelSignIn()
    this.#isEnding = true
    this.#announce()
    await this.#leave()
    this.#isEnding = false
    this.#connect({ type: 'signed-out' })
    this.#announce()
  }

  /** The machine woke up or the network is back. */
  wakeUp(): void {
    this.#live?.reconnectNow()
  }

  async #alone(run: (signal: AbortSignal) => Promise<Result<SignedInUser>>): Promise<Result<SignedInUser>> {
    if (this.#attempt) return fail('in-use', 'a sign-in is under way')
    const attempt = new AbortController()
    this.#attempt = attempt
    this.#announce()
    try {
      const result = await run(attempt.signal)
      return attempt.signal.aborted && !result.ok ? fail('cancelled', 'sign-in was cancelled') : result
    } finally {
      this.#attempt = undefined
      this.#announce()
    }
  }

  async #enter(credentials: Credentials, signal: AbortSignal): Promise<Result<SignedInUser>> {
    const chosen = this.#options.dialectOverrides()
    const dialect = parseDialect(chosen)
    if (!dialect.ok) return dialect
    if (this.live().ok) await this.#leave()
    const before = this.#user
    if (!before) this.#connect({ type: 'sign-in-started' })
    const network = this.#options.openNetwork()
    const { http } = network
    const options = {
      ...this.#liveOptions(),
      http,
      server: credentials.server,
      dialect: dialect.value,
      settleDialect: (entered: EnteredServer) => this.#settleDialect(entered, dialect.value, chosen),
      signal,
    }
    const opened = await LiveSession.open(options, credentials)
    if (opened.ok) return ok(this.#entered(opened.value, network))
    await network.close()
    this.#connect({ type: before ? 'session-ended' : 'signed-out', cause: opened.failure })
    return opened
  }

  #createBatches({ now, schedule, log, onBatch }: SessionServiceOptions): BatchService {
    return new BatchService({
      mover: () => {
        const live = this.live()
        return live.ok ? ok(live.value.transfers) : live
      },
      ...{ board: this.state, undoMs: () => UNDO_MS, publish: onBatch, now, schedule },
      log: log.module('batches'),
    })
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

  #liveOptions(): Omit<LiveSessionOptions, 'http' | 'server' | 'dialect' | 'settleDialect' | 'signal'> {
    const { journal, now, random, schedule, log, onHandling, holdMs } = this.#options
    return {
      ...(holdMs === undefined ? {} : { holdMs }),
      ...{ journal, now, random, schedule, log, state: this.state, held: this.held },
      publish: (change) => this.#publish(change),
      handlingNews: onHandling,
      onIdentified: (user) => {
        if (this.#user && !isSamePerson(this.#user, user)) this.#clear()
        this.#connect({ type: 'sign-in-started' })
      },
      onMeanwhile: (meanwhile, arrivals) => this.#tellMeanwhile(meanwhile, arrivals),
      onDown: (cause) => this.#connect({ type: 'line-down', cause }),
      onUp: () => this.#connect({ type: 'line-up' }),
      onEnded: (cause) => this.#connect({ type: 'session-ended', cause }),
    }
  }

  #entered(live: LiveSession, network: Network): SignedInUser {
    const isDemo = this.#demo?.server === live.user.server
    const old = this.#network
    if (old) this.#inBackground(old.close())
    if (!isDemo) this.#inBackground(this.#stopDemo())
    this.#live = live
    this.#network = network
    this.#user = { ...live.user, isDemo }
    if (!isDemo) {
      this.#options.remember({ lastServer: live.user.server, lastUserName: live.user.userName })
    }
    this.#announce()
    return this.#user
  }

  async #leave(): Promise<void> {
    this.batches.clear()
    await this.#live?.close()
    await this.#network?.close()
    this.#live = undefined
    this.#network = undefined
    this.#user = null
    await this.#stopDemo()
    this.#clear()
  }

  #tellMeanwhile(meanwhile: Meanwhile | null, arrivals: readonly MissedArrival[]): void {
    if (meanwhile === this.#meanwhile) return
    this.#meanwhile = meanwhile
    this.#options.onMeanwhile(meanwhile, arrivals)
  }

  #clear(): void {
    this.#tellMeanwhile(null, [])
    this.state.reset()
    this.#publishBoard()
    this.held.replace([], () => ({}))
    this.batches.clear()
  }

  #publishBoard(): void {
    const change = this.state.takeChange()
    if (change) this.#publish(change)
  }

  async #stopDemo(): Promise<void> {
    await this.#demo?.stop()
    this.#demo = undefined
  }

  #inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#options.log.error('work in the background failed', toLogFields(error))
    })
  }

  #connect(event: ConnectionEvent): void {
    const next = nextConnection(this.#connection, event, this.#options.now())
    if (next === this.#connection) return
    this.#connection = next
    this.batches.lineChanged(next.phase === 'online')
    this.#options.onConnection(next)
  }

  #announce(): void {
    this.#options.onSession(this.session)
  }
}

function isSamePerson(one: Pick<SignedInUser, 'server' | 'userId'>, other: typeof one): boolean {
  return one.server === other.server && one.userId === other.userId
}
