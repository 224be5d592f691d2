import type { FoundAt, MoveReport, RecoveredMove } from '@shared/domain/transfer'
import type { Result } from '@shared/result'
import type { Log } from '../diagnostics/log'
import type { Journal } from './journal'
import type { JournalEntry, JournalStep } from './journal-entry'
import type { Sought } from './locate'
import type { MoveNotes } from './move-notes'
import { targetOfName } from '@shared/domain/target-name'

/** What recovering needs. */
export interface RecoveryOptions {
  readonly locate: (sought: readonly Sought[]) => Promise<Result<ReadonlyMap<string, FoundAt>>>
  readonly journal: Journal
  readonly notes: MoveNotes
  readonly isMoving: (interactionId: string) => boolean
  readonly publish: (moves: readonly RecoveredMove[]) => void
  readonly log: Log
}

const unfinishedSteps: readonly JournalStep[] = ['pulling', 'held', 'placing', 'stranded', 'unconfirmed']

/**
 * Compares the journal with what the server says, once a sign-in, and lists what is unfinished. A move that turns out to have
 * reached its end is written down as such and listed once, so that its outcome is told.
 */
export class Recovery {
  readonly #options: RecoveryOptions
  readonly #moves = new Map<string, RecoveredMove>()

  constructor(options: RecoveryOptions) {
    this.#options = options
  }

  /** Looks for what the journal leaves open. Leaves the list as it was when the server does not tell. */
  async look(): Promise<void> {
    const { journal, notes, isMoving, log } = this.#options
    const open = [...journal.latest()].filter(
      (entry) => notes.isMine(entry) && isUnfinished(entry) && !isMoving(entry.interactionId),
    )
    if (open.length === 0) return
    const sought = open.map((entry) => ({ ...entry, target: targetOf(entry) }))
    const found = await this.#options.locate(sought)
    if (!found.ok) {
      log.warn('unfinished moves could not be looked for', { reason: found.failure.reason })
      return
    }
    for (const entry of sought) {
      const place = found.value.get(entry.interactionId)
      if (!place || isMoving(entry.interactionId)) continue
      const { interactionId, from, target, step, at } = entry
      if (place === 'at-target')
        await notes.write('placed', { interactionId, target: target ?? { kind: 'me' } }, from)
      if (isUnfinishedStep(step))
        this.#moves.set(interactionId, { interactionId, from, target, found: place, step, at })
    }
    this.#publish()
  }

  /** A move of this interaction came to an end that needs nobody. */
  settled({ interactionId, state }: Pick<MoveReport, 'interactionId' | 'state'>): void {
    const isOver = state === 'placed' || state === 'put-back' || state === 'held'
    if (isOver && this.#moves.delete(interactionId)) this.#publish()
  }

  /** Takes moves off the list, and off those that the next start would list. */
  async dismiss(interactionIds: readonly string[] | null): Promise<void> {
    for (const id of interactionIds ?? [...this.#moves.keys()]) {
      const move = this.#moves.get(id)
      if (!move) continue
      this.#moves.delete(id)
      const request = { interactionId: id, target: move.target ?? { kind: 'me' as const } }
      if (move.found !== 'at-target') await this.#options.notes.write('dismissed', request, move.from)
    }
    this.#publish()
  }

  #publish(): void {
    this.#options.publish([...this.#moves.values()])
  }
}

/** What is kept on purpose is not unfinished: it is listed as held. */
function isUnfinished({ step, target }: JournalEntry): boolean {
  const isKept = target === 'me' && step === 'held'
  return unfinishedSteps.includes(step) && !isKept
}

function isUnfinishedStep(step: JournalStep): step is RecoveredMove['step'] {
  return unfinishedSteps.includes(step)
}

/** Only a completion is placing without a target. */
function targetOf({ step, target }: JournalEntry): RecoveredMove['target'] {
  const isCompletion = target === 'me' && step !== 'pulling' && step !== 'held'
  return isCompletion ? null : targetOfName(target)
}
