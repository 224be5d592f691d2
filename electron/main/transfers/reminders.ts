import type { LoggedDeed } from '@shared/domain/action-log'
import type { Reminder } from '@shared/domain/reminder'
import type { HeldInteraction } from '@shared/domain/transfer'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { BoardState } from '../board/board-state'

const LOOK_EVERY_MS = 20_000

/** After how long to remind, ms; 0: never. */
export interface ReminderRules {
  readonly heldTooLongMs: number
  readonly nobodyOpenedMs: number
}

/** What reminding needs. */
export interface RemindersOptions {
  readonly board: BoardState
  readonly held: () => readonly HeldInteraction[]
  readonly rules: () => ReminderRules
  readonly publish: (reminders: readonly Reminder[]) => void
  readonly now: () => number
}

/** The board may hear of the arrival after the move is confirmed. */
const ARRIVAL_MS = 60_000

interface Given {
  readonly workbinKey: WorkbinKey
  readonly since: number
}

/**
 * Remembers what this console gave to workbins, and says what may be forgotten: what is held too long, and what still lies
 * where it was given, long after. It owns what it remembers; `look` is to be called now and then.
 */
export class Reminders {
  readonly #options: RemindersOptions
  readonly #given = new Map<string, Given>()
  #list: readonly Reminder[] = []

  constructor(options: RemindersOptions) {
    this.#options = options
  }

  list(): readonly Reminder[] {
    return this.#list
  }

  /** Takes note of something that was done. */
  note({ action, outcome, interactionId, to }: LoggedDeed): void {
    if (outcome !== 'placed') return
    const isGiven = action !== 'undo' && to !== null && parseWorkbinKey(to) !== undefined
    if (isGiven) this.#given.set(interactionId, { workbinKey: to, since: this.#options.now() })
    else this.#given.delete(interactionId)
  }

  /** Looks what is due now, and publishes the list when it is different. */
  look(): void {
    const list = [...this.#heldTooLong(), ...this.#nobodyOpened()]
    if (JSON.stringify(list) === JSON.stringify(this.#list)) return
    this.#list = list
    this.#options.publish(list)
  }

  /** Looks now, and again every 20 s as long as `isOn`. */
  lookWhile(isOn: () => boolean, schedule: (run: () => void, delayMs: number) => void): void {
    if (!isOn()) return
    this.look()
    schedule(() => this.lookWhile(isOn, schedule), LOOK_EVERY_MS)
  }

  /** Forgets everything: nobody is signed in any more. */
  clear(): void {
    this.#given.clear()
    this.look()
  }

  #heldTooLong(): readonly Reminder[] {
    const { held, rules, now } = this.#options
    const { heldTooLongMs } = rules()
    if (heldTooLongMs === 0) return []
    const isDue = ({ since }: HeldInteraction): boolean => now() - since >= heldTooLongMs
    return held()
      .filter(isDue)
      .map(({ id, since }) => ({ kind: 'held-too-long', interactionId: id, since }))
  }

  /** What has left the workbin was opened, or moved on: both is somebody's doing. */
  #nobodyOpened(): readonly Reminder[] {
    const { board, rules, now } = this.#options
    const { nobodyOpenedMs } = rules()
    const due: Reminder[] = []
    for (const [interactionId, given] of this.#given) {
      const age = now() - given.since
      const isThere = board.find(interactionId)?.row.workbinKey === given.workbinKey
      if (!isThere && age > ARRIVAL_MS) this.#given.delete(interactionId)
      else if (isThere && nobodyOpenedMs > 0 && age >= nobodyOpenedMs)
        due.push({ kind: 'nobody-opened', interactionId, ...given })
    }
    return due
  }
}
