import type { PlaceRequest } from '@shared/domain/transfer'
import type { WorkbinKey } from '@shared/domain/workbin'
import { failureOf, type Failure } from '@shared/failure'
import type { Log } from '../diagnostics/log'
import { toLogFields } from '../diagnostics/redaction'
import type { Me } from '../gws/gws-client'
import type { HeldNote } from './held-store'
import type { Journal } from './journal'
import type { JournalEntry, JournalStep } from './journal-entry'
import { noteFromEntry } from './journal-note'
import { nameOfTarget } from '@shared/domain/target-name'

/** Whose moves are written down, and where. */
export interface MoveNotesOptions {
  readonly journal: Journal
  readonly server: string
  readonly me: Pick<Me, 'userId'>
  readonly now: () => number
  readonly log: Log
}

/** What one person's moves at one server leave in the journal. */
export class MoveNotes {
  readonly #options: MoveNotesOptions

  constructor(options: MoveNotesOptions) {
    this.#options = options
  }

  /** Writes a step: nothing is asked of the server before; an outcome that cannot be written is only logged. */
  async write(
    step: JournalStep,
    request: PlaceRequest,
    from: WorkbinKey | null,
    failure?: Failure,
  ): Promise<Failure | undefined> {
    const { journal, log, me, now, server } = this.#options
    const { interactionId } = request
    const entry = { at: new Date(now()).toISOString(), server, userId: me.userId, interactionId, step, from }
    const reason = failure ? { reason: failure.reason } : {}
    try {
      await journal.append({ ...entry, target: nameOfTarget(request.target), ...reason })
      return undefined
    } catch (error) {
      log.error('journal not written', toLogFields(error))
      return failureOf('journal-not-written', 'the journal of moves cannot be written')
    }
  }

  /** What the journal knows about an interaction that the server says is held. */
  noteOf(interactionId: string, isMoving: boolean): HeldNote {
    const entry = this.#options.journal.last(interactionId)
    return entry && this.isMine(entry) ? noteFromEntry(entry, isMoving) : {}
  }

  /** Whether an entry is about this person at this server. */
  isMine({ server, userId }: Pick<JournalEntry, 'server' | 'userId'>): boolean {
    return server === this.#options.server && userId === this.#options.me.userId
  }
}
