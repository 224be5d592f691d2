import { useRowDrag } from '@/features/transfers/batch/use-row-drag'
import { isGroup } from './grid-lines'
import type { Grid } from './use-grid'
import { useSelection } from './use-selection'

/** What the pointer does to the lines of the grid; each listens to all lines at once. */
export interface LinePointer {
  readonly onClick: (event: MouseEvent) => void
  readonly onDragStart: (event: DragEvent) => void
  readonly onDragEnd: () => void
}

/** Finds the line under the pointer. A line with listeners of its own would be drawn anew with every frame of a flood. */
export function useLinePointer({ lines, click, tick }: Grid): LinePointer {
  const drag = useRowDrag()
  const selection = useSelection()

  function placeOf(event: Event): number {
    const row = elementOf(event)?.closest('[aria-rowindex]')
    return Number(row?.getAttribute('aria-rowindex') ?? 0) - 2
  }

  return {
    onDragEnd: drag.end,
    onClick: (event) => {
      const place = placeOf(event)
      if (place < 0) return
      if (elementOf(event)?.closest('.tick')) tick(place, event)
      else click(place, event)
    },
    onDragStart: (event) => {
      const line = lines.value.at(placeOf(event))
      if (line && !isGroup(line)) drag.begin(event, line.isSelected ? selection.rows() : [line.row])
    },
  }
}

function elementOf({ target }: Event): Element | null {
  return target instanceof Element ? target : null
}
