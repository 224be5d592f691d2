import type { ServerPart } from '@shared/domain/site-health'
import type { Workbin } from '@shared/domain/workbin'
import type { Failure } from '@shared/failure'
import { fail, ok, type Result } from '@shared/result'
import { BoardService } from '../board/board-service'
import { toLogFields } from '../diagnostics/redaction'
import { createGwsClient, type GwsSessionClient } from '../gws/create-gws-client'
import { createCsrfStore } from '../gws/csrf'
import type { Me } from '../gws/gws-client'
import { createPendingOperations } from '../realtime/pending-operations'
import type { Continuity, RealtimeClient } from '../realtime/realtime-client'
import { Handling } from '../handling/handling'
import { MoveNotes } from '../transfers/move-notes'
import { Recovery } from '../transfers/recovery'
import { TransferService } from '../transfers/transfer-service'
import type { LiveSessionOptions } from './live-session-options'
import { createSessionAge, type SessionAge } from './session-age'
import { SessionExit } from './session-exit'
import { createSessionLine, type SessionLineParts } from './session-line'
import { SessionSite } from './session-site'
import { userFrom, type SessionUser } from './signed-in-user'
import { watchForSessionEnd } from './watch-for-session-end'
import { within } from './within'
import { takeWorkbinMessage } from './workbin-news'

const CONFIRMATION_MS = 4_000
const MOVES_END_MS = 3_000

/** What a session has from its opening. */
interface Opened extends Pick<SessionLineParts, 'age' | 'csrf'> {
  readonly gws: GwsSessionClient
  readonly me: Me
  readonly exit: SessionExit
}

/** One sign-in: the client, the line, the board's writer and the transfers. It owns them and ends them together. */
export class LiveSession {
  readonly gws: GwsSessionClient
  readonly board: BoardService
  readonly transfers: TransferService
  readonly handling: Handling
  readonly recovery: Recovery
  readonly #realtime: RealtimeClient
  readonly #options: LiveSessionOptions
  readonly site: SessionSite
  readonly #age: SessionAge
  readonly #exit: SessionExit
  readonly #pending = createPendingOperations()
  #isOpen = false

  private constructor(options: LiveSessionOptions, { gws, me, age, csrf, exit }: Opened) {
    const { now, random, schedule, log, state, held, journal, server, servers, dialect } = options
    this.#options = options
    this.#age = age
    this.#exit = exit
    this.gws = watchForSessionEnd(gws, (cause) => this.#ended(cause))
    this.site = new SessionSite(userFrom(me, { server, servers }), {
      ...options,
      gws: this.gws,
      onReturn: (part) => this.#inBackground('coming back', this.#onReturn(part)),
    })
    const ports = { gws: this.gws, pending: this.#pending, me, now }
    const book = { server: servers[0] ?? server, journal, me, now, log: log.module('transfers') }
    this.transfers = new TransferService({
      ...{ ...ports, ...book, board: state, held, confirmationMs: CONFIRMATION_MS },
      reasonKey: options.reasonKey,
      canAddToAgentWorkbin: dialect.addToAgentWorkbin !== 'unsupported',
      canMove: () => this.user.canMove,
      pulled: (key, id) => this.board.removeOwn(key, id),
      readAgain: (keys) => this.board.readAgain(keys),
      reported: (report) => this.recovery.settled(report),
    })
    this.recovery = new Recovery({
      ...{ journal, log: book.log, publish: options.onRecovered, notes: new MoveNotes(book) },
      locate: (sought) => this.transfers.locate(sought),
      isMoving: (id) => this.transfers.isMoving(id),
    })
    const confirmationMs = CONFIRMATION_MS
    this.handling = new Handling(
      { ...ports, held, confirmationMs, readHeld: () => this.transfers.readHeld() },
      options.handlingNews,
    )
    this.board = new BoardService({
      ...ports,
      ...{ state, schedule, random, log: log.module('board'), publish: options.publish },
      onMeanwhile: options.onMeanwhile,
      checkMethod: dialect.integrityCheck,
      subscriptionsSurvive: dialect.subscriptionsSurviveHandshake,
      isOwn: (id) => this.transfers.isOwn(id),
    })
    this.#realtime = this.#createLine(me.userId, { age, csrf })
  }

  #createLine(userId: string, parts: Pick<SessionLineParts, 'age' | 'csrf'>): RealtimeClient {
    const news = { board: this.board, pending: this.#pending, userId }
    return createSessionLine(this.#options, {
      ...parts,
      gws: this.gws,
      handlers: {
        onWorkbin: (message) => takeWorkbinMessage(news, message),
        onMedia: (message) => {
          this.transfers.onMediaMessage(message)
          this.handling.onMediaMessage(message)
        },
        onChatLog: (chat) => this.handling.onChatLog(chat),
        onServices: (services) => this.site.outages.take(services),
      },
      listener: {
        onDown: (cause) => this.#down(cause),
        onUp: (continuity) => this.#up(continuity),
        onEnded: (cause) => this.#ended(cause),
        onAnswered: () => this.board.lineAnswered(),
      },
    })
  }

  get user(): SessionUser {
    return this.site.user
  }

  /**
   * Signs in and brings everything up: credentials, notification channels, contact-centre session, owners. The workbins
   * follow in the background. Nothing stays behind when it fails.
   */
  static async open(
    options: LiveSessionOptions,
    identify: (gws: GwsSessionClient) => Promise<Result<Me>>,
  ): Promise<Result<LiveSession>> {
    const csrf = createCsrfStore()
    const { server, servers, signal } = options
    const age = createSessionAge(options)
    const ports = { http: age.watch(options.http), server, signal, csrf }
    const door = createGwsClient({ ...ports, dialect: options.dialect })
    const version = await door.version()
    if (!version.ok) return version
    const me = await identify(door)
    if (!me.ok) return me
    await options.onIdentified({ servers, userId: me.value.userId })
    const dialect = await options.settleDialect({ ...ports, me: me.value, version: version.value })
    const exit = new SessionExit(createGwsClient({ http: ports.http, server, csrf, dialect }))
    const gws = createGwsClient({
      ...{ ...ports, signal: AbortSignal.any([signal, exit.signal]), dialect },
      onPause: (ms) => session.board.serverPauses(ms),
    })
    const session = new LiveSession({ ...options, dialect }, { gws, me: me.value, age, csrf, exit })
    age.start()
    const opened = await session.#openLine(signal)
    if (opened.ok) return ok(session)
    await session.close()
    return opened
  }

  /** Tries the line at once, for the moment when the machine wakes up. */
  reconnectNow(): void {
    this.#realtime.reconnectNow()
  }

  /**
   * Ends it in the right order: moves that run, notifications, all other requests, then the contact-centre session, which
   * ends the HTTP session too: nothing is sent after it.
   */
  async close(): Promise<void> {
    await this.#stop()
    await this.#exit.leave()
  }

  /** The server is away for too long: somebody has to sign in again, and the board stays. */
  giveUp(cause: Failure): void {
    this.#ended(cause)
  }

  /** Gives way to a new session of the same person, which carries the contact-centre session on: that is not ended. */
  async retire(): Promise<void> {
    this.board.lineDown()
    this.#exit.released()
    await this.#stop()
  }

  async #stop(): Promise<void> {
    if (this.#isOpen) await within(MOVES_END_MS, this.transfers.settled())
    this.#isOpen = false
    this.#age.stop()
    this.board.stop()
    this.#pending.giveUp()
    await this.#realtime.stop()
    this.#exit.stopWork()
  }

  async #openLine(signal: AbortSignal): Promise<Result<null>> {
    const stop = (): void => void this.#realtime.stop()
    signal.addEventListener('abort', stop, { once: true })
    const line = await this.#realtime.start()
    signal.removeEventListener('abort', stop)
    if (!line.ok) return line
    this.#exit.started()
    const channels = await this.site.openChannels()
    if (!channels.ok) return channels
    const owners = await this.board.loadOwners()
    if (!owners.ok) return owners
    await this.site.read()
    const held = await this.transfers.readHeld()
    if (signal.aborted) return fail('cancelled', 'sign-in was cancelled')
    if (!held.ok) this.#options.log.warn('held interactions not told', { reason: held.failure.reason })
    this.#isOpen = true
    this.#up('new-session')
    this.#inBackground('unfinished moves could not be looked for', this.recovery.look())
    return ok(null)
  }

  #up(continuity: Continuity): void {
    if (!this.#isOpen) return
    this.#options.onUp()
    this.board.lineUp(continuity)
    if (continuity === 'unbroken') return
    this.#inBackground('reading held interactions', this.#readHeld())
    this.#inBackground('reading the services', this.site.readServices())
  }

  #down(cause: Failure): void {
    if (!this.#isOpen) return
    this.#options.onDown(cause)
    this.board.lineDown()
    this.gws.me().catch(() => undefined)
  }

  #ended(cause: Failure): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#exit.released()
    this.#age.stop()
    this.board.lineDown()
    this.board.stop()
    this.#pending.giveUp()
    this.#options.onEnded(cause)
    void this.#realtime.stop()
  }

  async #readHeld(): Promise<void> {
    await this.transfers.readHeld()
    await this.handling.chats.readAgain()
  }

  /** The server forgot the channels when Interaction Server went; what could not be read meanwhile is read now. */
  async #onReturn(part: ServerPart): Promise<void> {
    if (part !== 'interactions' || !this.#isOpen) return
    await this.site.reopenChannels()
    const { state } = this.#options
    this.board.readAgain([...state.workbins.values()].filter(isUnread).map(({ key }) => key))
  }

  #inBackground(what: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#options.log.error(`${what} failed`, toLogFields(error))
    })
  }
}

function isUnread({ status }: Workbin): boolean {
  return status === 'failed'
}
