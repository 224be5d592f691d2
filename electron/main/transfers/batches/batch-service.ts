import {
  canRetry,
  type Batch,
  type BatchHead,
  type BatchItem,
  type BatchOrder,
  type BatchPlan,
} from '@shared/domain/batch'
import type {
  HeldRequest,
  MoveReport,
  MoveRequest,
  PlaceRequest,
  TransferTarget,
} from '@shared/domain/transfer'
import { fail, ok, type Result } from '@shared/result'
import { eventFromReport } from './batch-item'
import { noUndoOf, planBatch, type PlanRules } from './batch-plan'
import { BatchRecord } from './batch-record'
import { BatchRunner, type BatchRunnerOptions, type Extras, type Mover, type Work } from './batch-runner'
import { departureFrom, departureOf, follow, type Departure } from './batch-follow'
import { undoing, untilOnBoard } from './batch-undo'
import { afterPutBack, itemsOf, loadOf, workOfRetry } from './batch-work'
import { deedFrom, type FinishedMove } from './deed'
import { whoHas } from '../who-has'

/** What the batches need. `undoMs` is how long a batch can be taken back after its end. */
export interface BatchServiceOptions extends BatchRunnerOptions {
  readonly undoMs: () => number
}

type Begun = Result<{ readonly batchId: string }>

const MOST_REMEMBERED = 50

/** The batches of whoever is signed in, the single moves among them as batches of one. It owns their records. */
export class BatchService {
  readonly #options: BatchServiceOptions
  readonly #runner: BatchRunner
  readonly #records = new Map<string, BatchRecord>()
  readonly #extras = new Map<string, Extras>()
  #number = 0

  constructor(options: BatchServiceOptions) {
    this.#options = options
    this.#runner = new BatchRunner({
      ...options,
      publish: (change) => {
        if (this.#records.has(change.head.id)) options.publish(change)
      },
    })
    this.#runner.lineChanged(false)
  }

  list(): readonly Batch[] {
    return Array.from(this.#records.values(), (record) => record.whole())
  }

  plan(order: BatchOrder): Result<BatchPlan> {
    const mover = this.#options.mover()
    return mover.ok ? ok(planBatch(order, this.#rules(mover.value))) : mover
  }

  /** Lets an order run. What cannot be begun is an item, too, with why; what no rule is about is left out. */
  start(order: BatchOrder): Begun {
    const plan = this.plan(order)
    if (!plan.ok) return plan
    if (plan.value.moves.length === 0) return fail('bad-input', 'nothing of the order can be moved')
    const { subjects: _subjects, spread: _spread, ...extras } = order
    const works = new Map(
      plan.value.moves.map(({ interactionId, workbinKey }) => [
        interactionId,
        { how: 'move', from: workbinKey } as const,
      ]),
    )
    return this.#begin(itemsOf(order, plan.value), works, extras)
  }

  /** Begins no further item of a batch. */
  cancel(batchId: string): Result<null> {
    const record = this.#records.get(batchId)
    if (!record) return noSuchBatch()
    record.setHead({ isCancelled: true })
    for (const { interactionId } of record.items()) record.apply(interactionId, { type: 'cancelled' })
    if (record.isAtRest) this.#end(record)
    this.#runner.changed(record)
    return ok(null)
  }

  /** Tries again what may come out better, as a new batch. */
  retry(batchId: string): Begun {
    const record = this.#records.get(batchId)
    if (!record) return noSuchBatch()
    const again = record.items().filter(canRetry)
    if (again.length === 0) return fail('wrong-state', 'nothing of it is worth trying again')
    const items = again.map(({ interactionId, from, target }) => this.#waiting(interactionId, from, target))
    const works = new Map(again.map((item) => [item.interactionId, workOfRetry(item)]))
    return this.#begin(items, works, this.#extras.get(batchId) ?? {}, record.head.undoes)
  }

  /** Puts what a batch left in the supervisor's hands back where it came from; the items themselves tell how it ended. */
  putBack(batchId: string): Result<null> {
    const record = this.#records.get(batchId)
    if (!record) return noSuchBatch()
    const inHands = record.items().filter(({ state }) => state === 'needs-action' || state === 'kept')
    if (inHands.length === 0) return fail('wrong-state', 'nothing of it is in your hands')
    this.#runner.run({
      record,
      works: new Map(inHands.map(({ interactionId }) => [interactionId, { how: 'put-back' }])),
      extras: {},
      eventFrom: (item, report) => afterPutBack(item, report),
      onSettled: (item) => this.#left(item.interactionId, departureOf(item)),
      onEnd: () => undefined,
    })
    return ok(null)
  }

  /** Takes a batch back, whole or some of its items, as a new batch with its own results. */
  undo(batchId: string, interactionIds: readonly string[] | null): Begun {
    const record = this.#records.get(batchId)
    if (!record) return noSuchBatch()
    const { undoUntil, endedAt } = record.head
    if (endedAt === null) return fail('in-use', 'the batch still runs')
    if (undoUntil === null || this.#options.now() > undoUntil)
      return fail('wrong-state', 'it cannot be taken back any more')
    const chosen = interactionIds && new Set(interactionIds)
    const parts = undoing(record.items().filter((item) => chosen?.has(item.interactionId) ?? true))
    if (parts.length === 0) return fail('wrong-state', 'nothing of it can be taken back')
    const items = parts.map(({ item, from, target }) => this.#waiting(item.interactionId, from, target))
    const works = new Map(parts.map(({ item, work }) => [item.interactionId, work]))
    return this.#begin(items, works, {}, batchId)
  }

  /** A single move: asked for at once, and remembered as a batch of one when something was changed. */
  async move(request: MoveRequest): Promise<Result<MoveReport>> {
    const mover = this.#options.mover()
    if (!mover.ok) return mover
    const { interactionId, target, workbinKey: from, reason = '' } = request
    const result = await mover.value.move(request)
    return this.#told({ action: 'move', interactionId, from, target, reason, result })
  }

  /** Gives what is held to a target; remembered as a batch of one, which undoes it back into the hands. */
  async place(request: PlaceRequest): Promise<Result<MoveReport>> {
    const mover = this.#options.mover()
    if (!mover.ok) return mover
    const result = await mover.value.place(request)
    const { interactionId, target, reason = '' } = request
    if (result.ok) this.#left(interactionId, departureFrom(result.value))
    return this.#told({ action: 'place', interactionId, from: null, target, reason, result })
  }

  /** Puts what is held back; whatever batch left it there learns of it. */
  async putBackOne(request: HeldRequest): Promise<Result<MoveReport>> {
    const mover = this.#options.mover()
    if (!mover.ok) return mover
    const { interactionId, reason = '' } = request
    const result = await mover.value.putBack(request)
    if (result.ok) this.#left(interactionId, departureFrom(result.value))
    const target = result.ok ? result.value.target : null
    this.#options.record(deedFrom({ action: 'put-back', interactionId, from: null, target, reason, result }))
    return result
  }

  /** Ends the processing of what is held. */
  async complete(request: HeldRequest): Promise<Result<MoveReport>> {
    const mover = this.#options.mover()
    if (!mover.ok) return mover
    const { interactionId, reason = '' } = request
    const result = await mover.value.complete(request)
    if (result.ok && result.value.state === 'placed') this.#left(interactionId, { how: 'completed' })
    const done = { interactionId, from: null, target: null, reason, result }
    this.#options.record(deedFrom({ action: 'complete', ...done }))
    return result
  }

  /** How many items wait or run. */
  get running(): number {
    const isOpen = ({ state }: BatchItem): boolean => state === 'waiting' || state === 'running'
    const atWork = [...this.#records.values()].filter((record) => !record.isAtRest)
    return atWork.reduce((sum, record) => sum + record.items().filter(isOpen).length, 0)
  }

  /** The line is up or down. */
  lineChanged(isUp: boolean): void {
    this.#runner.lineChanged(isUp)
  }

  /** Begins nothing more and forgets everything: somebody else is signed in, or nobody. */
  clear(): void {
    for (const record of this.#records.values()) {
      for (const { interactionId } of record.items()) record.apply(interactionId, { type: 'cancelled' })
    }
    this.#runner.clear()
    this.#records.clear()
    this.#extras.clear()
  }

  #begin(
    items: readonly BatchItem[],
    works: ReadonlyMap<string, Work>,
    extras: Extras,
    undoes: string | null = null,
  ): Begun {
    const record = this.#remember(items, { undoes, reason: extras.reason ?? '' })
    this.#extras.set(record.head.id, extras)
    this.#runner.run({
      ...{ record, works, extras },
      before: undoes === null ? () => Promise.resolve() : (item) => untilOnBoard(this.#options, item, works),
      onSettled: (item) => {
        if (undoes !== null && (item.state === 'moved' || item.state === 'kept')) this.#undone(undoes, item)
        if (item.state === 'moved') this.#left(item.interactionId, departureOf(item))
      },
      onEnd: () => this.#end(record),
    })
    return ok({ batchId: record.head.id })
  }

  #remember(items: readonly BatchItem[], part: Pick<BatchHead, 'undoes' | 'reason'>): BatchRecord {
    this.#number += 1
    const startedAt = this.#options.now()
    const id = `batch-${String(startedAt)}-${String(this.#number)}`
    const rest = { endedAt: null, undoUntil: null, isCancelled: false, total: items.length }
    const record = new BatchRecord({ id, startedAt, ...rest, ...part }, items)
    this.#records.set(id, record)
    for (const [oldId, old] of this.#records) {
      if (this.#records.size <= MOST_REMEMBERED) break
      if (old.head.endedAt === null) continue
      this.#records.delete(oldId)
      this.#extras.delete(oldId)
    }
    return record
  }

  #end(record: BatchRecord): void {
    if (record.head.endedAt !== null) return
    const endedAt = this.#options.now()
    const undoMs = this.#options.undoMs()
    const canUndo = undoMs > 0 && record.head.undoes === null && undoing(record.items()).length > 0
    record.setHead({ endedAt, undoUntil: canUndo ? endedAt + undoMs : null })
  }

  #undone(batchId: string, { interactionId }: BatchItem): void {
    const record = this.#records.get(batchId)
    if (record?.apply(interactionId, { type: 'undone' })) this.#runner.changed(record)
  }

  /** Logs a single move, and remembers it as a batch of one when something was changed. */
  #told(move: FinishedMove & { readonly target: TransferTarget }): Result<MoveReport> {
    const { result, interactionId, from, target, reason } = move
    if (!result.ok || result.value.state === 'refused') {
      this.#options.record(deedFrom(move))
      return result
    }
    const record = this.#remember([this.#waiting(interactionId, from, target)], { undoes: null, reason })
    this.#options.record(deedFrom({ ...move, batchId: record.head.id }))
    record.apply(interactionId, { type: 'begun' })
    record.apply(interactionId, eventFromReport(result.value))
    const item = record.get(interactionId)
    if (item?.state === 'unknown') this.#runner.lookFor(record, item)
    this.#end(record)
    this.#runner.changed(record)
    return ok({ ...result.value, batchId: record.head.id })
  }

  /** What earlier batches left in the hands is there no more. */
  #left(interactionId: string, departure: Departure | undefined): void {
    if (!departure) return
    for (const record of follow(this.#records.values(), interactionId, departure))
      this.#runner.changed(record)
  }

  #waiting(interactionId: string, from: BatchItem['from'], target: TransferTarget): BatchItem {
    const mover = this.#options.mover()
    const undo = mover.ok ? noUndoOf(target, from, this.#rules(mover.value)) : {}
    return { interactionId, from, target, state: 'waiting', ...undo }
  }

  #rules(mover: Mover): PlanRules {
    const { board } = this.#options
    return {
      rowOf: (id) => board.find(id)?.row,
      isMoving: (id) => mover.isMoving(id),
      whoHas: (id, from) => whoHas(board, id, from),
      refusalOf: (target, from) => mover.refusalOf(target, from),
      loadOf: (target) => loadOf(board, target),
    }
  }
}

function noSuchBatch(): { ok: false; failure: ReturnType<typeof fail>['failure'] } {
  return fail('resource-gone', 'no such batch')
}
