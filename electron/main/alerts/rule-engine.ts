import type { LoggedDeed } from '@shared/domain/action-log'
import type { AlertItem } from '@shared/domain/alert'
import type { AlertRule } from '@shared/domain/alert-rule'
import { isBeingRead, type BoardChange, type GoneRow, type PutRow, type RowCause } from '@shared/domain/board'
import type { InteractionRow } from '@shared/domain/interaction'
import { parseWorkbinKey, type Workbin, type WorkbinKey } from '@shared/domain/workbin'
import { OwnPlaces } from './own-places'
import type { JudgedRule } from './rule-match'
import { RuleMembers, type RuleMoves, type SortedChange } from './rule-members'
import { watchFor, type Lying, type Told, type TriggerWatch, type WatchedMoment } from './trigger-watch'

/** What the engine needs to know. */
export interface RuleEngineOptions {
  /** ms since the epoch. */
  readonly now: () => number
  readonly rows: () => Iterable<InteractionRow>
  /** What this console gave away and nobody took. */
  readonly lying: () => Lying
  /** Whether this console itself moves the interaction, or has just moved it. */
  readonly isOwn: (interactionId: string) => boolean
}

/** What a rule tells. `isMissed`: it came about while the line was away. */
export interface Firing extends Told {
  readonly rule: AlertRule
  readonly isMissed: boolean
}

interface RuleAtWork {
  judged: JudgedRule
  readonly members: RuleMembers
  readonly watch: TriggerWatch
}

/**
 * The rules at work: it follows the board and says which rules tell. It owns what each rule counts. What is already so
 * when somebody signs in, or when a rule is made, is no news. While the line is away it only takes note, and tells what
 * became different when the line is back.
 */
export class RuleEngine {
  readonly #options: RuleEngineOptions
  #atWork: readonly RuleAtWork[] = []
  readonly #status = new Map<WorkbinKey, Workbin['status']>()
  readonly #ownPlaces: OwnPlaces
  /** Where the board has told that an interaction lies. */
  readonly #toldAt = new Map<string, WorkbinKey>()
  #isLoading = true
  /** Whether the board has been read whole since it was empty. */
  #isRead = false
  #isAway = false
  #wasWhole = false

  constructor(options: RuleEngineOptions) {
    this.#options = options
    this.#ownPlaces = new OwnPlaces(options.isOwn)
  }

  /** Replaces the rules. One that is new, or counts something else now, begins with what is there. */
  setRules(rules: readonly JudgedRule[]): void {
    const known = new Map(this.#atWork.map((atWork) => [atWork.judged.key, atWork]))
    const rows = [...this.#options.rows()]
    this.#atWork = rules.map((judged) => {
      const before = known.get(judged.key)
      if (before) return { ...before, judged }
      const fresh: RuleAtWork = { judged, members: new RuleMembers(), watch: watchFor(judged) }
      fresh.members.recount(rows, judged.matches)
      fresh.watch.begin(this.#moment(fresh))
      if (this.#isAway) fresh.members.hold(this.#followed())
      return fresh
    })
  }

  /** Takes a change of the board. */
  take(change: BoardChange): readonly Firing[] {
    if (change.reset) this.#forget()
    const wasLoading = this.#isLoading
    this.#isLoading = isBeingRead(change.loading)
    const isSilent = wasLoading || this.#isLoading
    if (!isSilent && change.loading.total > 0) this.#isRead = true
    const sorted = this.#sorted(change)
    this.#noteTold(change)
    for (const { key, status } of change.workbins) this.#status.set(key, status)
    for (const key of change.workbinsGone) this.#status.delete(key)
    return this.#atWork.flatMap((atWork) => {
      const moves = atWork.members.take(sorted, atWork.judged, this.#options.now())
      if (this.#isAway) return []
      return firingsOf(atWork, atWork.watch.moved(moves, this.#moment(atWork), isSilent))
    })
  }

  /** Takes note of what was just done in this console. */
  did(deed: LoggedDeed): void {
    if (!this.#isAway) this.#ownPlaces.forgetOld()
    this.#ownPlaces.note(deed, this.#toldAt.get(deed.interactionId), this.#options.now())
  }

  /** Time has passed: what waits too long or lies unopened is told. */
  tick(): readonly Firing[] {
    if (this.#isAway) return []
    const lying = this.#options.lying()
    return this.#atWork.flatMap((atWork) => this.#timePassed(atWork, lying))
  }

  /** The line is down: from now on what the board shows is the past. */
  lineLost(): void {
    if (this.#isAway) return
    this.#isAway = true
    this.#ownPlaces.forgetOld()
    this.#wasWhole = !this.#isLoading
    const followed = this.#followed()
    for (const { members } of this.#atWork) members.hold(followed)
  }

  /** Whether the line was lost, and everything that was on the board has been read again. */
  isReadAgain(): boolean {
    const isOpen = [...this.#status.values()].some((status) => status === 'stale' || status === 'loading')
    return this.#isAway && !this.#isLoading && !isOpen
  }

  /** The line is up and everything is read again: what became different meanwhile is told. */
  lineBack(): readonly Firing[] {
    if (!this.#isAway) return []
    this.#isAway = false
    if (!this.#wasWhole) {
      this.#beginAnew()
      return []
    }
    const lying = this.#options.lying()
    const fired = this.#atWork.flatMap((atWork) => {
      this.#recheck(atWork)
      const { members, watch } = atWork
      const missed = watch.missed(this.#foreign(members.release()))
      const overdue = watch.timePassed(this.#moment(atWork), lying)
      return [...firingsOf(atWork, missed), ...firingsOf(atWork, overdue)]
    })
    return fired.map((firing) => ({ ...firing, isMissed: true }))
  }

  #timePassed(atWork: RuleAtWork, lying: Lying): readonly Firing[] {
    if (this.#isLoading) return []
    const { watch } = atWork
    const moves = this.#foreign(this.#recheck(atWork))
    const moment = this.#moment(atWork)
    const isMoved = moves.arrived.length + moves.left.length > 0
    const moved = isMoved ? watch.moved({ ...moves, found: [] }, moment, false) : undefined
    return [...firingsOf(atWork, moved), ...firingsOf(atWork, watch.timePassed(moment, lying))]
  }

  /** Rows of which the board has not told yet, or not there, are left to that telling: they may be found or one's own. */
  #recheck({ judged, members }: RuleAtWork): Pick<RuleMoves, 'arrived' | 'left'> {
    if (!judged.isTimed) return { arrived: [], left: [] }
    const rows = [...this.#options.rows()].filter(({ id, workbinKey }) => this.#toldAt.get(id) === workbinKey)
    return members.recheck(rows, judged.matches)
  }

  #foreign({ arrived, left }: Pick<RuleMoves, 'arrived' | 'left'>): Pick<RuleMoves, 'arrived' | 'left'> {
    const isForeign = ({ interactionId }: AlertItem): boolean => !this.#options.isOwn(interactionId)
    return { arrived: arrived.filter(isForeign), left: left.filter(isForeign) }
  }

  #noteTold({ gone, put }: BoardChange): void {
    for (const { id, workbinKey } of gone) if (this.#toldAt.get(id) === workbinKey) this.#toldAt.delete(id)
    for (const { row } of put) this.#toldAt.set(row.id, row.workbinKey)
  }

  #forget(): void {
    this.#status.clear()
    this.#ownPlaces.clear()
    this.#toldAt.clear()
    this.#isRead = false
    this.#isAway = false
    this.#isLoading = true
    for (const { members, judged } of this.#atWork) members.recount([], judged.matches)
    this.#beginAnew()
  }

  #beginAnew(): void {
    for (const atWork of this.#atWork) {
      this.#recheck(atWork)
      atWork.members.release()
      atWork.watch.begin(this.#moment(atWork))
    }
  }

  #moment({ members }: RuleAtWork): WatchedMoment {
    return { now: this.#options.now(), inside: members.inside }
  }

  #followed(): ReadonlySet<WorkbinKey> {
    const isKnown = (status: Workbin['status']): boolean => status === 'live' || status === 'stale'
    return new Set([...this.#status].flatMap(([key, status]) => (isKnown(status) ? [key] : [])))
  }

  #isOwnPut({ id, workbinKey }: InteractionRow, isMine: boolean): boolean {
    const isAwaited = this.#ownPlaces.isAwaited(id, workbinKey, this.#options.now())
    return isMine || isAwaited || (this.#isAway && this.#ownPlaces.isAt(id, workbinKey))
  }

  #sorted(change: BoardChange): SortedChange {
    const { isOwn } = this.#options
    const ownMoves = new Set(change.gone.filter(({ own }) => own).map(({ id }) => id))
    const isMine = (id: string): boolean => ownMoves.has(id) || isOwn(id)
    const mine = new Set(change.put.flatMap(({ row }) => (this.#isOwnPut(row, isMine(row.id)) ? [row] : [])))
    const isMyPut = (row: InteractionRow): boolean => mine.has(row)
    const dropped = new Set<string>([...change.workbinsGone, ...change.ownersGone])
    const isToldLeaving = ({ id, workbinKey }: GoneRow): boolean =>
      !isMine(id) &&
      this.#status.get(workbinKey) === 'live' &&
      !dropped.has(workbinKey) &&
      !dropped.has(parseWorkbinKey(workbinKey)?.ownerKey ?? '')
    const asNews = (cause: RowCause): RowCause => (cause === 'changed' && !this.#isRead ? 'read' : cause)
    const rowsOf = (wanted: (put: PutRow) => boolean): InteractionRow[] =>
      change.put.filter(wanted).map(({ row }) => row)
    const itemsOf = (wanted: (gone: GoneRow) => boolean): AlertItem[] =>
      change.gone.filter(wanted).map(({ id, workbinKey }) => ({ interactionId: id, workbinKey }))
    return {
      arrived: rowsOf(({ row, cause }) => cause === 'arrived' && !isMyPut(row)),
      read: rowsOf(({ row, cause }) => asNews(cause) === 'read' && !isMyPut(row)),
      changed: rowsOf(({ row, cause }) => asNews(cause) === 'changed' && !isMyPut(row)),
      own: rowsOf(({ row }) => isMyPut(row)),
      left: itemsOf(isToldLeaving),
      taken: itemsOf(({ id }) => isMine(id)),
      vanished: itemsOf((row) => !isMine(row.id) && !isToldLeaving(row)),
    }
  }
}

function firingsOf({ judged }: RuleAtWork, told: Told | undefined): readonly Firing[] {
  return told ? [{ ...told, rule: judged.rule, isMissed: false }] : []
}
