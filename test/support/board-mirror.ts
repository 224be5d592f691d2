import type { BoardChange, BoardSnapshot } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import type { Owner } from '@shared/domain/owner'
import type { Workbin } from '@shared/domain/workbin'

/** What a screen does with the board's changes: it starts empty and applies each in order. */
export class BoardMirror {
  readonly #owners = new Map<string, Owner>()
  readonly #workbins = new Map<string, Workbin>()
  readonly #rows = new Map<string, InteractionRow>()
  #sequence = 0
  #loading: BoardSnapshot['loading'] | undefined

  /** Applies a change; throws when one before it is missing. */
  readonly apply = (change: BoardChange): void => {
    if (change.sequence !== this.#sequence + 1) throw new Error(`gap before ${String(change.sequence)}`)
    this.#sequence = change.sequence
    if (change.reset) for (const map of [this.#owners, this.#workbins, this.#rows]) map.clear()
    for (const owner of change.owners) this.#owners.set(owner.key, owner)
    for (const workbin of change.workbins) this.#workbins.set(workbin.key, workbin)
    for (const { id, workbinKey } of change.gone) {
      if (this.#rows.get(id)?.workbinKey === workbinKey) this.#rows.delete(id)
    }
    for (const { row } of change.put) this.#rows.set(row.id, row)
    for (const key of change.workbinsGone) this.#workbins.delete(key)
    for (const key of change.ownersGone) this.#owners.delete(key)
    this.#loading = change.loading
  }

  /** What it shows, in an order of its own, to compare with `contentsOf`. */
  get contents(): ReturnType<typeof contentsOf> {
    const [owners, workbins, rows] = [this.#owners, this.#workbins, this.#rows].map((map) => [
      ...map.values(),
    ])
    return contentsOf({
      ...{ owners: owners as Owner[], workbins: workbins as Workbin[], rows: rows as InteractionRow[] },
      ...(this.#loading ? { loading: this.#loading } : {}),
    })
  }
}

/** The contents of a board without their order. */
export function contentsOf(
  board: Pick<BoardSnapshot, 'owners' | 'workbins' | 'rows'> & Partial<Pick<BoardSnapshot, 'loading'>>,
): object {
  const byName = <T>(list: readonly T[], name: (item: T) => string): Record<string, T> =>
    Object.fromEntries(list.map((item) => [name(item), item] as const).sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    owners: byName(board.owners, (owner) => owner.key),
    workbins: byName(board.workbins, (workbin) => workbin.key),
    rows: byName(board.rows, (row) => row.id),
    loading: board.loading,
  }
}
