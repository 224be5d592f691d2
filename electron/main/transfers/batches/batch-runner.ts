import type { LoggedDeed } from '@shared/domain/action-log'
import type { BatchChange, BatchItem } from '@shared/domain/batch'
import type {
  HeldRequest,
  FoundAt,
  MoveReport,
  MoveRequest,
  PlaceRequest,
  TransferTarget,
} from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { Failure } from '@shared/failure'
import type { Result } from '@shared/result'
import type { BoardState } from '../../board/board-state'
import { createPublisher } from '../../board/publisher'
import type { Log } from '../../diagnostics/log'
import { toLogFields } from '../../diagnostics/redaction'
import { eventFromReport, type ItemEvent } from './batch-item'
import type { BatchRecord } from './batch-record'
import { deedFrom } from './deed'
import type { Sought } from '../locate'
import { whoHas } from '../who-has'
import { UnknownItems } from './unknown-items'
import { Pace, type Strain } from './pace'

/** What moves one interaction: the transfers of whoever is signed in. */
export interface Mover {
  readonly move: (request: MoveRequest) => Promise<Result<MoveReport>>
  readonly place: (request: PlaceRequest) => Promise<Result<MoveReport>>
  readonly putBack: (request: HeldRequest) => Promise<Result<MoveReport>>
  readonly complete: (request: HeldRequest) => Promise<Result<MoveReport>>
  readonly locate: (sought: readonly Sought[]) => Promise<Result<ReadonlyMap<string, FoundAt>>>
  readonly isHeld: (interactionId: string) => boolean
  readonly isMoving: (interactionId: string) => boolean
  readonly refusalOf: (target: TransferTarget, from: WorkbinKey | null) => Failure | undefined
}

/** What the runner needs. `mover` fails while nobody is signed in. */
export interface BatchRunnerOptions {
  readonly board: BoardState
  readonly mover: () => Result<Mover>
  readonly publish: (change: BatchChange) => void
  readonly now: () => number
  readonly schedule: (run: () => void, delayMs: number) => void
  /** Writes what was done into the action log. */
  readonly record: (deed: LoggedDeed) => void
  readonly log: Log
}

/** How one item is done. */
export type Work =
  | { readonly how: 'move'; readonly from: WorkbinKey }
  | { readonly how: 'place' }
  | { readonly how: 'put-back' }

/** What goes with every move of a batch. */
export type Extras = Pick<MoveRequest, 'nickname' | 'reason' | 'saveLastAgent'>

/** A batch that shall run: what to do with which of its items, and what the reports mean for them. */
export interface BatchRun {
  readonly record: BatchRecord
  readonly works: ReadonlyMap<string, Work>
  readonly extras: Extras
  readonly eventFrom?: (item: BatchItem, report: MoveReport) => ItemEvent
  /** Waits for what must be so before an item is begun. */
  readonly before?: (item: BatchItem) => Promise<void>
  readonly onSettled?: (item: BatchItem) => void
  readonly onEnd: () => void
}

const NEWS_EVERY_MS = 100
const MOST_ATTEMPTS = 5
const calm: Strain = { isStrained: false }

/** Runs batches item by item, all of them at one pace, and publishes what changes ten times a second at most. */
export class BatchRunner {
  readonly #options: BatchRunnerOptions
  readonly #pace: Pace
  readonly #unknown: UnknownItems
  readonly #dirty = new Set<BatchRecord>()
  readonly #publisher: { readonly changed: () => void }

  constructor(options: BatchRunnerOptions) {
    this.#options = options
    this.#pace = new Pace(options)
    const { board, now, schedule, mover } = options
    this.#unknown = new UnknownItems({
      schedule,
      changed: (record) => this.changed(record),
      whoHas: (interactionId, from) => whoHas(board, interactionId, from),
      locate: (sought) => {
        const moving = mover()
        return moving.ok ? moving.value.locate(sought) : Promise.resolve(moving)
      },
    })
    this.#publisher = createPublisher({ now, schedule, frameMs: NEWS_EVERY_MS, flush: () => this.#flush() })
  }

  /** Lets a batch run. Its items are begun in their order. */
  run(run: BatchRun): void {
    this.changed(run.record)
    for (const [interactionId, work] of run.works) this.#enqueue(run, interactionId, { work, attempt: 1 })
  }

  /** The line is up or down: nothing is begun while it is down. */
  lineChanged(isUp: boolean): void {
    if (isUp) this.#pace.resume()
    else this.#pace.halt()
  }

  /** Publishes what changed in a record, soon. */
  changed(record: BatchRecord): void {
    this.#dirty.add(record)
    this.#publisher.changed()
  }

  /** Looks for an item of which the server has not told the outcome. */
  lookFor(record: BatchRecord, item: BatchItem): void {
    const mover = this.#options.mover()
    this.#unknown.add(record, item, mover.ok && mover.value.isHeld(item.interactionId))
  }

  /** Forgets what was to be published and what was to be looked for. */
  clear(): void {
    this.#dirty.clear()
    this.#unknown.clear()
  }

  #enqueue(run: BatchRun, interactionId: string, turn: Turn): void {
    this.#pace.run(async () => {
      try {
        return await this.#take(run, interactionId, turn)
      } catch (error) {
        this.#options.log.error('an item of a batch ended in an exception', toLogFields(error))
        this.#settle(run, interactionId, { type: 'settled', state: 'unknown' })
        return calm
      }
    })
  }

  async #take(run: BatchRun, interactionId: string, turn: Turn): Promise<Strain> {
    const { record } = run
    const item = record.get(interactionId)
    if (!item || !record.apply(interactionId, { type: 'begun' })) return calm
    this.changed(record)
    await run.before?.(item)
    const result = await this.#do(item, turn.work, run.extras)
    const failure = result.ok ? result.value.failure : result.failure
    this.#record(run, item, turn.work, result)
    const isStranded = result.ok && result.value.state === 'stranded'
    if (isWorthWaiting(failure, turn) && !record.head.isCancelled) {
      const work: Work = isStranded && turn.work.how === 'move' ? { how: 'place' } : turn.work
      record.apply(interactionId, { type: 'deferred' })
      this.#enqueue(run, interactionId, { work, attempt: turn.attempt + 1 })
    } else {
      this.#settle(run, interactionId, eventFrom(run, item, turn.work, result))
    }
    return strainOf(failure)
  }

  #do(item: BatchItem, work: Work, extras: Extras): Promise<Result<MoveReport>> {
    const mover = this.#options.mover()
    if (!mover.ok) return Promise.resolve(mover)
    const { interactionId, target } = item
    switch (work.how) {
      case 'move':
        return mover.value.move({ interactionId, workbinKey: work.from, target, ...extras })
      case 'place': {
        const { nickname: _nickname, ...rest } = extras
        return mover.value.place({ interactionId, target, ...rest })
      }
      case 'put-back':
        return mover.value.putBack({ interactionId })
    }
  }

  #record({ record, extras }: BatchRun, item: BatchItem, { how }: Work, result: Result<MoveReport>): void {
    const { interactionId, from, target } = item
    const { id: batchId, undoes } = record.head
    const action = undoes === null ? how : 'undo'
    const reason = extras.reason ?? ''
    this.#options.record(deedFrom({ action, interactionId, from, target, reason, batchId, result }))
  }

  #settle(run: BatchRun, interactionId: string, event: ItemEvent): void {
    const { record } = run
    record.apply(interactionId, event)
    const item = record.get(interactionId)
    if (item) run.onSettled?.(item)
    if (item?.state === 'unknown') this.lookFor(record, item)
    if (record.isAtRest) run.onEnd()
    this.changed(record)
  }

  #flush(): void {
    for (const record of this.#dirty) {
      const change = record.takeChange()
      if (change) this.#options.publish(change)
    }
    this.#dirty.clear()
  }
}

interface Turn {
  readonly work: Work
  readonly attempt: number
}

function eventFrom(run: BatchRun, item: BatchItem, work: Work, result: Result<MoveReport>): ItemEvent {
  if (result.ok) return (run.eventFrom ?? ((_item, report) => eventFromReport(report)))(item, result.value)
  const isInHands = work.how !== 'move'
  return { type: 'settled', state: isInHands ? 'needs-action' : 'unchanged', failure: result.failure }
}

/** A server that was too busy refused before acting: the item gets another turn, when the server has had its breather. */
function isWorthWaiting(failure: Failure | undefined, { attempt }: Turn): boolean {
  return failure?.httpStatus === 429 && attempt < MOST_ATTEMPTS
}

function strainOf(failure: Failure | undefined): Strain {
  const isStrained = failure?.reason === 'server-busy' || failure?.reason === 'timed-out'
  return isStrained ? { isStrained, retryAfterMs: failure.retryAfterMs ?? null } : calm
}
