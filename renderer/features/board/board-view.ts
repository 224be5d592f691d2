import type { GoneRow } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import type { RowGroup, RowOrder } from './row-order'
import { RowSelection } from './row-selection'
import { placesOf, spliced, type Placed } from './sorted-rows'

/**
 * One line of the grid: an interaction and what happened to it on screen. Plain and not reactive; `revision` rises with
 * every change, so that only changed lines are drawn anew. `arrivedAt` is ms since the epoch, null for what was read.
 * `placed` is the row as it was when it got its place, `group` what it was put under, `text` what is written in it once a
 * search asked for that.
 */
export interface ViewRow extends Placed {
  row: InteractionRow
  placed: InteractionRow
  revision: number
  arrivedAt: number | null
  gone: GoneRow | null
  isShown: boolean
  isDirty: boolean
  isSelected: boolean
  group: RowGroup | null
  text: string | null
}

/** A line of an interaction that came just now, before any view shows it. */
export function newViewRow(row: InteractionRow, arrivedAt: number | null): ViewRow {
  const flags = { isShown: false, isDirty: false, isSelected: false }
  return { row, placed: row, revision: 0, arrivedAt, gone: null, ...flags, group: null, text: null }
}

/** To look for one row costs as much as to pass this many. */
const FEW = 32

/** Which rows are shown, in which order, and what they are gathered under. */
export interface ViewRules {
  readonly matches: (entry: ViewRow) => boolean
  readonly order: RowOrder
  readonly groupOf: (row: InteractionRow) => RowGroup | null
}

/**
 * The rows of the chosen node in their order. While it is held, no row moves, comes or goes: changed rows change in
 * place, gone ones stay as gone, new ones wait, as does what time alone would move, and `waiting` counts what `apply`
 * would do; an empty list has no order to hold, so it fills at once. It owns its array; a change copies it once and looks at few rows. What leaves
 * it, or is gone, leaves the selection: nobody acts on what is not shown.
 */
export class BoardView {
  #rules: ViewRules
  /** The rules of a later moment, which hold once the order is let go or what waits is brought in. */
  #nextRules: ViewRules | null = null
  #rows: ViewRow[] = []
  readonly #pending = new Set<ViewRow>()
  readonly #selection = new RowSelection()
  #spare: ViewRow[] = []
  #isHeld = false

  constructor(rules: ViewRules) {
    this.#rules = rules
  }

  get rows(): readonly ViewRow[] {
    return this.#rows
  }

  get isHeld(): boolean {
    return this.#isHeld
  }

  /** How many interactions change with `apply`; one that left and came back elsewhere is one. */
  get waiting(): number {
    return new Set(Array.from(this.#pending, ({ row }) => row.id)).size
  }

  /** Whether an entry is one of those that wait: what is shown and not gone has changed since the order was held. */
  isWaiting(entry: ViewRow): boolean {
    return this.#pending.has(entry)
  }

  /** Shows other rows, or another order. What waited is in it. */
  show(rules: ViewRules, all: Iterable<ViewRow>): void {
    this.#rules = rules
    this.#nextRules = null
    const before = this.#rows
    for (const entry of before) entry.isShown = false
    const rows: ViewRow[] = []
    for (const entry of all) {
      if (entry.gone || !rules.matches(entry)) continue
      this.#place(entry)
      rows.push(entry)
    }
    this.#rows = rules.order.sorted(rows.map(({ row }) => row)).map((at) => rows[at] as ViewRow)
    this.#pending.clear()
    this.#spare = []
    for (const entry of before) if (!entry.isShown) this.#selection.mark(entry, false)
  }

  /**
   * Goes on with rules that differ by the moment only: takes in what fits now, lets go what fits no longer, and puts what
   * `hasMoved` says into its new place. Nothing else is looked at twice. While the order is held, all of that waits.
   */
  refresh(rules: ViewRules, all: Iterable<ViewRow>, hasMoved: (row: InteractionRow) => boolean): void {
    const changed: ViewRow[] = []
    for (const entry of all) {
      if (entry.isShown !== rules.matches(entry) || (entry.isShown && hasMoved(entry.row)))
        changed.push(entry)
    }
    for (const entry of this.#pending)
      if (!entry.isShown && !rules.matches(entry)) this.#pending.delete(entry)
    this.#goOn(rules, changed)
  }

  /** Like `refresh` when the moment changes nothing but the order. */
  reorder(rules: ViewRules, hasMoved: (row: InteractionRow) => boolean): void {
    this.#goOn(
      rules,
      this.#rows.filter(({ row }) => hasMoved(row)),
    )
  }

  /** How many lines could be selected. */
  get matching(): number {
    let gone = 0
    for (const entry of this.#pending) if (entry.gone && entry.isShown) gone += 1
    return this.#rows.length - gone
  }

  /** How many lines are selected. */
  get selectedCount(): number {
    return this.#selection.count
  }

  /** The selected interactions in the order of the lines. */
  selected(): InteractionRow[] {
    return this.#rows.filter((entry) => entry.isSelected).map(({ row }) => row)
  }

  /** Selects the entries for which this holds, and no others; all that can be selected when it is left out. */
  select(isWanted: (entry: ViewRow) => boolean = () => true): void {
    for (const entry of this.#rows) this.#selection.mark(entry, isWanted(entry))
  }

  /** Selects entries, too, or lets them go. */
  mark(entries: readonly ViewRow[], isSelected: boolean): void {
    for (const entry of entries) this.#selection.mark(entry, isSelected)
  }

  /** Takes entries that were put, changed or are gone. */
  change(entries: readonly ViewRow[]): void {
    if (!this.#keepsOrder) {
      this.#merge(entries)
      return
    }
    const { matches } = this.#nextRules ?? this.#rules
    for (const entry of entries) {
      if (entry.gone) this.#selection.mark(entry, false)
      if (entry.isShown || (!entry.gone && matches(entry))) this.#pending.add(entry)
      else this.#pending.delete(entry)
    }
  }

  /** Holds the order, or lets it go; letting go applies what waited. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld
    if (!isHeld) this.apply()
  }

  /** Brings in what waited. The order stays held if it was. */
  apply(): void {
    const rules = this.#nextRules
    const entries = [...this.#pending]
    this.#nextRules = null
    this.#rules = rules ?? this.#rules
    this.#pending.clear()
    if (entries.length > 0) this.#merge(entries, { isOrderNew: rules !== null })
  }

  get #keepsOrder(): boolean {
    return this.#isHeld && this.#rows.length > 0
  }

  #goOn(rules: ViewRules, changed: readonly ViewRow[]): void {
    if (this.#keepsOrder) {
      this.#nextRules = rules
      for (const entry of changed) this.#pending.add(entry)
      return
    }
    this.#rules = rules
    if (changed.length > 0) this.#merge(changed, { isOrderNew: true })
  }

  /** Takes the entries out, if they are in, and puts those that belong into their places. */
  #merge(changed: readonly ViewRow[], { isOrderNew = false } = {}): void {
    const { order, matches } = this.#rules
    const entries = [...new Set(changed)]
    const leaving = entries.filter((entry) => entry.isShown)
    const coming = entries.filter((entry) => !entry.gone && matches(entry))
    const isMany = leaving.length * FEW > this.#rows.length
    const places = isOrderNew || isMany ? undefined : placesOf(this.#rows, leaving, order.compare)
    const staying = places ? this.#rows : this.#without(leaving)
    for (const entry of leaving) entry.isShown = false
    for (const entry of coming) this.#place(entry)
    for (const entry of entries) if (!entry.isShown) this.#selection.mark(entry, false)
    if (leaving.length + coming.length === 0) return
    coming.sort((one, other) => order.compare(one.placed, other.placed))
    this.#rows = spliced(staying, places ?? [], coming, order.compare)
  }

  #place(entry: ViewRow): void {
    entry.isShown = true
    entry.placed = entry.row
    entry.group = this.#rules.groupOf(entry.row)
  }

  /** The other rows, in an array that is used again: new ones for each change would keep a collector busy. */
  #without(leaving: readonly ViewRow[]): readonly ViewRow[] {
    if (leaving.length === 0) return this.#rows
    for (const entry of leaving) entry.isDirty = true
    let length = 0
    for (const entry of this.#rows) if (!entry.isDirty) this.#spare[length++] = entry
    this.#spare.length = length
    for (const entry of leaving) entry.isDirty = false
    return this.#spare
  }
}
