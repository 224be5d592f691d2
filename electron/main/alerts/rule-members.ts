import type { AlertItem } from '@shared/domain/alert'
import type { InteractionRow } from '@shared/domain/interaction'
import type { WorkbinKey } from '@shared/domain/workbin'
import type { JudgedRule } from './rule-match'

/** A change of the board, sorted by what it means for rules. */
export interface SortedChange {
  /** Rows that came into a workbin, as a notification told, and not by one's own doing. */
  readonly arrived: readonly InteractionRow[]
  /** Rows that a reading found. */
  readonly read: readonly InteractionRow[]
  /** Rows that are known and changed where they lie. */
  readonly changed: readonly InteractionRow[]
  /** Rows that one moved oneself. */
  readonly own: readonly InteractionRow[]
  /** What left a workbin whose contents were known, not by one's own doing. */
  readonly left: readonly AlertItem[]
  /** What one took out oneself. */
  readonly taken: readonly AlertItem[]
  /** What is not there any more for any other reason. */
  readonly vanished: readonly AlertItem[]
}

/** What of a change concerns a rule: what came in from outside its place, or went out of it, and is news. */
export interface RuleMoves {
  readonly arrived: readonly AlertItem[]
  /** What a reading found for the first time. */
  readonly found: readonly AlertItem[]
  readonly left: readonly AlertItem[]
}

/**
 * An interaction that a rule counts. `since` when it waits in its workbin, ms since the epoch; null: nothing tells. Where
 * the server does not tell, it waits since it was seen to come, or since it was received.
 */
export interface Member {
  readonly workbinKey: WorkbinKey
  readonly since: number | null
}

/** What one rule counts now, and what it counted when the line was lost; what one did oneself since then is in both. */
export class RuleMembers {
  readonly #inside = new Map<string, Member>()
  #atLoss: { readonly inside: Map<string, Member>; readonly followed: ReadonlySet<WorkbinKey> } | undefined

  /** By interaction id. */
  get inside(): ReadonlyMap<string, Member> {
    return this.#inside
  }

  /** Counts anew, from nothing. */
  recount(rows: Iterable<InteractionRow>, matches: JudgedRule['matches']): void {
    this.#inside.clear()
    for (const row of rows) if (matches(row)) this.#enter(row)
  }

  /** `now` is ms since the epoch. */
  take(
    change: SortedChange,
    { matches, isView }: Pick<JudgedRule, 'matches' | 'isView'>,
    now: number,
  ): RuleMoves {
    const before = new Set<string>()
    const cameNow = new Set([...change.arrived, ...change.own].map(({ id }) => id))
    const takeOut = ({ interactionId, workbinKey }: AlertItem): boolean => {
      if (this.#inside.get(interactionId)?.workbinKey !== workbinKey) return false
      before.add(interactionId)
      return this.#inside.delete(interactionId)
    }
    const putIn = (row: InteractionRow): boolean => {
      const known = this.#inside.get(row.id)
      const isNew = !this.#inside.delete(row.id) && !before.has(row.id)
      if (!matches(row)) return false
      const stayed = known?.workbinKey === row.workbinKey ? known.since : null
      this.#enter(row, stayed ?? (cameNow.has(row.id) ? now : null))
      return isNew
    }
    for (const item of [...change.vanished, ...change.taken]) takeOut(item)
    const left = change.left.filter(takeOut)
    for (const row of change.own) putIn(row)
    this.#noteOwn(change)
    const known = change.changed.filter(({ id }) => this.#inside.has(id))
    const entered = change.changed.filter(putIn)
    const found = [...change.read.filter(putIn), ...(isView ? [] : entered)]
    const arrived = [...change.arrived.filter(putIn), ...(isView ? entered : [])]
    const leftView = isView ? known.map(itemOf) : []
    return {
      arrived: arrived.map(itemOf),
      found: found.map(itemOf),
      left: [...left, ...leftView].filter(({ interactionId }) => !this.#inside.has(interactionId)),
    }
  }

  /** Time has passed: what of these rows counts now and did not before, and the other way round. */
  recheck(
    rows: Iterable<InteractionRow>,
    matches: JudgedRule['matches'],
  ): Pick<RuleMoves, 'arrived' | 'left'> {
    const arrived: AlertItem[] = []
    const left: AlertItem[] = []
    for (const row of rows) {
      const isInside = matches(row)
      if (isInside === this.#inside.has(row.id)) continue
      if (isInside) this.#enter(row)
      else this.#inside.delete(row.id)
      const moved = isInside ? arrived : left
      moved.push(itemOf(row))
    }
    return { arrived, left }
  }

  /** The line is lost. `followed` are the workbins whose contents were known until then. */
  hold(followed: ReadonlySet<WorkbinKey>): void {
    this.#atLoss ??= { inside: new Map(this.#inside), followed }
  }

  /** The line is back: what came and what went meanwhile. */
  release(): Pick<RuleMoves, 'arrived' | 'left'> {
    const atLoss = this.#atLoss
    this.#atLoss = undefined
    if (!atLoss) return { arrived: [], left: [] }
    const came = [...this.#inside].filter(
      ([id, { workbinKey }]) => !atLoss.inside.has(id) && atLoss.followed.has(workbinKey),
    )
    return {
      arrived: came.map(itemOfMember),
      left: [...atLoss.inside].filter(([id]) => !this.#inside.has(id)).map(itemOfMember),
    }
  }

  /** What one does oneself while the line is away is as if it had been so before. */
  #noteOwn({ own, taken }: SortedChange): void {
    const atLoss = this.#atLoss?.inside
    if (!atLoss) return
    for (const { interactionId } of taken) atLoss.delete(interactionId)
    for (const { id } of own) {
      const member = this.#inside.get(id)
      if (member) atLoss.set(id, member)
      else atLoss.delete(id)
    }
  }

  #enter({ id, workbinKey, placedAt, receivedAt }: InteractionRow, seen: number | null = null): void {
    this.#inside.set(id, { workbinKey, since: placedAt ?? seen ?? receivedAt })
  }
}

/** A row as an alert names it. */
export function itemOf({ id, workbinKey }: InteractionRow): AlertItem {
  return { interactionId: id, workbinKey }
}

/** A member as an alert names it. */
export function itemOfMember([interactionId, { workbinKey }]: readonly [string, Member]): AlertItem {
  return { interactionId, workbinKey }
}
