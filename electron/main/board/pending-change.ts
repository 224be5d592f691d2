import type { BoardChange, GoneRow, PutRow, RowCause } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import type { Owner, OwnerKey } from '@shared/domain/owner'
import type { Workbin, WorkbinKey } from '@shared/domain/workbin'

/** How a row left, as far as it is known. */
export interface Departure {
  readonly own: boolean
  readonly by?: string
}

/** What has happened to the board since it was last told: of several changes to one thing only what they come to. */
export class PendingChange {
  readonly #reset: boolean
  readonly #owners = new Map<OwnerKey, Owner>()
  readonly #workbins = new Map<WorkbinKey, Workbin>()
  readonly #ownersGone = new Set<OwnerKey>()
  readonly #workbinsGone = new Set<WorkbinKey>()
  readonly #gone = new Map<string, GoneRow>()
  readonly #put = new Map<string, PutRow>()
  #isDirty: boolean

  /** @param from `reset`: everything told before is forgotten */
  constructor({ reset }: { readonly reset: boolean } = { reset: false }) {
    this.#reset = reset
    this.#isDirty = reset
  }

  /** Whether there is anything to tell. */
  get isDirty(): boolean {
    return this.#isDirty
  }

  /** Everything that there is to tell, besides the board's number, time and progress. */
  parts(): Omit<BoardChange, 'sequence' | 'asOf' | 'loading'> {
    return {
      reset: this.#reset,
      owners: [...this.#owners.values()],
      workbins: [...this.#workbins.values()],
      gone: [...this.#gone.values()],
      put: [...this.#put.values()],
      ownersGone: [...this.#ownersGone],
      workbinsGone: [...this.#workbinsGone],
    }
  }

  /** Something changed that is no owner, workbin or row. */
  touch(): void {
    this.#isDirty = true
  }

  putOwner(owner: Owner): void {
    this.#owners.set(owner.key, owner)
    this.#ownersGone.delete(owner.key)
    this.touch()
  }

  dropOwner(key: OwnerKey): void {
    this.#owners.delete(key)
    this.#ownersGone.add(key)
    this.touch()
  }

  putWorkbin(workbin: Workbin): void {
    this.#workbins.set(workbin.key, workbin)
    this.#workbinsGone.delete(workbin.key)
    this.touch()
  }

  dropWorkbin(key: WorkbinKey): void {
    this.#workbins.delete(key)
    this.#workbinsGone.add(key)
    this.touch()
  }

  /**
   * A row is new or other than it was told; one that left another workbin just now has moved. One that came since the last
   * telling and changed has come.
   */
  putRow(row: InteractionRow, cause: RowCause): void {
    const earlier = cause === 'changed' ? this.#put.get(row.id)?.cause : undefined
    this.#put.set(row.id, { row, cause: earlier ?? cause })
    const left = this.#gone.get(row.id)
    if (left?.workbinKey === row.workbinKey) this.#gone.delete(row.id)
    else if (left) this.#gone.set(row.id, { ...left, movedTo: row.workbinKey })
    this.touch()
  }

  /** A row tells other columns; why it was put stays as it was. */
  retellRow(row: InteractionRow): void {
    this.#put.set(row.id, { row, cause: this.#put.get(row.id)?.cause ?? 'read' })
    this.touch()
  }

  /** A row left its workbin; one that also came since the last telling left from where it was before. */
  takeRow(row: InteractionRow, departure: Departure): void {
    const wasPut = this.#put.delete(row.id)
    const earlier = this.#gone.get(row.id)
    if (!wasPut || !earlier) {
      this.#gone.set(row.id, { id: row.id, workbinKey: row.workbinKey, ...departure })
    } else {
      const { movedTo: _moved, ...gone } = earlier
      this.#gone.set(row.id, { ...gone, ...departure })
    }
    this.touch()
  }
}
