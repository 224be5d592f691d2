import { computed, shallowRef, type ComputedRef } from 'vue'
import { useSettingsStore } from '@/features/settings/settings.store'
import { useSettings } from '@/features/settings/use-settings'
import type { ColumnKey, ShownColumn } from '@shared/domain/grid-look'
import { leadOf, leastWidthOf, resized, trackOf } from './columns'

/** The columns of the grid, and how they are changed. */
export interface Columns {
  readonly columns: ComputedRef<readonly ShownColumn[]>
  /** The tracks of the columns, for a CSS grid. */
  readonly tracks: ComputedRef<string>
  /** The one whose cells also say what became of their row. */
  readonly lead: ComputedRef<ColumnKey | null>
  /** The least room they need, CSS pixels. */
  readonly leastWidth: ComputedRef<number>
  /** Shows other columns; they are kept for the next time. */
  readonly show: (columns: readonly ShownColumn[]) => void
  /** Shows a width while it is dragged, CSS pixels; `null` forgets it. */
  readonly tryWidth: (key: ColumnKey, width: number | null) => void
}

/** The columns as the settings have them. */
export function useColumns(): Columns {
  const settings = useSettingsStore()
  const { change } = useSettings()
  const tried = shallowRef<{ readonly key: ColumnKey; readonly width: number } | null>(null)
  const columns = computed(() => {
    const { gridColumns } = settings.settings
    return tried.value ? resized(gridColumns, tried.value.key, tried.value.width) : gridColumns
  })
  return {
    columns,
    tracks: computed(() => columns.value.map(trackOf).join(' ')),
    lead: computed(() => leadOf(columns.value)),
    leastWidth: computed(() => leastWidthOf(columns.value)),
    show: (gridColumns) => void change({ gridColumns }),
    tryWidth: (key, width) => {
      tried.value = width === null ? null : { key, width }
    },
  }
}
