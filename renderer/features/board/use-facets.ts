import { computed, type ComputedRef } from 'vue'
import type { InteractionRow } from '@shared/domain/interaction'
import type { MediaKind } from '@shared/domain/media'
import type { OwnerKey } from '@shared/domain/owner'
import { parseWorkbinKey, type WorkbinKey } from '@shared/domain/workbin'
import { useBoardStore } from './board.store'

/** A value that can be asked for, and how many interactions have it. */
export interface Facet<T> {
  readonly value: T
  readonly count: number
}

/** What there is to ask for beneath the chosen node, most first. */
export interface Facets {
  readonly media: readonly Facet<MediaKind>[]
  readonly segments: readonly Facet<string>[]
  readonly states: readonly Facet<string>[]
  readonly owners: readonly Facet<OwnerKey>[]
}

/** Counts the values beneath the chosen node, as long as `isWanted`. */
export function useFacets(isWanted: () => boolean): ComputedRef<Facets> {
  const board = useBoardStore()
  return computed(() => facetsOf(isWanted() && board.calmVersion >= 0 ? rowsBeneath() : []))

  function* rowsBeneath(): Iterable<InteractionRow> {
    const isBeneath = board.beneathNode()
    const known = new Map<WorkbinKey, boolean>()
    for (const row of board.rows.values()) {
      const isIn = known.get(row.workbinKey) ?? isBeneath(row.workbinKey)
      known.set(row.workbinKey, isIn)
      if (isIn) yield row
    }
  }
}

/** Counts the values of rows in one pass. */
export function facetsOf(rows: Iterable<InteractionRow>): Facets {
  const media = new Map<MediaKind, number>()
  const segments = new Map<string, number>()
  const states = new Map<string, number>()
  const workbins = new Map<WorkbinKey, number>()
  for (const row of rows) {
    add(media, row.media, 1)
    add(segments, row.segment, 1)
    add(states, row.state, 1)
    add(workbins, row.workbinKey, 1)
  }
  const owners = new Map<OwnerKey, number>()
  for (const [key, count] of workbins) add(owners, parseWorkbinKey(key)?.ownerKey ?? '', count)
  return {
    ...{ media: mostFirst(media), segments: mostFirst(segments) },
    ...{ states: mostFirst(states), owners: mostFirst(owners) },
  }
}

function add<T>(counts: Map<T, number>, value: T, count: number): void {
  counts.set(value, (counts.get(value) ?? 0) + count)
}

function mostFirst<T>(counts: Map<T, number>): readonly Facet<T>[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count)
}
