import type { OwnerKey } from '@shared/domain/owner'
import type { ShiftStart } from '@shared/domain/shift'
import type { Trend, TrendSample } from '@shared/domain/trend'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import type { BoardState } from './board-state'

/** What the trend is taken from. `now` is ms since the epoch; `begin` is from when on a trend is told at that moment. */
export interface BoardTrendOptions {
  readonly board: Pick<BoardState, 'eachRow' | 'loading'>
  readonly isOnline: () => boolean
  readonly now: () => number
  readonly begin: (now: number) => ShiftStart
}

/**
 * What waited with each owner at moments `stepMs` apart, the oldest first. Two numbers for each owner, in the order of
 * the keys: how many waited, how many of them were overdue; what a moment has no numbers for is 0.
 */
export interface KeptTrend {
  readonly stepMs: number
  readonly ownerKeys: readonly OwnerKey[]
  readonly moments: readonly TrendMoment[]
}

/** One moment of it, ms since the epoch. */
export interface TrendMoment {
  readonly at: number
  readonly counts: Uint32Array
}

const LOOK_MS = 15_000
/** Until the board is complete for the first time. */
const FIRST_LOOK_MS = 1_000
const FIRST_STEP_MS = 60_000
const MOST_SAMPLES = 480
/** No shift is longer. */
const KEPT_MS = 86_400_000

/**
 * Keeps how much waited with each owner over the last day, as far as the board was complete: every minute, and when that
 * gets too much every second, then every fourth minute, so that it stays small: a few MB for thousands of owners.
 */
export class BoardTrend {
  readonly #options: BoardTrendOptions
  readonly #placeOf = new Map<OwnerKey, number>()
  #moments: TrendMoment[] = []
  #stepMs = FIRST_STEP_MS

  constructor(options: BoardTrendOptions) {
    this.#options = options
  }

  /** Looks at the board now and then, as long as that holds. */
  lookWhile(isOn: () => boolean, schedule: (run: () => void, delayMs: number) => void): void {
    if (!isOn()) return
    const isBegun = this.look()
    schedule(() => this.lookWhile(isOn, schedule), isBegun ? LOOK_MS : FIRST_LOOK_MS)
  }

  /**
   * Takes a sample if one is due, and the board is complete and on line; a time in which it is not leaves a gap. Returns
   * whether the latest sample is as new as it should be.
   */
  look(): boolean {
    const at = this.#options.now()
    const last = this.#moments.at(-1)?.at ?? Number.NEGATIVE_INFINITY
    if (at - last < this.#stepMs) return true
    if (!this.#isTrue()) return false
    const counts = this.#countsAt(at)
    this.#moments = [...this.#moments.filter((moment) => at - moment.at < KEPT_MS), { at, counts }]
    if (this.#moments.length > MOST_SAMPLES) {
      this.#moments = this.#moments.filter((_, index) => index % 2 === 0)
      this.#stepMs *= 2
    }
    return true
  }

  /** The trend of these owners together; of everybody with null. */
  of(ownerKeys: readonly OwnerKey[] | null): Trend {
    const begin = this.#options.begin(this.#options.now())
    const places = [...new Set(ownerKeys ?? this.#placeOf.keys())].flatMap(
      (key) => this.#placeOf.get(key) ?? [],
    )
    const told = this.#moments.filter(({ at }) => at >= begin.at)
    const samples = told.map(({ at, counts }): TrendSample => {
      const sum = { at, waiting: 0, overdue: 0 }
      for (const place of places) {
        sum.waiting += counts[place * 2] ?? 0
        sum.overdue += counts[place * 2 + 1] ?? 0
      }
      return sum
    })
    return { begin, stepMs: this.#stepMs, samples }
  }

  /** All of it, for another run of the program. */
  get kept(): KeptTrend {
    return { stepMs: this.#stepMs, ownerKeys: [...this.#placeOf.keys()], moments: this.#moments }
  }

  /** Goes on from what an earlier run kept; where both have something, this one knows better. */
  goOnFrom({ stepMs, ownerKeys, moments }: KeptTrend): void {
    const places = ownerKeys.map((key) => this.#placeOfOwner(key))
    const until = this.#moments[0]?.at ?? this.#options.now()
    const from = this.#options.now() - KEPT_MS
    const earlier = moments.filter(({ at }) => at > from && at < until)
    this.#stepMs = Math.max(this.#stepMs, stepMs)
    this.#moments = [
      ...earlier.map(({ at, counts }) => ({ at, counts: placed(counts, places, this.#placeOf.size) })),
      ...this.#moments,
    ]
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
      const place = places.get(workbinKey) ?? this.#placeOfOwner(parseWorkbinKey(workbinKey)?.ownerKey ?? '')
      places.set(workbinKey, place)
      counts[place * 2] = (counts[place * 2] ?? 0) + 1
      if (dueAt !== null && dueAt < at) counts[place * 2 + 1] = (counts[place * 2 + 1] ?? 0) + 1
    })
    return Uint32Array.from({ length: this.#placeOf.size * 2 }, (_, index) => counts[index] ?? 0)
  }

  #placeOfOwner(ownerKey: OwnerKey): number {
    const known = this.#placeOf.get(ownerKey)
    if (known !== undefined) return known
    const place = this.#placeOf.size
    this.#placeOf.set(ownerKey, place)
    return place
  }
}

/** The numbers at other places, of which there are so many. */
function placed(counts: Uint32Array, places: readonly number[], size: number): Uint32Array {
  const moved = new Uint32Array(size * 2)
  places.forEach((place, before) => {
    moved[place * 2] = counts[before * 2] ?? 0
    moved[place * 2 + 1] = counts[before * 2 + 1] ?? 0
  })
  return moved
}
