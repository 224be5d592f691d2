import type { AlertPlace, AlertRule, DataCondition } from '@shared/domain/alert-rule'
import type { SavedView } from '@shared/domain/grid-look'
import type { CaseEntry, InteractionRow } from '@shared/domain/interaction'
import type { OwnerKey } from '@shared/domain/owner'
import { filterChecks, isTimed } from '@shared/domain/row-filter'
import { searchedWords, wordsInRow, type RowNames } from '@shared/domain/row-words'
import { parseWorkbinKey } from '@shared/domain/workbin'

/** What judging a row needs to know beside the row. */
export interface MatchContext {
  readonly now: () => number
  /** What is due within so many minutes is due soon. */
  readonly dueSoonMinutes: () => number
  readonly views: readonly SavedView[]
  readonly caseDataOf: (interactionId: string) => readonly CaseEntry[]
  /** Who belongs to a group; undefined as long as nobody has asked the server. */
  readonly membersOf: (groupKey: OwnerKey) => readonly OwnerKey[] | undefined
  /** What stands in a row's line beside what is in the row. */
  readonly rowNames: RowNames
}

/**
 * A rule with the question whether it counts a row. `isView`: what comes to match has arrived, and what ceases to has left,
 * wherever it lies. `isTimed`: the answer changes with time alone. Rules of the same `key` count and tell the same, however
 * they are called and wherever they tell it.
 */
export interface JudgedRule {
  readonly rule: AlertRule
  readonly key: string
  readonly matches: (row: InteractionRow) => boolean
  readonly isView: boolean
  readonly isTimed: boolean
}

type Check = (row: InteractionRow) => boolean

/** Prepares a rule for judging rows. A rule about a view that is gone counts nothing. */
export function judgedRule(rule: AlertRule, context: MatchContext): JudgedRule {
  const { place, condition } = rule
  const view = place.kind === 'view' ? context.views.find(({ name }) => name === place.name) : undefined
  const owners = ownersIn(place, context)
  const checks: Check[] = [placeCheck(place, owners)]
  if (place.kind === 'view') checks.push(view ? viewCheck(view, context) : () => false)
  if (condition.media.length > 0) checks.push((row) => condition.media.includes(row.media))
  if (condition.segments.length > 0) checks.push(segmentCheck(condition.segments))
  if (condition.data.length > 0) checks.push((row) => hasData(context.caseDataOf(row.id), condition.data))
  const soon = view?.filter.due === 'soon' ? context.dueSoonMinutes() : null
  return {
    rule,
    key: JSON.stringify([rule.id, place, [...owners], rule.trigger, condition, view?.filter ?? null, soon]),
    matches: (row) => checks.every((check) => check(row)),
    isView: view !== undefined,
    isTimed: view !== undefined && isTimed(view.filter),
  }
}

function ownersIn(place: AlertPlace, { membersOf }: MatchContext): ReadonlySet<OwnerKey> {
  if (place.kind !== 'owner') return new Set()
  const members = place.withMembers ? (membersOf(place.key) ?? []) : []
  return new Set([place.key, ...members])
}

function placeCheck(place: AlertPlace, owners: ReadonlySet<OwnerKey>): Check {
  switch (place.kind) {
    case 'all':
    case 'view':
      return () => true
    case 'section':
      return ({ workbinKey }) => workbinKey.startsWith(`${place.ownerKind}:`)
    case 'owner':
      return ({ workbinKey }) => owners.has(parseWorkbinKey(workbinKey)?.ownerKey ?? '')
    case 'workbin':
      return ({ workbinKey }) => workbinKey === place.key
  }
}

function viewCheck({ filter }: SavedView, { now, dueSoonMinutes, rowNames }: MatchContext): Check {
  const words = searchedWords(filter.text)
  return (row) => {
    const owner = parseWorkbinKey(row.workbinKey)?.ownerKey ?? ''
    if (filter.owners.length > 0 && !filter.owners.includes(owner)) return false
    const time = { now: now(), dueSoonMinutes: dueSoonMinutes() }
    if (!filterChecks(filter, time).every((check) => check(row))) return false
    if (words.length === 0) return true
    const text = wordsInRow(row, rowNames)
    return words.every((word) => text.includes(word))
  }
}

function segmentCheck(segments: readonly string[]): Check {
  const wanted = new Set(segments.map(folded))
  return ({ segment }) => wanted.has(folded(segment))
}

/** Keys and values are compared without regard to case: administrators write them by hand. */
function hasData(entries: readonly CaseEntry[], wanted: readonly DataCondition[]): boolean {
  return wanted.every(({ key, value }) =>
    entries.some((entry) => {
      const name = entry.list === undefined ? entry.key : `${entry.list} / ${entry.key}`
      if (folded(name) !== folded(key) && folded(entry.key) !== folded(key)) return false
      return value === '' || folded(String(entry.value ?? '')) === folded(value)
    }),
  )
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase()
}
