import type { BoardChange } from '@shared/domain/board'
import type { Meanwhile } from '@shared/domain/meanwhile'
import type { Credentials, SignedInUser } from '@shared/domain/session'
import type { RecoveredMove, TransferTargets } from '@shared/domain/transfer'
import { ownerKeyOf } from '@shared/domain/owner'
import { workbinKeyOf } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import { fail, ok, type Result } from '@shared/result'
import { BoardService } from '../board/board-service'
import type { BoardState } from '../board/board-state'
import type { MissedArrival } from '../board/meanwhile-tally'
import { namedOwnerKey } from '../board/message-owner'
import { subscribedSign } from '../board/owner-sync'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import { createGwsClient, type GwsSessionClient } from '../gws/create-gws-client'
import { createCsrfStore } from '../gws/csrf'
import type { Dialect } from '../gws/dialect'
import type { Me } from '../gws/gws-client'
import type { HttpPort } from '../gws/http-port'
import type { MediaMessage, WorkbinMessage } from '../gws/messages'
import { notificationsUrl } from '../gws/server-address'
import { createMessageRouter, mediaChannels, workbinsChannel } from '../realtime/message-router'
import { createPendingOperations } from '../realtime/pending-operations'
import { RealtimeClient, type Continuity } from '../realtime/realtime-client'
import { Handling, type HandlingNews } from '../handling/handling'
import type { HeldStore } from '../transfers/held-store'
import type { Journal } from '../transfers/journal'
import { MoveNotes } from '../transfers/move-notes'
import { Recovery } from '../transfers/recovery'
import { TransferService } from '../transfers/transfer-service'
import { signFromChange } from '../transfers/move-signs'
import type { EnteredServer } from './settle-dialect'
import { watchForSessionEnd } from './watch-for-session-end'

/** What a signed-in session is made of. `state` and `held` may outlive it, so that a screen survives a new sign-in. */
export interface LiveSessionOptions {
  readonly http: HttpPort
  /** As `parseServerAddress` gives it. */
  readonly server: string
  /** What holds until the server has let the user in; `settleDialect` then tells what holds for the session. */
  readonly dialect: Dialect
  readonly settleDialect: (server: EnteredServer) => Promise<Dialect>
  readonly journal: Journal
  /** The key of case data that takes the reason of a move; empty: none does. */
  readonly reasonKey: () => string
  readonly onRecovered: (moves: readonly RecoveredMove[]) => void
  readonly state: BoardState
  readonly held: HeldStore
  readonly signal: AbortSignal
  readonly now: () => number
  readonly random: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly log: Log
  /** How long the server may hold a poll, ms; 15 s when not given. */
  readonly holdMs?: number
  readonly publish: (change: BoardChange) => void
  /** Everything was read after a lost line, and something had changed. */
  readonly onMeanwhile: (meanwhile: Meanwhile, arrivals: readonly MissedArrival[]) => void
  readonly handlingNews: HandlingNews
  /** The server accepted the credentials; the rest of the sign-in follows. */
  readonly onIdentified: (user: Pick<SignedInUser, 'server' | 'userId'>) => void
  readonly onDown: (cause: Failure) => void
  readonly onUp: () => void
  readonly onEnded: (cause: Failure) => void
}

const CONFIRMATION_MS = 4_000
const POLITE_END_MS = 3_000
const channelsOfSession = ['chat', 'email', 'workitem']

/** One sign-in: the client, the line, the board's writer and the transfers. It owns them and ends them together. */
export class LiveSession {
  readonly gws: GwsSessionClient
  readonly board: BoardService
  readonly transfers: TransferService
  readonly handling: Handling
  readonly recovery: Recovery
  user: Omit<SignedInUser, 'isDemo'>
  readonly #realtime: RealtimeClient
  readonly #options: LiveSessionOptions
  readonly #pending = createPendingOperations()
  #isOpen = false

  private constructor(
    options: LiveSessionOptions,
    gws: GwsSessionClient,
    me: Me,
    csrfHeaders: () => Record<string, string>,
  ) {
    const { now, random, schedule, log, state, held, journal, server, dialect } = options
    this.#options = options
    this.gws = watchForSessionEnd(gws, (cause) => this.#ended(cause))
    this.user = userFrom(me, server)
    const ports = { gws: this.gws, pending: this.#pending, me, now }
    this.transfers = new TransferService({
      ...ports,
      ...{ server, board: state, held, journal, confirmationMs: CONFIRMATION_MS },
      log: log.module('transfers'),
      reasonKey: options.reasonKey,
      canAddToAgentWorkbin: dialect.addToAgentWorkbin !== 'unsupported',
      pulled: (key, id) => this.board.removeOwn(key, id),
      readAgain: (keys) => this.board.readAgain(keys),
      reported: (report) => this.recovery.settled(report),
    })
    this.recovery = new Recovery({
      ...{ journal, log: log.module('recovery'), publish: options.onRecovered },
      notes: new MoveNotes({ journal, server, me, now, log: log.module('recovery') }),
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
    this.#realtime = new RealtimeClient(
      {
        ...{ url: notificationsUrl(server), http: options.http, now, random, log: log.module('realtime') },
        headers: () => (dialect.csrfOnNotifications ? csrfHeaders() : {}),
        channels: [workbinsChannel, ...mediaChannels],
        ...(options.holdMs === undefined ? {} : { holdMs: options.holdMs }),
        renewCsrf: async () => void (await gws.me()),
      },
      {
        onDown: (cause) => this.#down(cause),
        onUp: (continuity) => this.#up(continuity),
        onMessage: this.#router(),
        onEnded: (cause) => this.#ended(cause),
      },
    )
  }

  /**
   * Signs in and brings everything up: credentials, notification channels, contact-centre session, owners. The workbins
   * follow in the background. Nothing stays behind when it fails.
   */
  static async open(options: LiveSessionOptions, credentials: Credentials): Promise<Result<LiveSession>> {
    const csrf = createCsrfStore()
    const { http, server, signal } = options
    const ports = { http, server, signal, csrf }
    const door = createGwsClient({ ...ports, dialect: options.dialect })
    const version = await door.version()
    if (!version.ok) return version
    const me = await door.signIn(credentials)
    if (!me.ok) return me
    options.onIdentified({ server, userId: me.value.userId })
    const dialect = await options.settleDialect({ ...ports, me: me.value, version: version.value })
    const gws = createGwsClient({ ...ports, dialect })
    const session = new LiveSession({ ...options, dialect }, gws, me.value, () => csrf.headers())
    const opened = await session.#openLine(signal)
    if (opened.ok) return ok(session)
    await session.close()
    return opened
  }

  /** What can be chosen as a target besides owners and workbins; without an answer no queue is offered by name. */
  async targets(): Promise<Result<TransferTargets>> {
    const queues = await this.gws.queues()
    if (!queues.ok) this.#options.log.warn('queues not told', { reason: queues.failure.reason })
    const canAddToAgentWorkbin = this.#options.dialect.addToAgentWorkbin !== 'unsupported'
    return ok({ queues: queues.ok ? queues.value : [], canAddToAgentWorkbin })
  }

  /** Tries the line at once, for the moment when the machine wakes up. */
  reconnectNow(): void {
    this.#realtime.reconnectNow()
  }

  /**
   * Ends it in the right order: moves that run, notifications, then the contact-centre session, which ends the HTTP
   * session too.
   */
  async close(): Promise<void> {
    const wasOpen = this.#isOpen
    if (wasOpen) await within(POLITE_END_MS, this.transfers.settled())
    this.#isOpen = false
    this.board.stop()
    this.#pending.giveUp()
    await this.#realtime.stop()
    if (wasOpen) await within(POLITE_END_MS, this.gws.endContactCentreSession())
    this.gws.cancelAll()
  }

  async #openLine(signal: AbortSignal): Promise<Result<null>> {
    const stop = (): void => void this.#realtime.stop()
    signal.addEventListener('abort', stop, { once: true })
    const line = await this.#realtime.start()
    signal.removeEventListener('abort', stop)
    if (!line.ok) return line
    const channels = await this.gws.startContactCentreSession(channelsOfSession)
    const failedChannels = channels.ok
      ? channels.value.failed.map(({ channel }) => channel)
      : channelsOfSession
    if (!channels.ok && channels.failure.code === 'offline') return channels
    if (failedChannels.length > 0)
      this.#options.log.warn('channels not open', { channels: failedChannels.join(' ') })
    this.user = { ...this.user, failedChannels }
    const owners = await this.board.loadOwners()
    if (!owners.ok) return owners
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
    if (continuity !== 'unbroken') this.#inBackground('reading held interactions failed', this.#readHeld())
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

  #inBackground(failure: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#options.log.error(failure, toLogFields(error))
    })
  }

  #router(): ReturnType<typeof createMessageRouter> {
    const listeners = {
      onWorkbin: (message: WorkbinMessage): void => this.#onWorkbin(message),
      onMedia: (message: MediaMessage): void => {
        this.transfers.onMediaMessage(message)
        this.handling.onMediaMessage(message)
      },
      onChatLog: (log: Parameters<Handling['onChatLog']>[0]): void => this.handling.onChatLog(log),
    }
    return createMessageRouter(listeners, this.#options.log.module('messages'))
  }

  #onWorkbin(message: WorkbinMessage): void {
    switch (message.type) {
      case 'subscription': {
        this.#onSubscription(message)
        return
      }
      case 'change': {
        const key = this.board.onChange(message)
        const sign = key && signFromChange(message, key)
        if (sign) this.#pending.offer(sign)
        return
      }
      case 'stats':
        this.board.onStats(message)
        return
      case 'unknown':
    }
  }

  /** A message about one's own workbin names no owner: then it is this user's, or this user's place's. */
  #onSubscription(message: Extract<WorkbinMessage, { type: 'subscription' }>): void {
    if (message.outcome === 'Unsubscribed') return
    const named = namedOwnerKey(message.owner)
    const owners = named ? [named] : [ownerKeyOf('Agent', this.user.userId), ownerKeyOf('Place', 'me')]
    const failure = failureOf('refused-by-server', 'the subscription was refused by a notification')
    for (const owner of owners) {
      this.#pending.offer({
        ...{ referenceId: message.referenceId, interactionId: null },
        what: subscribedSign(workbinKeyOf(owner, message.workbinId)),
        ...(message.outcome === 'RequestFailed' ? { failure } : {}),
      })
    }
  }
}

function userFrom(me: Me, server: string): Omit<SignedInUser, 'isDemo'> {
  const { userId, userName, displayName, roles } = me
  const isSupervisor = roles.some((role) => /supervisor/i.test(role))
  return { userId, userName, displayName, isSupervisor, server, failedChannels: [] }
}

async function within(limitMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<void>((resolve) => (timer = setTimeout(resolve, limitMs)))
  await Promise.race([work, limit])
  clearTimeout(timer)
}
