import type { LoggedDeed } from '@shared/domain/action-log'
import type { BoardChange } from '@shared/domain/board'
import { nextConnection, type Connection, type ConnectionEvent } from '@shared/domain/connection'
import type { Meanwhile } from '@shared/domain/meanwhile'
import type { Credentials, SessionState, SignedInUser } from '@shared/domain/session'
import type { UnfinishedWork } from '@shared/domain/leave'
import type { RecoveredMove } from '@shared/domain/transfer'
import { fail, ok, type Result } from '@shared/result'
import { BoardState } from '../board/board-state'
import type { MissedArrival } from '../board/meanwhile-tally'
import { toLogFields } from '../diagnostics/redaction'
import { parseDialect, type Dialect } from '../gws/dialect'
import { parseServerAddress } from '../gws/server-address'
import { BatchService } from '../transfers/batches/batch-service'
import { HeldStore } from '../transfers/held-store'
import { Reminders } from '../transfers/reminders'
import { InteractionHistory } from './interaction-history'
import { settleDialect, type EnteredServer } from './settle-dialect'
import { LiveSession, type LiveSessionOptions } from './live-session'
import type { DemoCentre, Network, SessionServiceOptions } from './session-options'

const REMIND_EVERY_MS = 20_000

/**
 * Who is signed in. It owns the live session, the board state and the held list, and is the only place that starts and
 * ends them. A session that ended by itself leaves the board where it is, until somebody signs in again or out.
 */
export class SessionService {
  readonly state = new BoardState()
  readonly held: HeldStore
  readonly history: InteractionHistory
  readonly batches: BatchService
  readonly reminders: Reminders
  readonly #options: SessionServiceOptions
  #connection: Connection
  #user: SignedInUser | null = null
  #live: LiveSession | undefined
  #network: Network | undefined
  #demo: DemoCentre | undefined
  #attempt: AbortController | undefined
  #isEnding = false
  #meanwhile: Meanwhile | null = null
  #recovered: readonly RecoveredMove[] = []

  constructor(options: SessionServiceOptions) {
    this.#options = options
    this.history = new InteractionHistory(options.now)
    this.held = new HeldStore(options.now, (held) => {
      this.history.heldChanged(held)
      options.onHeld(held)
    })
    this.batches = this.#createBatches(options)
    this.reminders = new Reminders({
      ...{ board: this.state, held: () => this.held.list(), now: options.now },
      ...{ rules: options.workRules, publish: options.onReminders },
    })
    this.#connection = { phase: 'signed-out', since: options.now() }
  }

  get connection(): Connection {
    return this.#connection
  }

  get session(): SessionState {
    const busy = this.#attempt !== undefined || this.#isEnding
    return { user: this.#user, busy, ...this.#options.remembered() }
  }

  /** What earlier moves left unfinished. */
  get recovered(): readonly RecoveredMove[] {
    return this.#recovered
  }

  /** What leaving now would leave behind. */
  unfinished(): UnfinishedWork {
    const held = this.held.list()
    const stranded = held.filter(({ problem }) => problem).length
    return { running: this.batches.running, held: held.length - stranded, stranded }
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

  /** Writes what the signed-in person did into the action log. */
  record(deed: LoggedDeed): void {
    if (!this.#user) return
    this.reminders.note(deed)
    const { userName, server } = this.#user
    this.#options.record({ at: new Date(this.#options.now()).toISOString(), userName, server, ...deed })
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

  /** The machine is about to sleep: nothing more is begun until it wakes up. */
  fallAsleep(): void {
    this.batches.lineChanged(false)
  }

  /** The machine woke up or the network is back. */
  wakeUp(): void {
    this.batches.lineChanged(this.#connection.phase === 'online')
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

  #createBatches({ now, schedule, log, onBatch, workRules }: SessionServiceOptions): BatchService {
    return new BatchService({
      mover: () => {
        const live = this.live()
        return live.ok ? ok(live.value.transfers) : live
      },
      ...{ board: this.state, undoMs: () => workRules().undoMs, publish: onBatch, now, schedule },
      record: (deed) => this.record(deed),
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
    const { journal, now, random, schedule, log, onHandling, holdMs, workRules } = this.#options
    return {
      ...(holdMs === undefined ? {} : { holdMs }),
      ...{ journal, now, random, schedule, log, state: this.state, held: this.held },
      publish: (change) => this.#publish(change),
      handlingNews: onHandling,
      reasonKey: () => workRules().reasonKey,
      onRecovered: (moves) => this.#tellRecovered(moves),
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
    this.#remind(live)
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

  #tellRecovered(moves: readonly RecoveredMove[]): void {
    if (moves.length === 0 && this.#recovered.length === 0) return
    this.#recovered = moves
    this.#options.onRecovered(moves)
  }

  /** Looks for what may be forgotten as long as this session is the one. */
  #remind(live: LiveSession): void {
    if (this.#live !== live) return
    this.reminders.look()
    this.#options.schedule(() => this.#remind(live), REMIND_EVERY_MS)
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
    this.reminders.clear()
    this.#tellRecovered([])
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
