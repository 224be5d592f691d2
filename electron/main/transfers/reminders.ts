import type { Reminder } from '@shared/domain/reminder'
import type { HeldInteraction } from '@shared/domain/transfer'
import type { GivenAway } from './given-away'

const LOOK_EVERY_MS = 20_000

/** After how long to remind, ms; 0: never. */
export interface ReminderRules {
  readonly heldTooLongMs: number
  readonly nobodyOpenedMs: number
}

/** What reminding needs. */
export interface RemindersOptions {
  readonly givenAway: Pick<GivenAway, 'lying'>
  readonly held: () => readonly HeldInteraction[]
  readonly rules: () => ReminderRules
  readonly publish: (reminders: readonly Reminder[]) => void
  readonly now: () => number
}

/**
 * Says what may be forgotten: what is held too long, and what still lies where it was given, long after. It owns the list
 * of what it said; `look` is to be called now and then.
 */
export class Reminders {
  readonly #options: RemindersOptions
  #list: readonly Reminder[] = []

  constructor(options: RemindersOptions) {
    this.#options = options
  }

  list(): readonly Reminder[] {
    return this.#list
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

  #heldTooLong(): readonly Reminder[] {
    const { held, rules, now } = this.#options
    const { heldTooLongMs } = rules()
    if (heldTooLongMs === 0) return []
    const isDue = ({ since }: HeldInteraction): boolean => now() - since >= heldTooLongMs
    return held()
      .filter(isDue)
      .map(({ id, since }) => ({ kind: 'held-too-long', interactionId: id, since }))
  }

  #nobodyOpened(): readonly Reminder[] {
    const { givenAway, rules, now } = this.#options
    const { nobodyOpenedMs } = rules()
    if (nobodyOpenedMs === 0) return []
    return givenAway
      .lying()
      .filter(({ since }) => now() - since >= nobodyOpenedMs)
      .map(({ row, workbinKey, since }) => ({
        kind: 'nobody-opened',
        interactionId: row.id,
        workbinKey,
        since,
      }))
  }
}
