import { noFilter, type BoardFilter } from '@shared/domain/grid-look'
import type { OwnerKey } from '@shared/domain/owner'
import { filterChecks, type FilterTime } from '@shared/domain/row-filter'
import { searchedWords } from '@shared/domain/row-words'
import type { WorkbinKey } from '@shared/domain/workbin'
import { beneath, type BoardNode, type MembersOf } from './board-node'
import type { ViewRow } from './board-view'

/** What a filter needs to know beside the rows. The answer holds for its moment. */
export interface FilterContext extends FilterTime {
  readonly ownerKeyOf: (workbinKey: WorkbinKey) => OwnerKey
  readonly membersOf: MembersOf
  /** Everything that is written in a line, in lower case. */
  readonly textOf: (entry: ViewRow) => string
}

/** Makes the question whether a line lies beneath the node and passes the filter. */
export function matcherOf(
  node: BoardNode,
  filter: BoardFilter,
  context: FilterContext,
): (entry: ViewRow) => boolean {
  const isInPlace = placeCheck(node, filter, context)
  const checks = filterChecks(filter, context)
  const words = searchedWords(filter.text)
  return (entry) => {
    if (!isInPlace(entry.row.workbinKey) || !checks.every((check) => check(entry.row))) return false
    if (words.length === 0) return true
    const text = context.textOf(entry)
    return words.every((word) => text.includes(word))
  }
}

/** The parts of a filter that ask something; each can be taken away by itself. */
export function askedParts(filter: BoardFilter): (keyof BoardFilter)[] {
  return (Object.keys(noFilter) as (keyof BoardFilter)[]).filter((key) => {
    const value = filter[key]
    return Array.isArray(value) ? value.length > 0 : value !== null && value !== ''
  })
}

/** The filter without one of its parts. */
export function without(filter: BoardFilter, part: keyof BoardFilter): BoardFilter {
  return { ...filter, [part]: noFilter[part] }
}

/** A value added to a list, or taken away if it is there. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}

/** There are far more interactions than workbins: each workbin is judged once. */
function placeCheck(
  node: BoardNode,
  { owners }: BoardFilter,
  { ownerKeyOf, membersOf }: FilterContext,
): (workbinKey: WorkbinKey) => boolean {
  const wanted = new Set(owners)
  const isBeneath = beneath(node, membersOf)
  const known = new Map<WorkbinKey, boolean>()
  return (workbinKey) => {
    const before = known.get(workbinKey)
    if (before !== undefined) return before
    const isIn = isBeneath(workbinKey) && (wanted.size === 0 || wanted.has(ownerKeyOf(workbinKey)))
    known.set(workbinKey, isIn)
    return isIn
  }
}
