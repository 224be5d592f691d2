import { nothingToLoad, type BoardChange, type BoardLoading, type BoardSnapshot } from '@shared/domain/board'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import { BoardMirror } from './board-mirror'
import { isBeneath, isFound, wordsOf, type BoardNode } from './board-node'
import { BoardView, type ViewRules } from './board-view'
import { compareBy, worstFirst, type SortOrder } from './row-order'

/** What `apply` made of a change: taken, known already, or not the next one, so that a snapshot is due. */
export type Applied = 'applied' | 'ignored' | 'gap'

/** What this window wants to see of the board. */
export interface BoardChoice {
  readonly node: BoardNode
  readonly search: string
  readonly order: SortOrder
}

/** Everything, worst first. */
export const everything: BoardChoice = { node: { kind: 'all' }, search: '', order: worstFirst }

/** Main's board as a mirror, and the rows of it that this window shows. Plain, without any reactivity. */
export class ShownBoard {
  readonly mirror = new BoardMirror()
  readonly view: BoardView
  readonly #collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })
  #choice = everything
  #loading: BoardLoading = nothingToLoad
  #sequence = 0
  #orderedAt: number
  #wantsHold = false
  #isReadOnce = false
  #isOrderStale = false

  /** `now` is ms since the epoch: the moment for which the first order holds. */
  constructor(now: number) {
    this.#orderedAt = now
    this.view = new BoardView(this.#rules())
  }

  ownerNameOf(workbinKey: WorkbinKey): string {
    const parts = parseWorkbinKey(workbinKey)
    return this.mirror.owners.get(parts?.ownerKey ?? '')?.name ?? parts?.ownerId ?? ''
  }

  workbinNameOf(workbinKey: WorkbinKey): string {
    return this.mirror.workbins.get(workbinKey)?.name ?? ''
  }

  /** Whether what a node names is on the board; owners may leave it. */
  knows(node: BoardNode): boolean {
    if (node.kind === 'owner') return this.mirror.owners.has(node.key)
    return node.kind !== 'workbin' || this.mirror.workbins.has(node.key)
  }

  /** Takes the whole board anew, as after a gap. A held order stays: what is different waits like any other change. */
  replace(snapshot: BoardSnapshot): void {
    const changed = this.mirror.replace(snapshot)
    this.#sequence = snapshot.sequence
    this.#loading = snapshot.loading
    this.#isReadOnce = false
    this.#holdAsWanted()
    this.#isOrderStale = true
    if (this.view.isHeld && this.view.rows.length > 0) this.view.change(changed)
    else this.#rebuild()
  }

  apply(change: BoardChange, now: number): Applied {
    if (change.sequence <= this.#sequence) return 'ignored'
    if (change.sequence !== this.#sequence + 1) return 'gap'
    const { changed, isRenamed } = this.mirror.apply(change, now)
    this.#sequence = change.sequence
    this.#loading = change.loading
    this.#isOrderStale ||= isRenamed && this.#isByName()
    if (change.reset) this.#isReadOnce = false
    if (change.reset || (this.#isOrderStale && !this.view.isHeld)) this.#rebuild()
    else this.view.change(changed)
    this.#holdAsWanted()
    return 'applied'
  }

  /** Shows something else, at once. */
  choose(choice: BoardChoice): void {
    this.#choice = choice
    this.#rebuild()
  }

  /** Brings the order up to the moment: what became overdue since then rises. A held order stays. */
  refresh(now: number): void {
    if (this.view.isHeld) return
    this.#orderedAt = now
    if (this.#choice.order.key === 'worst') this.#rebuild()
  }

  hold(isHeld: boolean): void {
    this.#wantsHold = isHeld
    this.#holdAsWanted()
  }

  /** Brings in what waits; the order stays held if it was. */
  applyWaiting(): void {
    if (this.#isOrderStale) this.#rebuild()
    else this.view.apply()
  }

  /** Nothing is held back before everything was read for the first time: there is no order yet to keep. */
  #holdAsWanted(): void {
    const { done, total } = this.#loading
    this.#isReadOnce ||= total > 0 && done === total
    const isHeld = this.#wantsHold && this.#isReadOnce
    this.view.hold(isHeld)
    if (this.#isOrderStale && !isHeld) this.#rebuild()
  }

  #rebuild(): void {
    this.#isOrderStale = false
    this.view.show(this.#rules(), this.mirror.entries)
  }

  #isByName(): boolean {
    const { key } = this.#choice.order
    return key === 'owner' || key === 'workbin'
  }

  #rules(): ViewRules {
    const { node, search, order } = this.#choice
    const words = wordsOf(search)
    const names = {
      owner: (key: WorkbinKey) => this.ownerNameOf(key),
      workbin: (key: WorkbinKey) => this.workbinNameOf(key),
    }
    return {
      matches: (row) => isBeneath(node, row.workbinKey) && isFound(row, words),
      compare: compareBy(order, { names, collator: this.#collator, now: this.#orderedAt }),
    }
  }
}
