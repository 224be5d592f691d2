import PQueue from 'p-queue'
import type { BoardChange } from '@shared/domain/board'
import { parseWorkbinKey, workbinKeyOf, type WorkbinKey } from '@shared/domain/workbin'
import type { OwnerKey } from '@shared/domain/owner'
import type { Failure } from '@shared/failure'
import { ok, type Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import type { GwsClient, Me, WorkbinDefinition } from '../gws/gws-client'
import type { WorkbinMessage } from '../gws/messages'
import type { PendingOperations } from '../realtime/pending-operations'
import type { Continuity } from '../realtime/realtime-client'
import type { BoardState } from './board-state'
import { loadDirectory, type OwnerPlan } from './directory'
import { applyItemChange } from './item-change'
import { ownerOfMessage, type OwnerOfMessage } from './message-owner'
import { readOwner, type OwnerContents } from './owner-sync'
import { createPublisher } from './publisher'
import { ReadWindow } from './read-window'

/** What the board service needs; all of one sign-in except the state, which a window may outlive. */
export interface BoardServiceOptions {
  readonly gws: GwsClient
  readonly me: Me
  readonly pending: PendingOperations
  /** Whether workbin subscriptions outlive a Bayeux session on this server (dialect `subscriptionsSurviveHandshake`). */
  readonly subscriptionsSurvive: boolean
  readonly state: BoardState
  readonly publish: (change: BoardChange) => void
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** Whether this console is moving, or has just moved, this interaction itself. */
  readonly isOwn: (interactionId: string) => boolean
  readonly log: Log
}

type ChangeMessage = Extract<WorkbinMessage, { type: 'change' }>

interface Sync {
  readonly generation: number
  /** Set as soon as the reading is sent. */
  window?: ReadWindow
}

/** More than the client sends at once, so that its places are used while others wait for a confirmation. */
const PARALLEL_OWNERS = 8
const RETRY_MS = 20_000
const DOUBT_MS = 300

/**
 * The one writer of the board: reads every owner after subscribing to it, applies notifications in order, believes them
 * more than a reading that was under way, and reads again whatever a lost line or a doubt makes uncertain.
 */
export class BoardService {
  readonly #options: BoardServiceOptions
  readonly #queue = new PQueue({ concurrency: PARALLEL_OWNERS })
  readonly #publisher: { readonly changed: () => void }
  readonly #plans = new Map<OwnerKey, OwnerPlan>()
  readonly #syncs = new Map<OwnerKey, Sync>()
  readonly #subscribed = new Set<OwnerKey>()
  readonly #failed = new Set<OwnerKey>()
  readonly #doubtful = new Set<OwnerKey>()
  #definitions: ReadonlyMap<string, WorkbinDefinition> = new Map()
  #generation = 0
  #isLineUp = false
  #isStopped = false
  #isDoubtScheduled = false
  #isRetryScheduled = false

  constructor(options: BoardServiceOptions) {
    this.#options = options
    this.#publisher = createPublisher({
      now: options.now,
      schedule: options.schedule,
      flush: () => this.#flush(),
    })
  }

  /** Reads who there is. The workbins follow when the line is up. */
  async loadOwners(): Promise<Result<null>> {
    const directory = await loadDirectory(this.#options.gws, this.#options.me)
    if (!directory.ok) return directory
    const { owners, workbins, plans, definitions, problems } = directory.value
    for (const problem of problems) {
      this.#options.log.warn('owners not told', { part: problem.part, reason: problem.failure.reason })
    }
    this.#definitions = definitions
    for (const plan of plans) this.#plans.set(plan.ownerKey, plan)
    this.#options.state.putOwners(owners, workbins)
    this.#options.state.setLoading({ done: 0, total: plans.length, failed: 0, problems })
    this.#publisher.changed()
    return ok(null)
  }

  /** The line is up. What may have changed meanwhile is read; nothing is asked again that cannot have changed. */
  lineUp(continuity: Continuity): void {
    this.#isLineUp = true
    if (continuity === 'new-session' && !this.#options.subscriptionsSurvive) this.#subscribed.clear()
    if (continuity !== 'unbroken') {
      this.#readAll()
      return
    }
    for (const workbin of this.#options.state.workbins.values()) {
      if (workbin.status === 'stale') this.#options.state.updateWorkbin(workbin.key, { status: 'live' })
    }
    this.#readFailed()
    this.#publisher.changed()
  }

  /** The line is down: what is shown is the past. */
  lineDown(): void {
    this.#isLineUp = false
    for (const workbin of this.#options.state.workbins.values()) {
      if (workbin.status === 'live') this.#options.state.updateWorkbin(workbin.key, { status: 'stale' })
    }
    this.#publisher.changed()
  }

  /** This console pulled an interaction out of a workbin. */
  removeOwn(key: WorkbinKey, interactionId: string): void {
    this.#options.state.remove(key, interactionId, { own: true })
    this.#publisher.changed()
  }

  /** Reads some workbins again; the owners of unknown keys are left out. */
  readAgain(keys: readonly WorkbinKey[]): void {
    const owners = new Set(keys.map((key) => parseWorkbinKey(key)?.ownerKey))
    for (const ownerKey of owners) if (ownerKey) this.#enqueue(ownerKey, true)
  }

  /** Ends all work; the state stays as it is. */
  stop(): void {
    this.#isStopped = true
    this.#generation += 1
    this.#queue.clear()
  }

  /**
   * Takes a change message in the order in which it came.
   * @returns whose workbin it was; undefined when nothing tells, and its candidates are read again
   */
  onChange(message: ChangeMessage): WorkbinKey | undefined {
    this.#options.state.heard(this.#options.now())
    const found = this.#ownerOf(message)
    if (found.type === 'candidates') {
      for (const ownerKey of found.ownerKeys) this.#doubt(ownerKey)
      return undefined
    }
    const { key, isNamed } = found
    const ownerKey = parseWorkbinKey(key)?.ownerKey ?? ''
    const { item, action } = message
    if (!item || action === 'unknown') {
      this.#doubt(ownerKey)
      return key
    }
    for (const { window } of this.#syncs.values()) window?.note({ key, action, item }, isNamed)
    const own = this.#options.isOwn(item.id)
    applyItemChange(this.#options.state, { key, action, item }, { own, cause: 'arrived' })
    this.#publisher.changed()
    return key
  }

  #ownerOf({ item, action, workbinId, owner }: ChangeMessage): OwnerOfMessage {
    const { state } = this.#options
    const known = item && action === 'ItemRemoved' ? state.find(item.id) : undefined
    return ownerOfMessage({
      ...{ workbinId, owner, kind: this.#definitions.get(workbinId)?.kind, owners: state.owners.values() },
      knownAt: known?.row.workbinKey,
      workbinAgentId: item?.workbinAgentId ?? null,
    })
  }

  #flush(): void {
    const change = this.#options.state.takeChange()
    if (change) this.#options.publish(change)
  }

  #readAll(): void {
    this.#generation += 1
    this.#queue.clear()
    this.#failed.clear()
    this.#syncs.clear()
    for (const ownerKey of this.#plans.keys()) this.#enqueue(ownerKey, false)
    this.#progress()
  }

  #enqueue(ownerKey: OwnerKey, isUrgent: boolean): void {
    const plan = this.#plans.get(ownerKey)
    if (!plan || this.#isStopped) return
    const sync: Sync = { generation: this.#generation }
    this.#syncs.set(ownerKey, sync)
    this.#queue
      .add(() => this.#sync(plan, sync), { priority: isUrgent ? 1 : 0 })
      .catch((error: unknown) => {
        this.#options.log.error('reading failed', toLogFields(error))
      })
  }

  async #sync(plan: OwnerPlan, sync: Sync): Promise<void> {
    const isCurrent = (): boolean =>
      this.#syncs.get(plan.ownerKey) === sync && sync.generation === this.#generation
    if (!isCurrent()) return
    this.#mark(plan, { status: 'loading' })
    const result = await readOwner(this.#options, plan, {
      isSubscribed: this.#subscribed.has(plan.ownerKey),
      onReading: () => (sync.window = new ReadWindow()),
    })
    if (!isCurrent()) return
    this.#syncs.delete(plan.ownerKey)
    if (result.ok) this.#take(plan, result.value, sync.window)
    else this.#miss(plan, result.failure)
    this.#progress()
  }

  #take(plan: OwnerPlan, { contents, doubt }: OwnerContents, told = new ReadWindow()): void {
    const at = this.#options.now()
    this.#options.state.heard(at)
    for (const id of plan.workbinIds) {
      const read = contents.get(id) ?? []
      this.#options.state.replaceContents(workbinKeyOf(plan.ownerKey, id), read, told)
      if (read.some((resource) => told.isDoubtful(resource.id))) this.#doubt(plan.ownerKey)
    }
    if (doubt) {
      this.#miss(plan, doubt)
      return
    }
    this.#failed.delete(plan.ownerKey)
    this.#subscribed.add(plan.ownerKey)
    this.#mark(plan, { status: this.#isLineUp ? 'live' : 'stale', asOf: at })
  }

  #miss(plan: OwnerPlan, failure: Failure): void {
    this.#failed.add(plan.ownerKey)
    this.#mark(plan, { status: 'failed', failure })
    this.#retryLater()
  }

  #mark(plan: OwnerPlan, change: Parameters<BoardState['updateWorkbin']>[1]): void {
    for (const id of plan.workbinIds) {
      this.#options.state.updateWorkbin(workbinKeyOf(plan.ownerKey, id), change)
    }
    this.#publisher.changed()
  }

  #progress(): void {
    const total = this.#plans.size
    const { problems } = this.#options.state.loading
    this.#options.state.setLoading({
      done: total - this.#syncs.size,
      total,
      failed: this.#failed.size,
      problems,
    })
    this.#publisher.changed()
  }

  #retryLater(): void {
    if (this.#isRetryScheduled) return
    this.#isRetryScheduled = true
    this.#options.schedule(() => {
      this.#isRetryScheduled = false
      if (this.#isLineUp) this.#readFailed()
      else if (!this.#isStopped) this.#retryLater()
    }, RETRY_MS)
  }

  #readFailed(): void {
    for (const ownerKey of this.#failed) if (!this.#syncs.has(ownerKey)) this.#enqueue(ownerKey, false)
  }

  /** Many doubts about many owners in a moment are one reading of each. */
  #doubt(ownerKey: OwnerKey): void {
    this.#doubtful.add(ownerKey)
    if (this.#isDoubtScheduled) return
    this.#isDoubtScheduled = true
    this.#options.schedule(() => {
      this.#isDoubtScheduled = false
      for (const doubtful of this.#doubtful) this.#enqueue(doubtful, false)
      this.#doubtful.clear()
    }, DOUBT_MS)
  }
}
