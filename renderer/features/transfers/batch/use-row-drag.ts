import { useI18n } from 'vue-i18n'
import type { InteractionRow } from '@shared/domain/interaction'
import { useDragStore } from './drag.store'
import { formatNumber } from '@/ui/number.format'

/** Starts and ends dragging rows of the grid. */
export interface RowDrag {
  /** `rows` are all that go along with the one that the pointer took. */
  readonly begin: (event: DragEvent, rows: readonly InteractionRow[]) => void
  readonly end: () => void
}

/** Lets rows be dragged: what is under the pointer says how many. */
export function useRowDrag(): RowDrag {
  const drag = useDragStore()
  const { t } = useI18n()

  function begin(event: DragEvent, rows: readonly InteractionRow[]): void {
    if (!event.dataTransfer || rows.length === 0) return
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', '')
    const badge = document.createElement('div')
    badge.className = 'drag-badge'
    badge.textContent = t('batches.drag.badge', { n: formatNumber(rows.length) }, rows.length)
    document.body.append(badge)
    event.dataTransfer.setDragImage(badge, -12, -8)
    requestAnimationFrame(() => badge.remove())
    drag.rows = rows
  }

  return {
    begin,
    end: () => {
      drag.rows = []
    },
  }
}
