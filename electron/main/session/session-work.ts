import type { ActionLogEntry, LoggedDeed } from '@shared/domain/action-log'
import type { BoardChange } from '@shared/domain/board'
import { startOfShift } from '@shared/domain/shift'
import type { UnfinishedWork } from '@shared/domain/leave'
import type { SignedInUser } from '@shared/domain/session'
import type { Result } from '@shared/result'
import { BoardState } from '../board/board-state'
import { BoardTrend } from '../board/board-trend'
import { createPublisher } from '../board/publisher'
import { toLogFields } from '../diagnostics/redaction'
import type { BatchService } from '../transfers/batches/batch-service'
import { GivenAway } from '../transfers/given-away'
import { HeldStore } from '../transfers/held-store'
import type { Reminders } from '../transfers/reminders'
import { InteractionHistory } from './interaction-history'
import type { LiveSession } from './live-session'
import { createBatches, createReminders } from './session-batches'
import { SessionNews } from './session-news'
import type { SessionServiceOptions } from './session-ports'

/** What the work asks of the session that is there. */
export interface WorkPorts {
  readonly live: () => Result<LiveSession>
  readonly isOnline: () => boolean
  /** Writes what was done into the action log. */
  readonly record: (deed: LoggedDeed) => void
}

/** A step of a move may change a held interaction several times. */
const HELD_NEWS_EVERY_MS = 50
/** What a sudden end may cost of the trend. */
const KEEP_TREND_MS = 300_000
/** Twice the longest time after which settings let one be reminded. */
const RECALL_MS = 1_209_600_000

/** What one person works on: it outlives a session that was lost, and is forgotten when another person comes, or nobody. */
export class SessionWork {
  readonly state = new BoardState()
  readonly held: HeldStore
  readonly history: InteractionHistory
  readonly batches: BatchService
  readonly news: SessionNews
  readonly givenAway: GivenAway
  readonly reminders: Reminders
  readonly trend: BoardTrend
  readonly #options: SessionServiceOptions
  /** Whose trend is kept beyond the session. */
  #trendOf: SignedInUser | null = null
  #isRecalled = false

  constructor({ live, isOnline, record }: WorkPorts, options: SessionServiceOptions) {
    const { now, schedule } = options
    this.#options = options
    this.history = new InteractionHistory(now)
    const heldNews = createPublisher({
      ...{ now, schedule, frameMs: HELD_NEWS_EVERY_MS },
      flush: () => options.onHeld(this.held.list()),
    })
    this.held = new HeldStore(now, (held) => {
      this.history.heldChanged(held)
      heldNews.changed()
    })
    this.news = new SessionNews(options)
    this.batches = createBatches({ live, record, state: this.state }, options)
    this.givenAway = new GivenAway(this.state, now)
    this.reminders = createReminders(this, options)
    this.trend = new BoardTrend({
      ...{ board: this.state, isOnline, now },
      begin: (at) => startOfShift(options.workRules().shift, at),
    })
  }

  /** What leaving now would leave behind. */
  unfinished(): UnfinishedWork {
    return { running: this.batches.running, ...this.held.counts() }
  }

  /** Looks now and then, as long as `isOn`, what may be forgotten and how much waits for this person. */
  lookWhile(isOn: () => boolean, user: SignedInUser): void {
    const { schedule } = this.#options
    this.reminders.lookWhile(isOn, schedule)
    this.trend.lookWhile(isOn, schedule)
    if (user.isDemo) return
    if (!this.#trendOf) void this.#goOnWithTrend(isOn, user)
    if (!this.#isRecalled) void this.#recall(isOn, user)
  }

  /** Keeps the trend for the next time this person signs in. */
  async keepTrend(): Promise<void> {
    if (this.#trendOf) await this.#options.trendMemory?.keep(this.#trendOf, this.trend.kept)
  }

  publish(change: BoardChange): void {
    this.history.boardChanged(change)
    this.#options.onBoard(change)
  }

  /** Publishes what of the board was changed here. */
  publishBoard(): void {
    const change = this.state.takeChange()
    if (change) this.publish(change)
  }

  /** Forgets everything. */
  clear(): void {
    this.news.clear()
    this.state.reset()
    this.publishBoard()
    this.held.replace([], () => ({}))
    this.batches.clear()
    this.givenAway.clear()
    this.reminders.look()
    this.#isRecalled = false
    this.trend.clear()
    this.#trendOf = null
  }

  async #goOnWithTrend(isOn: () => boolean, user: SignedInUser): Promise<void> {
    const kept = await this.#options.trendMemory?.read(user)
    if (!isOn() || this.#trendOf) return
    if (kept) this.trend.goOnFrom(kept)
    this.#trendOf = user
    this.#keepTrendWhile(() => this.#trendOf === user)
  }

  /** What this person gave away before the last start may still lie there. */
  async #recall(isOn: () => boolean, { userName, servers }: SignedInUser): Promise<void> {
    const { log, now, recentDeeds } = this.#options
    this.#isRecalled = true
    try {
      const deeds = (await recentDeeds?.(now() - RECALL_MS)) ?? []
      const isOwn = (entry: ActionLogEntry): boolean =>
        entry.userName === userName && servers.includes(entry.server)
      if (isOn()) this.givenAway.recall(deeds.filter(isOwn))
    } catch (error) {
      log.warn('what was given away before cannot be recalled', toLogFields(error))
    }
  }

  #keepTrendWhile(isOn: () => boolean): void {
    this.#options.schedule(() => {
      if (!isOn()) return
      void this.keepTrend()
      this.#keepTrendWhile(isOn)
    }, KEEP_TREND_MS)
  }
}
