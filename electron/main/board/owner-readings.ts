import type { DirectoryProblem } from '@shared/domain/board'
import type { OwnerKey } from '@shared/domain/owner'
import { workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import type { GwsClient } from '../gws/gws-client'
import type { PendingOperations } from '../realtime/pending-operations'
import type { BoardState, ReadDifference } from './board-state'
import type { OwnerPlan } from './directory'
import { FailureNotes } from './failure-notes'
import { readOwner, type OwnerContents } from './owner-sync'
import type { Changed } from './publisher'
import { ReadWindow, type ToldChange } from './read-window'
import { ReadingQueue, type ReadingReason } from './reading-queue'
import { Retries } from './retries'
import { failedPart, letWait, markWorkbins } from './workbin-marks'

/** What the readings need. Times are ms, `random` gives a number from 0 to below 1. */
export interface OwnerReadingsOptions {
  readonly gws: GwsClient
  readonly pending: PendingOperations
  readonly state: BoardState
  readonly now: () => number
  readonly random: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  readonly log: Log
  readonly isLineUp: () => boolean
  /** Something on the board changed. */
  readonly changed: Changed
  /** What a reading of a workbin that had been read before found different from what the board showed. */
  readonly onDifference: (key: WorkbinKey, difference: ReadDifference, reason: ReadingReason) => void
  /** A reading is over, well or badly, or will not be made. */
  readonly onEnded: (ownerKey: OwnerKey) => void
  /** What was read is uncertain. */
  readonly onDoubt: (ownerKey: OwnerKey) => void
}

/** Whether what such a reading finds came while the workbin was followed, and no message told it. */
const isAboutNews = (reason: ReadingReason): boolean => reason === 'doubt' || reason === 'check'

interface Sync {
  readonly reason: ReadingReason
  /** Set as soon as the reading is sent. */
  window?: ReadWindow
}

/** More than the client sends at once, so that its places are used while others wait for a confirmation. */
const PARALLEL_OWNERS = 8
/** How often the board is told of what a reading of many owners brings: each time everything on screen is drawn anew. */
const MANY_READ_MS = 200

/**
 * Reads owners and puts what they have on the board: those on screen first, the rest paced, failed ones again after a
 * while. It owns the plan of who is read how, what is being read, and which subscriptions the line has.
 */
export class OwnerReadings {
  readonly #options: OwnerReadingsOptions
  readonly #queue: ReadingQueue
  readonly #retries: Retries
  readonly #notes: FailureNotes
  readonly #plans = new Map<OwnerKey, OwnerPlan>()
  readonly #syncs = new Map<OwnerKey, Sync>()
  /** Owners of whom nothing is known yet, whether a reading is due already or the line is not there. */
  readonly #unread = new Set<OwnerKey>()
  readonly #subscribed = new Set<OwnerKey>()
  /** Owners whose reading was given up before it began. */
  readonly #cancelled = new Set<OwnerKey>()
  #problems: readonly DirectoryProblem[] = []
  #isStopped = false

  constructor(options: OwnerReadingsOptions) {
    this.#options = options
    this.#notes = new FailureNotes(options.log)
    this.#queue = new ReadingQueue({
      atOnce: PARALLEL_OWNERS,
      read: (ownerKey) => this.#read(ownerKey),
    })
    this.#retries = new Retries({
      ...{ now: options.now, random: options.random, schedule: options.schedule },
      retry: (ownerKey) => {
        if (options.isLineUp() && !this.#syncs.has(ownerKey)) this.add(ownerKey, 'retry')
      },
    })
  }

  get plans(): ReadonlyMap<OwnerKey, OwnerPlan> {
    return this.#plans
  }

  /** Whether something waits or is being read, checks left out. */
  get isBusy(): boolean {
    for (const { reason } of this.#syncs.values()) if (reason !== 'check') return true
    return false
  }

  /** Whether something of the owner could not be read the last time, or is yet to be read. */
  isUncertain(ownerKey: OwnerKey): boolean {
    return this.#retries.has(ownerKey) || this.#cancelled.has(ownerKey) || this.#syncs.has(ownerKey)
  }

  /** Whether all of the owner is yet to be read. */
  isDue(ownerKey: OwnerKey): boolean {
    const reason = this.#syncs.get(ownerKey)?.reason ?? 'check'
    return this.#cancelled.has(ownerKey) || ['asked', 'due', 'doubt'].includes(reason)
  }

  plan(plans: readonly OwnerPlan[], problems: readonly DirectoryProblem[]): void {
    for (const plan of plans) {
      if (!this.#plans.has(plan.ownerKey)) this.#unread.add(plan.ownerKey)
      this.#plans.set(plan.ownerKey, plan)
    }
    this.#problems = problems
    this.#progress()
  }

  /** The owner is not watched any more. */
  drop(ownerKey: OwnerKey): void {
    this.#plans.delete(ownerKey)
    this.#subscribed.delete(ownerKey)
    this.#finish(ownerKey)
    this.#progress()
  }

  add(ownerKey: OwnerKey, reason: ReadingReason): void {
    if (!this.#plans.has(ownerKey) || this.#isStopped) {
      this.#options.onEnded(ownerKey)
      return
    }
    const before = this.#syncs.get(ownerKey)?.reason
    if (reason === 'check' && before) return
    this.#cancelled.delete(ownerKey)
    this.#syncs.set(ownerKey, { reason: before === 'due' && reason === 'doubt' ? before : reason })
    this.#queue.add(ownerKey, reason)
  }

  /** Reads everybody anew; while held, the readings wait for `release`. */
  addAll(isHeld: boolean): void {
    this.#queue.clear()
    this.#queue.hold(isHeld)
    this.#syncs.clear()
    this.#cancelled.clear()
    for (const plan of this.#plans.values()) {
      this.#retries.done(plan.ownerKey)
      letWait(this.#options.state, plan, ['loading'])
      this.add(plan.ownerKey, 'due')
    }
    this.#progress()
  }

  release(): void {
    this.#queue.hold(false)
  }

  addFailed(): void {
    for (const ownerKey of this.#retries.ownerKeys) {
      if (!this.#syncs.has(ownerKey)) this.add(ownerKey, 'retry')
    }
  }

  /** Gives up what is due and has not begun; it stays as it was, and is read when asked for or with `goOn`. */
  cancel(): void {
    const ownerKeys = this.#queue.giveUp()
    for (const ownerKey of ownerKeys) {
      const plan = this.#plans.get(ownerKey)
      this.#syncs.delete(ownerKey)
      this.#cancelled.add(ownerKey)
      if (plan) letWait(this.#options.state, plan, ['loading', 'live'])
    }
    for (const ownerKey of ownerKeys) this.#options.onEnded(ownerKey)
    this.#progress()
  }

  /** Reads what was given up. */
  goOn(): void {
    for (const ownerKey of [...this.#cancelled]) this.add(ownerKey, 'due')
    this.#progress()
  }

  show(onScreen: ReadonlySet<OwnerKey>): void {
    this.#queue.show(onScreen)
  }

  /** The owner is new, or has workbins that nobody subscribed to yet. */
  resubscribe(ownerKey: OwnerKey): void {
    this.#subscribed.delete(ownerKey)
    this.add(ownerKey, 'due')
    this.#progress()
  }

  /** The line has lost its subscriptions. */
  forgetSubscriptions(): void {
    this.#subscribed.clear()
  }

  /** Something was told while readings are under way. */
  note(change: ToldChange, isNamed: boolean): void {
    for (const { window } of this.#syncs.values()) window?.note(change, isNamed)
  }

  stop(): void {
    this.#isStopped = true
    this.#queue.clear()
    this.#syncs.clear()
  }

  async #read(ownerKey: OwnerKey): Promise<void> {
    const whole = this.#plans.get(ownerKey)
    const sync = this.#syncs.get(ownerKey)
    if (!whole || !sync) return
    const plan = sync.reason === 'retry' ? failedPart(this.#options.state, whole) : whole
    if (sync.reason !== 'check') markWorkbins(this.#options.state, plan, () => ({ status: 'loading' }))
    this.#changed()
    try {
      const result = await readOwner(this.#options, plan, {
        isSubscribed: this.#subscribed.has(ownerKey),
        onReading: () => (sync.window ??= new ReadWindow()),
      })
      if (this.#syncs.get(ownerKey) !== sync) return
      this.#syncs.delete(ownerKey)
      if (result.ok) this.#take(plan, result.value, sync)
      else this.#fail(plan, result.failure)
    } catch (error) {
      this.#options.log.error('reading failed', toLogFields(error))
      this.#syncs.delete(ownerKey)
      this.#fail(plan, failureOf('bug', 'reading failed'))
    }
    if (!this.#syncs.has(ownerKey)) this.#finish(ownerKey)
    this.#progress()
  }

  #take(plan: OwnerPlan, { contents, failures }: OwnerContents, { reason, window }: Sync): void {
    const { state, now, onDifference, onDoubt, isLineUp } = this.#options
    const told = window ?? new ReadWindow()
    const at = now()
    state.heard(at)
    for (const [id, read] of contents) {
      const key = workbinKeyOf(plan.ownerKey, id)
      const wasRead = typeof state.workbins.get(key)?.asOf === 'number'
      const cause = wasRead && isAboutNews(reason) ? 'arrived' : 'read'
      const difference = state.replaceContents(key, read, told, cause)
      if (wasRead) onDifference(key, difference, reason)
      if (read.some((resource) => told.isDoubtful(resource.id))) onDoubt(plan.ownerKey)
    }
    for (const failure of failures.values()) this.#notes.tell(plan.ownerKey, failure)
    if (failures.size > 0) this.#retries.missed(plan.ownerKey)
    else {
      this.#retries.done(plan.ownerKey)
      this.#subscribed.add(plan.ownerKey)
    }
    markWorkbins(state, plan, (id) => {
      const failure = failures.get(id)
      return failure ? { status: 'failed', failure } : { status: isLineUp() ? 'live' : 'stale', asOf: at }
    })
  }

  #fail(plan: OwnerPlan, failure: Failure): void {
    this.#notes.tell(plan.ownerKey, failure)
    this.#retries.missed(plan.ownerKey)
    markWorkbins(this.#options.state, plan, () => ({ status: 'failed', failure }))
  }

  #finish(ownerKey: OwnerKey): void {
    this.#unread.delete(ownerKey)
    if (!this.#plans.has(ownerKey)) {
      this.#syncs.delete(ownerKey)
      this.#queue.remove(ownerKey)
      this.#retries.done(ownerKey)
      this.#cancelled.delete(ownerKey)
    }
    this.#options.onEnded(ownerKey)
  }

  #progress(): void {
    if (this.#isStopped) return
    let open = this.#unread.size
    for (const [ownerKey, { reason }] of this.#syncs)
      if (reason !== 'check' && !this.#unread.has(ownerKey)) open += 1
    for (const ownerKey of this.#cancelled) if (!this.#unread.has(ownerKey)) open += 1
    const total = this.#plans.size
    const [failed, cancelled, problems] = [this.#retries.size, this.#cancelled.size, this.#problems]
    if (failed + open === 0) this.#notes.settled()
    const { corrected, waitsUntil } = this.#options.state.loading
    const done = total - open
    this.#options.state.setLoading({ done, total, failed, cancelled, problems, corrected, waitsUntil })
    this.#changed()
  }

  #changed(): void {
    if (this.#syncs.size > PARALLEL_OWNERS) this.#options.changed(MANY_READ_MS)
    else this.#options.changed()
  }
}
