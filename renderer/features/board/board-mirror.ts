import type { BoardChange, BoardSnapshot, GoneRow } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import { myPlaceKey, parseOwnerKey, type Owner, type OwnerKey } from '@shared/domain/owner'
import type { Workbin, WorkbinKey } from '@shared/domain/workbin'
import { newViewRow, type ViewRow } from './board-view'
import { WorkbinTotals } from './workbin-totals'

const MOST_LEFT = 1_000

/**
 * The renderer's copy of main's board: plain maps that are changed in place, because a hundred thousand rows are too
 * many to copy. It has two ways in, `replace` and `apply`, and hands out the entries that changed.
 */
export class BoardMirror {
  readonly owners = new Map<OwnerKey, Owner>()
  readonly workbins = new Map<WorkbinKey, Workbin>()
  readonly rows = new Map<string, InteractionRow>()
  readonly totals = new WorkbinTotals()
  readonly #entries = new Map<string, ViewRow>()
  /** What left lately and nobody knows where it went. */
  readonly #left = new Map<string, ViewRow>()
  #myPlace = 'me'

  get entries(): Iterable<ViewRow> {
    return this.#entries.values()
  }

  /** What an owner is called on the screen, also when it is not on the board. */
  ownerName(key: OwnerKey): string {
    if (key === myPlaceKey) return this.#myPlace
    return this.owners.get(key)?.name ?? parseOwnerKey(key)?.id ?? key
  }

  /** Calls one's own place by this name from now on. */
  nameMyPlace(name: string): void {
    this.#myPlace = name
    const place = this.owners.get(myPlaceKey)
    if (place) this.owners.set(myPlaceKey, { ...place, name })
  }

  /**
   * Makes the copy what the snapshot says. An interaction that is still where it was keeps its entry, so that whoever
   * looks at it loses neither its place nor its mark. Returns the entries that came, changed or are gone.
   */
  replace(snapshot: BoardSnapshot): ViewRow[] {
    this.owners.clear()
    this.workbins.clear()
    for (const owner of snapshot.owners) this.owners.set(owner.key, this.#named(owner))
    for (const workbin of snapshot.workbins) this.workbins.set(workbin.key, workbin)
    const places = new Map(snapshot.rows.map(({ id, workbinKey }) => [id, workbinKey]))
    const changed: ViewRow[] = []
    for (const { row } of [...this.#entries.values()]) {
      const movedTo = places.get(row.id)
      if (movedTo === row.workbinKey) continue
      const gone = { id: row.id, workbinKey: row.workbinKey, own: false, ...(movedTo ? { movedTo } : {}) }
      const entry = this.#remove(gone)
      if (entry) changed.push(entry)
    }
    for (const row of snapshot.rows) {
      const known = this.rows.get(row.id)
      if (!known || !isSame(known, row)) changed.push(this.#put(row, null))
    }
    return changed
  }

  /**
   * Carries on from the change before. Returns the entries that changed, and whether a name changed by which rows may
   * be sorted. `now` is ms since the epoch.
   */
  apply(change: BoardChange, now: number): { readonly changed: ViewRow[]; readonly isRenamed: boolean } {
    if (change.reset) this.#clear()
    const isRenamed = this.#renames(change)
    for (const owner of change.owners) this.owners.set(owner.key, this.#named(owner))
    for (const workbin of change.workbins) this.workbins.set(workbin.key, workbin)
    const changed = new Set<ViewRow>()
    for (const gone of change.gone) {
      const entry = this.#remove(gone)
      if (entry) changed.add(entry)
    }
    for (const key of change.workbinsGone) this.workbins.delete(key)
    for (const key of change.ownersGone) this.owners.delete(key)
    for (const { row, cause } of change.put) {
      const left = this.#find(row)
      if (left) changed.add(left)
      changed.add(this.#put(row, cause === 'arrived' ? now : null))
    }
    return { changed: [...changed], isRenamed }
  }

  #renames(change: BoardChange): boolean {
    return (
      change.owners.some((owner) => this.owners.get(owner.key)?.name !== this.#named(owner).name) ||
      change.workbins.some(({ key, name }) => this.workbins.get(key)?.name !== name)
    )
  }

  #named(owner: Owner): Owner {
    return owner.key === myPlaceKey ? { ...owner, name: this.#myPlace } : owner
  }

  #put(row: InteractionRow, arrivedAt: number | null): ViewRow {
    const known = this.#entries.get(row.id)
    const entry = known ?? newViewRow(row, arrivedAt)
    if (known) {
      this.totals.remove(known.row)
      known.row = row
      known.text = null
      known.revision += 1
      known.arrivedAt = arrivedAt ?? known.arrivedAt
    }
    this.rows.set(row.id, row)
    this.#entries.set(row.id, entry)
    this.totals.add(row)
    return entry
  }

  /** What left one workbin and now turns up in another has moved: its old line says so. */
  #find({ id, workbinKey }: InteractionRow): ViewRow | undefined {
    const entry = this.#left.get(id)
    if (!entry?.gone) return undefined
    this.#left.delete(id)
    if (entry.gone.workbinKey === workbinKey) return undefined
    entry.gone = { ...entry.gone, movedTo: workbinKey }
    entry.revision += 1
    return entry
  }

  #remove(gone: GoneRow): ViewRow | undefined {
    const entry = this.#entries.get(gone.id)
    if (entry?.row.workbinKey !== gone.workbinKey) return undefined
    entry.gone = gone
    entry.revision += 1
    this.#entries.delete(gone.id)
    this.rows.delete(gone.id)
    if (gone.movedTo === undefined) this.#remember(entry)
    this.totals.remove(entry.row)
    return entry
  }

  #remember(entry: ViewRow): void {
    this.#left.delete(entry.row.id)
    this.#left.set(entry.row.id, entry)
    const [oldest] = this.#left.keys()
    if (this.#left.size > MOST_LEFT && oldest !== undefined) this.#left.delete(oldest)
  }

  #clear(): void {
    this.owners.clear()
    this.workbins.clear()
    this.rows.clear()
    this.totals.clear()
    this.#entries.clear()
    this.#left.clear()
  }
}

function isSame(one: InteractionRow, other: InteractionRow): boolean {
  return (Object.keys(other) as (keyof InteractionRow)[]).every((key) => isSameValue(one[key], other[key]))
}

function isSameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
