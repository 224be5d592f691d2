import { computed, type ComputedRef } from 'vue'
import { useBoardStore } from './board.store'
import { earlier } from './earlier'
import { facetsOf, type Facets } from './use-facets'

/** What the selected interactions are: their media and owners, most first, and the earliest placing (ms since 1970; null when none is known). */
export interface SelectedSummary extends Pick<Facets, 'media' | 'owners'> {
  readonly oldest: number | null
}

/** Puts together what is selected; it keeps up with the calm board. */
export function useSelectedSummary(): ComputedRef<SelectedSummary> {
  const board = useBoardStore()
  return computed(() => {
    const seen = board.calmVersion + board.selectionVersion + board.selectedCount
    const rows = seen < 0 ? [] : board.selectedRows()
    const { media, owners } = facetsOf(rows)
    const oldest = rows.reduce<number | null>((found, { placedAt }) => earlier(found, placedAt), null)
    return { media, owners, oldest }
  })
}
