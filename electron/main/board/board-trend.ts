import type { OwnerKey } from '@shared/domain/owner'
import type { Trend, TrendSample } from '@shared/domain/trend'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { BoardState } from './board-state'

/** What the trend is taken from. `now` is ms since the epoch. */
export interface BoardTrendOptions {
  readonly board: Pick<BoardState, 'eachRow' | 'loading'>
  readonly isOnline: () => boolean
  readonly now: () => number
}

/** Two numbers for each owner at its place: how many wait, how many of them are overdue. */
interface Moment {
  readonly at: number
  readonly counts: Uint32Array
}

const LOOK_MS = 15_000
/** Until the board is complete for the first time. */
const FIRST_LOOK_MS = 1_000
const FIRST_STEP_MS = 60_000
const MOST_SAMPLES = 480

/**
 * Keeps how much waited with each owner, from the first complete board of a sign-in on: every minute, and as the shift
 * gets longer every second, fourth … minute, so that what is kept stays small: a few MB for thousands of owners.
 */
export class BoardTrend {
  readonly #options: BoardTrendOptions
  readonly #placeOf = new Map<OwnerKey, number>()
  #moments: Moment[] = []
  #stepMs = FIRST_STEP_MS

  constructor(options: BoardTrendOptions) {
    this.#options = options
  }

  /** Looks at the board now and then, as long as that holds. */
  lookWhile(isOn: () => boolean, schedule: (run: () => void, delayMs: number) => void): void {
    if (!isOn()) return
    this.look()
    const isBegun = this.#moments.length > 0
    schedule(() => this.lookWhile(isOn, schedule), isBegun ? LOOK_MS : FIRST_LOOK_MS)
  }

  /** Takes a sample if one is due, and the board is complete and on line; a time in which it is not leaves a gap. */
  look(): void {
    const at = this.#options.now()
    const last = this.#moments.at(-1)?.at ?? Number.NEGATIVE_INFINITY
    if (at - last < this.#stepMs || !this.#isTrue()) return
    this.#moments.push({ at, counts: this.#countsAt(at) })
    if (this.#moments.length <= MOST_SAMPLES) return
    this.#moments = this.#moments.filter((_, index) => index % 2 === 0)
    this.#stepMs *= 2
  }

  /** The trend of these owners together; of everybody with null. */
  of(ownerKeys: readonly OwnerKey[] | null): Trend {
    const places = [...new Set(ownerKeys ?? this.#placeOf.keys())].flatMap(
      (key) => this.#placeOf.get(key) ?? [],
    )
    const samples = this.#moments.map(({ at, counts }): TrendSample => {
      const sum = { at, waiting: 0, overdue: 0 }
      for (const place of places) {
        sum.waiting += counts[place * 2] ?? 0
        sum.overdue += counts[place * 2 + 1] ?? 0
      }
      return sum
    })
    return { since: samples[0]?.at ?? null, stepMs: this.#stepMs, samples }
  }

  /** Forgets everything. */
  clear(): void {
    this.#placeOf.clear()
    this.#moments = []
    this.#stepMs = FIRST_STEP_MS
  }

  #isTrue(): boolean {
    const { done, total } = this.#options.board.loading
    return this.#options.isOnline() && total > 0 && done === total
  }

  #countsAt(at: number): Uint32Array {
    const places = new Map<WorkbinKey, number>()
    const counts: number[] = []
    this.#options.board.eachRow(({ workbinKey, dueAt }) => {
      const place = places.get(workbinKey) ?? this.#placeIn(workbinKey)
      places.set(workbinKey, place)
      counts[place * 2] = (counts[place * 2] ?? 0) + 1
      if (dueAt !== null && dueAt < at) counts[place * 2 + 1] = (counts[place * 2 + 1] ?? 0) + 1
    })
    return Uint32Array.from({ length: this.#placeOf.size * 2 }, (_, index) => counts[index] ?? 0)
  }

  #placeIn(workbinKey: WorkbinKey): number {
    const ownerKey = parseWorkbinKey(workbinKey)?.ownerKey ?? ''
    const known = this.#placeOf.get(ownerKey)
    if (known !== undefined) return known
    const place = this.#placeOf.size
    this.#placeOf.set(ownerKey, place)
    return place
  }
}
