import type { Attachment } from '@shared/domain/message'
import type { ServerPart } from '@shared/domain/site-health'
import type { TransferTargets } from '@shared/domain/transfer'
import type { Workbin } from '@shared/domain/workbin'
import type { Failure } from '@shared/failure'
import { fail, ok, type Result } from '@shared/result'
import { BoardService } from '../board/board-service'
import { toLogFields } from '../diagnostics/redaction'
import { createGwsClient, type GwsSessionClient } from '../gws/create-gws-client'
import { createCsrfStore, type CsrfStore } from '../gws/csrf'
import { attachmentsIn } from '../gws/attachments'
import type { MediaResource, Me } from '../gws/gws-client'
import { createPendingOperations } from '../realtime/pending-operations'
import type { Continuity, RealtimeClient } from '../realtime/realtime-client'
import { Handling } from '../handling/handling'
import { MoveNotes } from '../transfers/move-notes'
import { Recovery } from '../transfers/recovery'
import { TransferService } from '../transfers/transfer-service'
import { openChannels } from './channels'
import type { LiveSessionOptions } from './live-session-options'
import { Outages } from './outages'
import { SessionAge } from './session-age'
import { createSessionLine, type SessionLineParts } from './session-line'
import { canMoveWith, userFrom, type SessionUser } from './signed-in-user'
import { watchForSessionEnd } from './watch-for-session-end'
import { within } from './within'
import { takeWorkbinMessage } from './workbin-news'

const CONFIRMATION_MS = 4_000
const POLITE_END_MS = 3_000

/** What a session holds for its end: the client that let the user in, and what stops all other requests. */
interface Exit {
  readonly door: GwsSessionClient
  readonly work: AbortController
}

/** One sign-in: the client, the line, the board's writer and the transfers. It owns them and ends them together. */
export class LiveSession {
  readonly gws: GwsSessionClient
  readonly board: BoardService
  readonly transfers: TransferService
  readonly handling: Handling
  readonly outages: Outages
  readonly recovery: Recovery
  user: SessionUser
  readonly #realtime: RealtimeClient
  readonly #options: LiveSessionOptions
  readonly #age: SessionAge
  readonly #exit: Exit
  readonly #pending = createPendingOperations()
  #isOpen = false

  private constructor(
    options: LiveSessionOptions,
    gws: GwsSessionClient,
    me: Me,
    { age, csrf, ...exit }: { readonly age: SessionAge; readonly csrf: CsrfStore } & Exit,
  ) {
    const { now, random, schedule, log, state, held, journal, server, servers, dialect } = options
    this.#options = options
    this.#age = age
    this.#exit = exit
    this.gws = watchForSessionEnd(gws, (cause) => this.#ended(cause))
    this.user = userFrom(me, { server, servers })
    this.outages = new Outages({
      now,
      onChange: options.onOutages,
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
        onServices: (services) => this.outages.take(services),
      },
      listener: {
        onDown: (cause) => this.#down(cause),
        onUp: (continuity) => this.#up(continuity),
        onEnded: (cause) => this.#ended(cause),
      },
    })
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
    const age = ageOf(options)
    const ports = { http: age.watch(options.http), server, signal, csrf }
    const door = createGwsClient({ ...ports, dialect: options.dialect })
    const version = await door.version()
    if (!version.ok) return version
    const me = await identify(door)
    if (!me.ok) return me
    await options.onIdentified({ servers, userId: me.value.userId })
    const dialect = await options.settleDialect({ ...ports, me: me.value, version: version.value })
    const work = new AbortController()
    const gws = createGwsClient({ ...ports, signal: AbortSignal.any([signal, work.signal]), dialect })
    const session = new LiveSession({ ...options, dialect }, gws, me.value, { age, csrf, door, work })
    age.start()
    const opened = await session.#openLine(signal)
    if (opened.ok) return ok(session)
    await session.close()
    return opened
  }

  /** What is attached to the message of an interaction, as this server tells it. */
  attachmentsOf({ attachments = [] }: MediaResource): readonly Attachment[] {
    return attachmentsIn(attachments, this.#options.dialect.attachmentNames)
  }

  /**
   * What can be chosen as a target besides owners and workbins; without an answer no queue is offered by name. Who is signed
   * in is read anew, which the board tells.
   */
  async targets(): Promise<Result<TransferTargets>> {
    const [queues] = await Promise.all([this.gws.queues(), this.board.people.read()])
    if (!queues.ok) this.#options.log.warn('queues not told', { reason: queues.failure.reason })
    const canAddToAgentWorkbin = this.#options.dialect.addToAgentWorkbin !== 'unsupported'
    return ok({ queues: queues.ok ? queues.value : [], canAddToAgentWorkbin })
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
    const wasOpen = this.#isOpen
    await this.#stop()
    const { door } = this.#exit
    if (wasOpen) await within(POLITE_END_MS, door.endContactCentreSession())
    door.cancelAll()
  }

  /** The server is away for too long: somebody has to sign in again, and the board stays. */
  giveUp(cause: Failure): void {
    this.#ended(cause)
  }

  /** Gives way to a new session of the same person, which carries the contact-centre session on: that is not ended. */
  async retire(): Promise<void> {
    this.board.lineDown()
    await this.#stop()
  }

  async #stop(): Promise<void> {
    if (this.#isOpen) await within(POLITE_END_MS, this.transfers.settled())
    this.#isOpen = false
    this.#age.stop()
    this.board.stop()
    this.#pending.giveUp()
    await this.#realtime.stop()
    this.#exit.work.abort()
  }

  async #openLine(signal: AbortSignal): Promise<Result<null>> {
    const stop = (): void => void this.#realtime.stop()
    signal.addEventListener('abort', stop, { once: true })
    const line = await this.#realtime.start()
    signal.removeEventListener('abort', stop)
    if (!line.ok) return line
    const channels = await this.#openChannels()
    if (!channels.ok) return channels
    const owners = await this.board.loadOwners()
    if (!owners.ok) return owners
    await this.#readSite()
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
    this.#inBackground('reading the services', this.#readServices())
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

  async #openChannels(): Promise<Result<null>> {
    const failedChannels = await openChannels(this.gws, this.#options.log)
    if (!failedChannels.ok) return failedChannels
    this.user = { ...this.user, failedChannels: failedChannels.value }
    return ok(null)
  }

  async #readSite(): Promise<void> {
    const [features] = await Promise.all([this.gws.myFeatures(), this.#readServices()])
    const canMove = this.#options.dialect.missingFeature === 'ask' || canMoveWith(features)
    this.user = { ...this.user, canMove }
  }

  async #readServices(): Promise<void> {
    const services = await this.gws.services()
    if (services.ok) this.outages.take(services.value)
    else this.#options.log.warn('services not told', { reason: services.failure.reason })
  }

  /** The server forgot the channels when Interaction Server went; what could not be read meanwhile is read now. */
  async #onReturn(part: ServerPart): Promise<void> {
    if (part !== 'interactions' || !this.#isOpen) return
    await this.#openChannels()
    this.#options.onUser(this.user)
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

function ageOf({
  sessionLimitMs,
  sessionWarningMs,
  dialect,
  now,
  schedule,
  onAge,
}: LiveSessionOptions): SessionAge {
  return new SessionAge({
    ...{ limitMs: sessionLimitMs, warningMs: sessionWarningMs, keptBy: dialect.sessionKeptBy },
    ...{ now, schedule, onWarning: onAge },
  })
}
