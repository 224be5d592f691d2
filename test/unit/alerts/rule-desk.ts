import { RuleEngine, type Firing } from '@main/alerts/rule-engine'
import { judgedRule } from '@main/alerts/rule-match'
import type { LoggedDeed } from '@shared/domain/action-log'
import { newRule, type AlertPlace, type AlertRule, type AlertTrigger } from '@shared/domain/alert-rule'
import { nothingToLoad, type BoardChange, type BoardLoading } from '@shared/domain/board'
import type { SavedView } from '@shared/domain/grid-look'
import type { CaseEntry, InteractionRow } from '@shared/domain/interaction'
import type { RowNames } from '@shared/domain/row-words'
import type { Workbin } from '@shared/domain/workbin'
import { vendorWord } from '@shared/vendor-words'
import { createVirtualClock } from '@support/virtual-clock'
import { aChange, aPut } from './board-change'

export const draft = 'Agent:u1/Draft'
export const inbound = 'Agent:u1/Inbound'
export const claims = 'AgentGroup:Claims / North/Inbound'

/** One’s own placing, with nothing else said. */
export function aDeed(interactionId: string, more: Partial<LoggedDeed> = {}): LoggedDeed {
  return { action: 'move', interactionId, from: null, to: null, reason: '', outcome: 'placed', ...more }
}

/** Nothing has a name here, and the screen speaks German. */
export const rowNames: RowNames = {
  ...{ owner: () => '', workbin: () => '', said: (column, word) => vendorWord('de', column, word) },
}

/** A rule about something, with nothing else chosen. */
export function aRule(place: AlertPlace, trigger: AlertTrigger, more: Partial<AlertRule> = {}): AlertRule {
  return { ...newRule('r1', place, trigger), ...more }
}

/** Workbins as the board tells them. */
export function workbins(status: Workbin['status'], ...keys: readonly string[]): readonly Workbin[] {
  return keys.map((key) => {
    const at = key.lastIndexOf('/')
    return { key, ownerKey: key.slice(0, at), workbinId: key.slice(at + 1), name: key, status, asOf: 1 }
  })
}

/** A board that moves on a virtual clock, with an engine that follows it. */
export class RuleDesk {
  readonly clock = createVirtualClock(Date.UTC(2026, 2, 2, 9))
  readonly own = new Set<string>()
  /** What this console gave away, by since when. */
  readonly given = new Map<string, number>()
  readonly rows = new Map<string, InteractionRow>()
  readonly fired: Firing[] = []
  readonly data: Record<string, readonly CaseEntry[]> = {}
  readonly members: Record<string, readonly string[]> = {}
  readonly engine: RuleEngine

  constructor(rules: readonly AlertRule[], views: readonly SavedView[] = []) {
    this.engine = new RuleEngine({
      now: this.clock.now,
      rows: () => this.rows.values(),
      lying: () =>
        [...this.given].flatMap(([id, since]) => {
          const row = this.rows.get(id)
          return row ? [{ row, since }] : []
        }),
      isOwn: (id) => this.own.has(id),
    })
    this.setRules(rules, views)
  }

  setRules(rules: readonly AlertRule[], views: readonly SavedView[] = []): void {
    const context = {
      ...{ now: this.clock.now, views },
      caseDataOf: (id: string) => this.data[id] ?? [],
      rowNames,
      membersOf: (key: string) => this.members[key],
      dueSoonMinutes: () => 60,
    }
    this.engine.setRules(rules.map((rule) => judgedRule(rule, context)))
  }

  /** Everything is read: what lies there is no news. */
  open(keys: readonly string[], rows: readonly InteractionRow[] = []): void {
    const put = rows.map((row) => ({ row, cause: 'read' as const }))
    this.change({ workbins: workbins('live', ...keys), put, loading: loading(0) })
    this.change({ loading: loading(1) })
  }

  change(parts: Partial<BoardChange>): readonly Firing[] {
    const change = aChange({ loading: loading(1), ...parts })
    for (const { id } of change.gone) this.rows.delete(id)
    for (const { row } of change.put) this.rows.set(row.id, row)
    return this.note(this.engine.take(change))
  }

  /** Something comes from outside, as a notification tells. */
  arrive(id: string, key: string, row: Partial<InteractionRow> = {}): readonly Firing[] {
    const put = aPut(id, key)
    return this.change({ put: [{ ...put, row: { ...put.row, placedAt: this.clock.now(), ...row } }] })
  }

  /** A known row is other than before. */
  alter(id: string, row: Partial<InteractionRow>): readonly Firing[] {
    const before = this.rows.get(id)
    return before ? this.change({ put: [{ row: { ...before, ...row }, cause: 'changed' }] }) : []
  }

  leave(id: string, own = false): readonly Firing[] {
    const workbinKey = this.rows.get(id)?.workbinKey ?? ''
    return this.change({ gone: [{ id, workbinKey, own }] })
  }

  /** Goes from one workbin to another in one breath. */
  move(id: string, to: string): readonly Firing[] {
    const from = this.rows.get(id)
    if (!from) return []
    const row = { ...from, workbinKey: to, placedAt: this.clock.now() }
    const gone = { id, workbinKey: from.workbinKey, own: false, movedTo: to }
    return this.change({ gone: [gone], put: [{ row, cause: 'arrived' }] })
  }

  pass(ms: number): readonly Firing[] {
    this.clock.pass(ms)
    return this.note(this.engine.tick())
  }

  note(firings: readonly Firing[]): readonly Firing[] {
    this.fired.push(...firings)
    return firings
  }
}

/** What was told, in short: ids, or the number of a rule that counts. */
export function said(firings: readonly Firing[]): readonly (string | number)[] {
  return firings.flatMap(({ rule, items, count }): readonly (string | number)[] =>
    rule.trigger.kind === 'more-than' || rule.trigger.kind === 'spike'
      ? [count]
      : items.map(({ interactionId }) => interactionId),
  )
}

/** A loading of one owner, so far done. */
export function loading(done: number): BoardLoading {
  return { ...nothingToLoad, done, total: 1 }
}
