import {
  isBeingRead,
  nothingToLoad,
  type BoardChange,
  type BoardLoading,
  type BoardSnapshot,
} from '@shared/domain/board'
import {
  noFilter,
  type BoardFilter,
  type ColumnKey,
  type Grouping,
  type SortOrder,
} from '@shared/domain/grid-look'
import type { InteractionRow } from '@shared/domain/interaction'
import type { OwnerKey } from '@shared/domain/owner'
import { nameOrder } from '@/ui/name-order'
import { isTimed } from '@shared/domain/row-filter'
import { wordsInRow, type RowNames } from '@shared/domain/row-words'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import { matcherOf } from './board-filter'
import { BoardMirror } from './board-mirror'
import type { BoardNode } from './board-node'
import { BoardView, type ViewRow, type ViewRules } from './board-view'
import { remembered } from './remembered-words'
import { orderOf, textReader, worstFirst, type RowGroup } from './row-order'
import { TextRanks } from './text-ranks'

/** What `receive` made of a change: taken, known already, or not the next one, so that a snapshot is due. */
export type Applied = 'applied' | 'ignored' | 'gap'

/** What this window wants to see of the board. */
export interface BoardChoice {
  readonly node: BoardNode
  readonly filter: BoardFilter
  readonly order: SortOrder
  readonly grouping: Grouping
}

/** What the board says in the language of the screen: the server's words, and the name of one's own place. */
export interface BoardWords extends Pick<RowNames, 'said'> {
  /** A BCP 47 tag. */
  readonly language: string
  readonly myPlace: string
}

/** Everything, worst first. */
export const everything: BoardChoice = {
  ...{ node: { kind: 'all' }, filter: noFilter, order: worstFirst, grouping: 'none' },
}

/** Main's board as a mirror, and the rows of it that this window shows. Plain, without any reactivity. */
export class ShownBoard {
  readonly mirror = new BoardMirror()
  readonly view: BoardView
  readonly names: RowNames = {
    owner: (key) => this.ownerNameOf(key),
    workbin: (key) => this.workbinNameOf(key),
    said: (column, word) => this.#said(column, word),
  }
  #collator = nameOrder(undefined)
  readonly #ranks = new Map<ColumnKey, TextRanks>()
  readonly #groups = new Map<string, RowGroup>()
  readonly #ownerKeys = new Map<WorkbinKey, OwnerKey>()
  #choice = everything
  #loading: BoardLoading = nothingToLoad
  #sequence = 0
  #orderedAt: number
  #wantsHold = false
  #isReadOnce = false
  #isOrderStale = false
  #isReset = false
  /** What changed in the mirror and is not in the view yet. */
  readonly #unsettled = new Set<ViewRow>()

  readonly #dueSoonMinutes: () => number
  #said: RowNames['said'] = (_column, word) => word

  /** `now` is ms since the epoch: the moment for which the first order holds. What is due within the minutes is due soon. */
  constructor(now: number, dueSoonMinutes: () => number) {
    this.#orderedAt = now
    this.#dueSoonMinutes = dueSoonMinutes
    this.view = new BoardView(this.#rules())
  }

  ownerNameOf(workbinKey: WorkbinKey): string {
    return this.mirror.ownerName(this.#ownerKeyOf(workbinKey))
  }

  /** Who belongs to a group, as far as that is known. */
  membersOf(ownerKey: OwnerKey): readonly OwnerKey[] {
    return this.mirror.owners.get(ownerKey)?.members?.map(({ key }) => key) ?? []
  }

  workbinNameOf(workbinKey: WorkbinKey): string {
    return this.mirror.workbins.get(workbinKey)?.name ?? ''
  }

  /** Uses the words of another language from now on, and sorts texts as it does. */
  say({ said, language, myPlace }: BoardWords): void {
    this.settle()
    this.mirror.nameMyPlace(myPlace)
    this.#said = remembered(said)
    this.#collator = nameOrder(language)
    this.#ranks.clear()
    this.#forgetTexts(this.#texts())
    if (this.#isOrderStale && !this.view.isHeld) this.#rebuild()
  }

  /** Whether what a node names is on the board; owners may leave it. */
  knows(node: BoardNode): boolean {
    if (node.kind === 'owner') return this.mirror.owners.has(node.key)
    return node.kind !== 'workbin' || this.mirror.workbins.has(node.key)
  }

  /** Takes the whole board anew, as after a gap. A held order stays: what is different waits like any other change. */
  replace(snapshot: BoardSnapshot): void {
    this.settle()
    const changed = this.mirror.replace(snapshot)
    this.#sequence = snapshot.sequence
    this.#loading = snapshot.loading
    this.#isReadOnce = false
    this.#holdAsWanted()
    this.#isOrderStale = true
    if (this.view.isHeld && this.view.rows.length > 0) this.view.change(changed)
    else this.#rebuild()
  }

  /** Takes a change into the mirror. The view follows with `settle`, which may do several at once. */
  receive(change: BoardChange, now: number): Applied {
    if (change.sequence <= this.#sequence) return 'ignored'
    if (change.sequence !== this.#sequence + 1) return 'gap'
    if (change.reset) this.#forget()
    const before = this.#membersBeneath()
    const { changed, isRenamed } = this.mirror.apply(change, now)
    this.#sequence = change.sequence
    this.#loading = change.loading
    if (isRenamed) this.#forgetTexts(['owner', 'workbin'])
    this.#isOrderStale ||= this.#membersBeneath() !== before
    for (const entry of changed) this.#unsettled.add(entry)
    return 'applied'
  }

  /** Brings what was received into the view: one pass over its rows, however many changes there were. */
  settle(): void {
    const changed = [...this.#unsettled]
    this.#unsettled.clear()
    if (this.#isReset || (this.#isOrderStale && !this.view.isHeld)) this.#rebuild()
    else if (changed.length > 0) this.view.change(changed)
    this.#holdAsWanted()
  }

  /** Shows something else, at once. */
  choose(choice: BoardChoice): void {
    this.settle()
    this.#choice = choice
    this.#rebuild()
  }

  /** Brings the rows up to the moment: what became overdue or old since then finds its place. In a held order it waits. */
  refresh(now: number): void {
    this.settle()
    const before = this.#orderedAt
    this.#orderedAt = now
    const isDueSince = ({ dueAt }: InteractionRow): boolean =>
      dueAt !== null && dueAt >= before && dueAt < now
    if (now < before) this.#goBack()
    else if (isTimed(this.#choice.filter)) this.view.refresh(this.#rules(), this.mirror.entries, isDueSince)
    else this.view.reorder(this.#rules(), isDueSince)
  }

  /** The clock was put back: what waits for the moment before no longer says what is new. */
  #goBack(): void {
    if (this.view.isHeld) this.#isOrderStale = true
    else this.#rebuild()
  }

  hold(isHeld: boolean): void {
    this.settle()
    this.#wantsHold = isHeld
    this.#holdAsWanted()
  }

  /** Brings in what waits; the order stays held if it was. */
  applyWaiting(): void {
    this.settle()
    if (this.#isOrderStale) this.#rebuild()
    else this.view.apply()
  }

  /** Nothing is held back before everything was read for the first time: there is no order yet to keep. */
  #holdAsWanted(): void {
    this.#isReadOnce ||= this.#loading.total > 0 && !isBeingRead(this.#loading)
    const isHeld = this.#wantsHold && this.#isReadOnce
    this.view.hold(isHeld)
    if (this.#isOrderStale && !isHeld) this.#rebuild()
  }

  #rebuild(): void {
    this.#isOrderStale = false
    this.#isReset = false
    this.#groups.clear()
    this.view.show(this.#rules(), this.mirror.entries)
  }

  /** The members of the chosen groups: what lies with them is shown, too. */
  #membersBeneath(): string {
    const { node } = this.#choice
    const keys = node.kind === 'owner' ? [node.key] : node.kind === 'favourites' ? node.keys : []
    return keys.flatMap((key) => this.membersOf(key)).join('\n')
  }

  /** The columns by which texts are sorted or gathered now. */
  #texts(): readonly ColumnKey[] {
    const { order, grouping } = this.#choice
    return [...order.map(({ key }) => key), ...(grouping === 'none' ? [] : [grouping])]
  }

  /** What these columns say is searched, and may be what is sorted or gathered by. */
  #forgetTexts(columns: readonly ColumnKey[]): void {
    for (const entry of this.mirror.entries) entry.text = null
    const isUsed = this.#texts().some((key) => columns.includes(key))
    this.#isOrderStale ||= this.#choice.filter.text !== '' || isUsed
  }

  /** Nothing of one sign-in stays for the next. */
  #forget(): void {
    this.#isReset = true
    this.#isReadOnce = false
    this.#unsettled.clear()
    this.#ranks.clear()
    this.#ownerKeys.clear()
  }

  #rules(): ViewRules {
    const { node, filter, order, grouping } = this.#choice
    const now = this.#orderedAt
    const groupOf = this.#grouper(grouping)
    const ranks = (column: ColumnKey): TextRanks => this.#ranksOf(column)
    return {
      groupOf,
      matches: matcherOf(node, filter, {
        ...{ now, dueSoonMinutes: this.#dueSoonMinutes() },
        ...{ ownerKeyOf: (key) => this.#ownerKeyOf(key), textOf: (entry) => this.#textOf(entry) },
        membersOf: (key) => this.membersOf(key),
      }),
      order: orderOf(order, grouping, { names: this.names, now, ranks, groupOf }),
    }
  }

  #ownerKeyOf(workbinKey: WorkbinKey): OwnerKey {
    const known = this.#ownerKeys.get(workbinKey)
    if (known !== undefined) return known
    const ownerKey = parseWorkbinKey(workbinKey)?.ownerKey ?? ''
    this.#ownerKeys.set(workbinKey, ownerKey)
    return ownerKey
  }

  #grouper(grouping: Grouping): ViewRules['groupOf'] {
    if (grouping === 'none') return () => null
    const nameOf = textReader(grouping, this.names)
    const idOf = (row: InteractionRow): string =>
      grouping === 'owner'
        ? this.#ownerKeyOf(row.workbinKey)
        : grouping === 'segment'
          ? row.segment
          : nameOf(row)
    return (row) => {
      const id = idOf(row)
      const known = this.#groups.get(id)
      if (known) return known
      const group = { id, name: nameOf(row) }
      this.#groups.set(id, group)
      return group
    }
  }

  #ranksOf(column: ColumnKey): TextRanks {
    const known = this.#ranks.get(column)
    if (known) return known
    const ranks = new TextRanks(column === 'id' ? byCode : this.#collator.compare)
    this.#ranks.set(column, ranks)
    return ranks
  }

  #textOf(entry: ViewRow): string {
    entry.text ??= wordsInRow(entry.row, this.names)
    return entry.text
  }
}

function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
