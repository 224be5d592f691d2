import type { BoardChange } from '@shared/domain/board'
import type { WorkbinKey } from '@shared/domain/workbin'
import { parseWorkbinKey } from '@shared/domain/workbin'

/** An interaction that came into a workbin which somebody watches. */
export interface Arrival {
  readonly interactionId: string
  readonly workbinKey: WorkbinKey
}

/** What decides whether an arrival counts. `watched` holds owner keys and workbin keys. */
export interface WatchRules {
  readonly watched: readonly string[]
  /** Whether this console itself put the interaction where it is now: own actions never alert. */
  readonly isOwnMove: (interactionId: string) => boolean
}

/** Which arrivals of a change lie in a watched workbin. Rows that were merely read, and own moves, do not count. */
export function arrivalsIn(change: BoardChange, rules: WatchRules): readonly Arrival[] {
  const own = new Set(change.gone.filter((row) => row.own).map((row) => row.id))
  const arrivals = change.put
    .filter(({ cause, row }) => cause === 'arrived' && !own.has(row.id))
    .map(({ row }) => ({ interactionId: row.id, workbinKey: row.workbinKey }))
  return countedArrivals(arrivals, rules)
}

/** Those of some arrivals that lie in a watched workbin and are nobody's own doing. */
export function countedArrivals(
  arrivals: readonly Arrival[],
  { watched, isOwnMove }: WatchRules,
): readonly Arrival[] {
  const keys = new Set(watched)
  return arrivals.filter(
    ({ interactionId, workbinKey }) => isWatched(workbinKey, keys) && !isOwnMove(interactionId),
  )
}

function isWatched(workbinKey: WorkbinKey, keys: ReadonlySet<string>): boolean {
  const owner = parseWorkbinKey(workbinKey)
  return keys.has(workbinKey) || (owner !== undefined && keys.has(owner.ownerKey))
}
