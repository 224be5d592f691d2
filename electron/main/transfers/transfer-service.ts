import type {
  HeldRequest,
  FoundAt,
  MoveReport,
  MoveRequest,
  PlaceRequest,
  TransferTarget,
} from '@shared/domain/transfer'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import { fail, failed, ok, type Result } from '@shared/result'
import type { BoardState } from '../board/board-state'
import { addressOf } from '../board/directory'
import type { Me } from '../gws/gws-client'
import type { MediaMessage } from '../gws/messages'
import { attachReason, type ReasonPorts } from './attach-reason'
import type { HeldNote, HeldStore } from './held-store'
import type { JournalStep } from './journal-entry'
import { locate, type Sought } from './locate'
import { MoveNotes, type MoveNotesOptions } from './move-notes'
import { removedSign, signFromMedia } from './move-signs'
import { report, type Asked } from './move-report'
import { MovesUnderWay } from './moves-under-way'
import { completeInteraction, placeInteraction, refOf, type PlaceOutcome, type PlaceTarget } from './place'
import { ambiguousRefusals, pullInteraction, type PullOutcome } from './pull'
import { refusalOfTarget } from './target-check'
import { toldWhoOrQueue } from './who-has'

/** What the transfers of one sign-in need. */
export interface TransferServiceOptions extends ReasonPorts, MoveNotesOptions {
  readonly me: Me
  readonly board: BoardState
  readonly held: HeldStore
  readonly canAddToAgentWorkbin: boolean
  /** Whether the server's features let this user take anything out of a workbin. */
  readonly canMove: () => boolean
  /** Tells the board's writer that this console pulled an interaction. */
  readonly pulled: (workbinKey: WorkbinKey, interactionId: string) => void
  /** A step of moving came to an end, well or not. */
  readonly reported?: (report: MoveReport) => void
  /** Asks the board to read a place again, because what lies there is in doubt. */
  readonly readAgain: (keys: readonly WorkbinKey[]) => void
}

const WORD_OF_TAKER_MS = 300

/**
 * Moves interactions: pull, then place. Writes each step to the journal before the call it describes, lets only one
 * move of an interaction run at a time, and never repeats a call: what is not confirmed is looked up.
 */
export class TransferService {
  readonly #options: TransferServiceOptions
  readonly #notes: MoveNotes
  readonly #underWay: MovesUnderWay

  constructor(options: TransferServiceOptions) {
    this.#options = options
    this.#notes = new MoveNotes(options)
    this.#underWay = new MovesUnderWay(options)
  }

  /** Whether this console is moving, or has just moved, this interaction. */
  isOwn(interactionId: string): boolean {
    return this.#underWay.isOwn(interactionId)
  }

  /** Whether a move of this interaction is under way. */
  isMoving(interactionId: string): boolean {
    return this.#underWay.isMoving(interactionId)
  }

  /** Why a target cannot take an interaction out of that workbin (null: out of the hands); undefined when it may. */
  refusalOf(target: TransferTarget, from: WorkbinKey | null): Failure | undefined {
    return refusalOfTarget(this.#options, target, from)
  }

  /** Resolves when no move is under way: leaving before would leave one half done. */
  settled(): Promise<void> {
    return this.#underWay.settled()
  }

  /** Takes a message of a media channel. */
  onMediaMessage(message: MediaMessage): void {
    const { item } = message
    const isKnown = this.#options.held.get(item.id) !== undefined
    if (message.notificationType !== 'Error') {
      this.#options.held.see(item, isKnown ? {} : this.#noteOf(item.id))
    }
    this.#options.pending.offer(signFromMedia(message))
  }

  /** Reads what this user holds, with what the journal knows about it. Called at sign-in and after a lost line. */
  async readHeld(): Promise<Result<null>> {
    const reading = this.#options.held.startReading()
    try {
      const held = await this.#options.gws.heldInteractions()
      if (!held.ok) return held
      this.#options.held.replace(held.value, (id) => this.#noteOf(id), reading.told)
      return ok(null)
    } finally {
      reading.end()
    }
  }

  /** Looks where interactions are, beginning with the hands. Fails when the server does not tell what is held. */
  async locate(sought: readonly Sought[]): Promise<Result<ReadonlyMap<string, FoundAt>>> {
    const read = await this.readHeld()
    return read.ok ? ok(await locate(this.#options, sought, (id) => this.isHeld(id))) : read
  }

  isHeld(interactionId: string): boolean {
    return this.#options.held.get(interactionId) !== undefined
  }

  /** Pulls an interaction out of its workbin and gives it to the target. */
  async move(request: MoveRequest): Promise<Result<MoveReport>> {
    const { interactionId, workbinKey, target } = request
    const found = this.#options.board.find(interactionId)
    const workbin = parseWorkbinKey(workbinKey)
    if (!workbin || found?.row.workbinKey !== workbinKey) {
      const gone = failureOf('taken-by-someone-else', 'the interaction is not in that workbin any more')
      return failed(await toldWhoOrQueue(gone, this.#options, request))
    }
    const refusal = refusalOfTarget(this.#options, target, workbinKey)
    if (refusal) return failed(refusal)
    return this.#underWay.alone(interactionId, async () => {
      const unwritten = await this.#notes.write('pulling', request, workbinKey)
      if (unwritten) return report(request, 'refused', workbinKey, unwritten)
      const outcome = await pullInteraction(this.#options, {
        ...{ interactionId, workbinKey, workbinId: workbin.workbinId, media: found.row.media },
        address: addressOf({ kind: workbin.ownerKind, id: workbin.ownerId }, this.#options.me),
        ...(request.nickname ? { nickname: request.nickname } : {}),
      })
      if (outcome.type !== 'held') return this.#notPulled(request, outcome)
      const written = this.#notes.write('held', request, workbinKey)
      this.#options.pulled(workbinKey, interactionId)
      const seen = outcome.resource ?? { ...found.resource, state: 'Processing' }
      if (!this.#options.held.get(interactionId)) this.#options.held.see(seen)
      this.#options.held.note(interactionId, { origin: workbinKey, moveState: 'held' })
      const referenceId = outcome.referenceId ?? null
      if (target.kind !== 'me') return this.#place({ ...request, referenceId }, target, workbinKey)
      const [unattached] = await Promise.all([this.#attachReason(request), written])
      return report({ ...request, referenceId, ...unattached }, 'held', workbinKey)
    })
  }

  /** Gives what the supervisor holds to a target. */
  async place(request: PlaceRequest): Promise<Result<MoveReport>> {
    const { target, interactionId } = request
    const held = this.#options.held.get(interactionId)
    if (!held) return fail('wrong-state', 'the interaction is not in your hands')
    if (target.kind === 'me') return ok(report(request, 'held', held.origin))
    const refusal = refusalOfTarget(this.#options, target, null)
    if (refusal) return failed(refusal)
    return this.#underWay.alone(interactionId, () => this.#place(request, target, held.origin))
  }

  /** Puts what the supervisor holds back where it was pulled from. */
  async putBack({ interactionId, reason }: HeldRequest): Promise<Result<MoveReport>> {
    const held = this.#options.held.get(interactionId)
    if (!held) return fail('wrong-state', 'the interaction is not in your hands')
    if (!held.origin) return fail('no-such-target', 'where it came from is not known')
    const target = { kind: 'workbin', workbinKey: held.origin } as const
    const refusal = refusalOfTarget(this.#options, target, null)
    if (refusal) return failed(refusal)
    const request: PlaceRequest = { interactionId, target, ...(reason ? { reason } : {}) }
    return this.#underWay.alone(interactionId, () => this.#place(request, target, held.origin, 'put-back'))
  }

  /** Ends the processing of what the supervisor holds. */
  async complete({ interactionId, reason }: HeldRequest): Promise<Result<MoveReport>> {
    const held = this.#options.held.get(interactionId)
    if (!held) return fail('wrong-state', 'the interaction is not in your hands')
    if (!held.capabilities.includes('Complete')) {
      return fail('operation-forbidden', 'the server does not offer Complete for it now')
    }
    const request: PlaceRequest = { interactionId, target: { kind: 'me' }, ...(reason ? { reason } : {}) }
    return this.#underWay.alone(interactionId, async () => {
      const unattached = await this.#attachReason(request)
      const unwritten = await this.#notes.write('placing', request, held.origin)
      if (unwritten) return report(request, 'stranded', held.origin, unwritten)
      const outcome = await completeInteraction(this.#options, refOf(held))
      return this.#finish({ ...request, ...unattached }, held.origin, outcome, 'completed')
    })
  }

  #noteOf(interactionId: string): HeldNote {
    return this.#notes.noteOf(interactionId, this.isMoving(interactionId))
  }

  async #place(
    request: Asked,
    target: PlaceTarget,
    origin: WorkbinKey | null,
    done: 'placed' | 'put-back' = 'placed',
  ): Promise<MoveReport> {
    const held = this.#options.held.get(request.interactionId)
    if (!held)
      return report(request, 'unconfirmed', origin, failureOf('no-confirmation', 'left your hands meanwhile'))
    this.#options.held.clearProblem(held.id)
    this.#options.held.note(held.id, { moveState: 'placing', intended: target })
    const unattached = await this.#attachReason(request)
    const unwritten = await this.#notes.write('placing', request, origin)
    if (unwritten) {
      this.#options.held.note(held.id, { moveState: 'stranded', problem: unwritten })
      return report(request, 'stranded', origin, unwritten)
    }
    const outcome = await placeInteraction(this.#options, this.#options.me, refOf(held), {
      ...request,
      target,
    })
    const referenceId = outcome.referenceId ?? request.referenceId ?? null
    return this.#finish({ ...request, ...unattached, referenceId }, origin, outcome, done)
  }

  async #attachReason({
    interactionId,
    reason = '',
  }: PlaceRequest): Promise<Pick<Asked, 'reasonNotAttached'>> {
    const held = this.#options.held.get(interactionId)
    const failure = held && (await attachReason(this.#options, held, reason))
    return failure ? { reasonNotAttached: failure } : {}
  }

  async #finish(
    request: Asked,
    origin: WorkbinKey | null,
    outcome: PlaceOutcome,
    done: JournalStep,
  ): Promise<MoveReport> {
    const { interactionId } = request
    if (outcome.type === 'placed') {
      this.#options.held.release(interactionId)
      void this.#notes.write(done, request, origin)
      return report(request, done === 'put-back' ? 'put-back' : 'placed', origin)
    }
    const state = outcome.type === 'refused' ? 'stranded' : 'unconfirmed'
    this.#options.held.note(interactionId, { moveState: state, problem: outcome.failure })
    await this.#notes.write(state, request, origin, outcome.failure)
    if (ambiguousRefusals.has(outcome.failure.reason)) await this.readHeld()
    return report(request, state, origin, outcome.failure)
  }

  async #notPulled(
    request: MoveRequest,
    outcome: Exclude<PullOutcome, { type: 'held' }>,
  ): Promise<MoveReport> {
    const state = outcome.type
    const { workbinKey } = request
    await this.#notes.write(state, request, workbinKey, outcome.failure)
    this.#options.readAgain([workbinKey])
    if (outcome.failure.reason !== 'taken-by-someone-else')
      return report(request, state, workbinKey, outcome.failure)
    await this.#untilGone(request)
    const told = await toldWhoOrQueue(outcome.failure, this.#options, request)
    return report(request, state, workbinKey, told)
  }

  /** The word of who took it may come a moment after the refusal. */
  async #untilGone({ interactionId, workbinKey }: MoveRequest): Promise<void> {
    const { board, pending } = this.#options
    if (board.find(interactionId)?.row.workbinKey !== workbinKey) return
    const signs = [removedSign(workbinKey)]
    await pending.expect({ interactionId, signs, timeoutMs: WORD_OF_TAKER_MS }).outcome
  }
}
